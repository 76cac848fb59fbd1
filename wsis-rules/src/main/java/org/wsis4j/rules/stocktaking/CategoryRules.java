package org.wsis4j.rules.stocktaking;

import static org.wsis4j.rules.Rule.rule;
import static org.wsis4j.rules.Severity.ERROR;
import static org.wsis4j.rules.Severity.INFO;
import static org.wsis4j.rules.Severity.WARNING;
import static org.wsis4j.source.Modality.BINDING;
import static org.wsis4j.source.Modality.RECOMMENDED;
import static org.wsis4j.source.SourceDocuments.E_2006_85;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.wsis4j.actionline.ActionLine;
import org.wsis4j.actionline.PrizeCategory;
import org.wsis4j.reporting.Coded;
import org.wsis4j.reporting.stocktaking.StocktakingEntry;
import org.wsis4j.rules.Examination;
import org.wsis4j.rules.Rule;
import org.wsis4j.rules.presence.Presence;
import org.wsis4j.source.SourceDocument;
import org.wsis4j.source.SourceDocuments;

/** Where an entry stands: among the action lines in the database, in one of eighteen categories in a contest. */
final class CategoryRules {

    private static final SourceDocument PRIZES_2015 = SourceDocuments.standard().require("WSIS-PRIZES-2015");

    static final Rule<StocktakingEntry> DATABASE_ENTRY_NAMES_A_LINE = rule("WSIS-STK-008", StocktakingEntry.class)
            .severity(WARNING)
            .refersTo(
                    E_2006_85.paragraph("10"),
                    RECOMMENDED,
                    "organized taking into account the themes and action lines in the Plan of Action")
            .reads("actionLines", "contest")
            .check((entry, found) -> {
                if (entry.contest().isPresent()) {
                    found.notApplicable();
                } else if (!Presence.isSaid(entry.actionLines())) {
                    found.at("actionLines").missing();
                }
            });

    static final Rule<StocktakingEntry> ONE_CATEGORY = rule("WSIS-STK-009", StocktakingEntry.class)
            .severity(ERROR)
            .refersTo(
                    PRIZES_2015.paragraph("rules"),
                    RECOMMENDED,
                    "only one category should be selected, out of 18 categories")
            .reads("categories", "contest")
            .check(CategoryRules::lookForOne);

    static final Rule<StocktakingEntry> CATEGORY_IS_KNOWN = rule("WSIS-STK-010", StocktakingEntry.class)
            .severity(ERROR)
            .refersTo(
                    PRIZES_2015.paragraph("rules"),
                    RECOMMENDED,
                    "only one category should be selected, out of 18 categories")
            .reads("categories")
            .check(CategoryRules::lookAtCodes);

    static final Rule<StocktakingEntry> CATEGORY_AND_LINES_AGREE = rule("WSIS-STK-011", StocktakingEntry.class)
            .severity(INFO)
            .follows(E_2006_85.paragraph("16(c)"), BINDING, "by ensuring the coherence of the stocktaking exercise")
            .reads("categories", "actionLines")
            .check(CategoryRules::lookAtBoth);

    private CategoryRules() {}

    /** By number. */
    static List<Rule<?>> all() {
        return List.of(DATABASE_ENTRY_NAMES_A_LINE, ONE_CATEGORY, CATEGORY_IS_KNOWN, CATEGORY_AND_LINES_AGREE);
    }

    /** A category that is written in two ways is one. */
    private static void lookForOne(StocktakingEntry entry, Examination found) {
        if (entry.contest().isEmpty()) {
            found.notApplicable();
            return;
        }
        List<Object> categories = entry.categories().stream()
                .filter(Presence::isSaid)
                .<Object>map(
                        code -> code.value().<Object>map(category -> category).orElse(code.written()))
                .distinct()
                .toList();
        Examination.Spot spot =
                found.at("categories").with("count", categories.size()).with("categories", categories);
        if (categories.isEmpty()) {
            spot.missing();
        } else if (categories.size() > 1) {
            spot.add();
        }
    }

    private static void lookAtCodes(StocktakingEntry entry, Examination found) {
        boolean applies = false;
        for (int i = 0; i < entry.categories().size(); i++) {
            Coded<PrizeCategory> code = entry.categories().get(i);
            applies |= Presence.isSaid(code);
            if (Presence.isSaid(code) && !code.isKnown()) {
                found.at("categories", i)
                        .with("given", code.written())
                        .with("expected", () -> expected(code.written()))
                        .add();
            }
        }
        if (!applies) {
            found.notApplicable();
        }
    }

    /** C7 has no category of its own. */
    private static List<?> expected(String written) {
        return ActionLine.find(written).filter(ActionLine.C7::equals).isPresent()
                ? ActionLine.applications()
                : PrizeCategory.all();
    }

    /** What is not known may be the line of the category. */
    private static void lookAtBoth(StocktakingEntry entry, Examination found) {
        List<Coded<ActionLine>> lines =
                entry.actionLines().stream().filter(Presence::isSaid).toList();
        boolean applies = false;
        for (int i = 0; i < entry.categories().size() && !lines.isEmpty(); i++) {
            Optional<ActionLine> line = entry.categories().get(i).value().map(PrizeCategory::line);
            if (line.isEmpty() || !lines.stream().allMatch(Coded::isKnown)) {
                continue;
            }
            applies = true;
            if (lines.stream().flatMap(code -> code.value().stream()).noneMatch(isOf(line.get()))) {
                found.at("categories", i)
                        .with("category", line.get())
                        .with(
                                "lines",
                                lines.stream()
                                        .map(Coded::value)
                                        .map(Optional::orElseThrow)
                                        .toList())
                        .unsupported();
            }
        }
        if (!applies) {
            found.notApplicable();
        }
    }

    /** C7 stands for each of its applications. */
    private static Predicate<ActionLine> isOf(ActionLine category) {
        return line ->
                line == category || category.parent().filter(line::equals).isPresent();
    }
}
