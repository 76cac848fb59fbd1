package org.wsis4j.rules.reporting;

import static org.wsis4j.rules.Rule.rule;
import static org.wsis4j.rules.Severity.WARNING;
import static org.wsis4j.source.Modality.DESCRIPTIVE;
import static org.wsis4j.source.Modality.PROPOSED;
import static org.wsis4j.source.SourceDocuments.CONSULTATION_2006;
import static org.wsis4j.source.SourceDocuments.E_2006_85;

import java.util.HashSet;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.wsis4j.form.Codes;
import org.wsis4j.reporting.Coded;
import org.wsis4j.reporting.FacilitatorReport;
import org.wsis4j.reporting.Report;
import org.wsis4j.rules.Examination;
import org.wsis4j.rules.Rule;
import org.wsis4j.rules.presence.Presence;
import org.wsis4j.rules.wording.Argument;

/** References: that the codes of a report mean something, apart from its action lines. */
final class ReferenceRules {

    /** So many are compared one by one before a set of them costs less. */
    private static final int FEW = 8;

    private static final CodedPlaces LEVELS = CodedPlaces.of(Codes.LEVEL);
    private static final CodedPlaces CATEGORIES = CodedPlaces.of(Codes.STAKEHOLDER_CATEGORY);
    private static final CodedPlaces OTHER_LISTS = CodedPlaces.ofOtherClosedLists();

    static final Rule<Report> LEVEL_IS_KNOWN = rule("WSIS-REF-005", Report.class)
            .severity(WARNING)
            .refersTo(E_2006_85.paragraph("7"), DESCRIPTIVE, "at the national, regional and international levels")
            .reads(LEVELS::paths)
            .check((report, found) -> LEVELS.in(report, found, Coded::isKnown, ReferenceRules::lookAtCode));

    static final Rule<Report> STAKEHOLDER_CATEGORY_IS_KNOWN = rule("WSIS-REF-006", Report.class)
            .severity(WARNING)
            .refersTo(
                    E_2006_85.paragraph("24"),
                    DESCRIPTIVE,
                    "Governments, international organizations, civil society and the private sector")
            .reads(CATEGORIES::paths)
            .check((report, found) -> CATEGORIES.in(report, found, Coded::isKnown, ReferenceRules::lookAtCode));

    static final Rule<Report> VALUE_IS_KNOWN = rule("WSIS-REF-007", Report.class)
            .severity(WARNING)
            .reads(OTHER_LISTS::paths)
            .check((report, found) -> OTHER_LISTS.in(report, found, Coded::isKnown, ReferenceRules::lookAtCode));

    static final Rule<FacilitatorReport> LANGUAGE_IS_A_TAG = rule("WSIS-REF-008", FacilitatorReport.class)
            .severity(WARNING)
            .reads("language")
            .check((report, found) -> {
                if (!Presence.isSaid(report.language())) {
                    found.notApplicable();
                } else if (!isLanguageTag(report.language().get())) {
                    found.at("language").with("given", report.language().get()).add();
                }
            });

    static final Rule<FacilitatorReport> STOCKTAKING_ENTRY_ONCE = rule("WSIS-REF-009", FacilitatorReport.class)
            .severity(WARNING)
            .refersTo(
                    CONSULTATION_2006.paragraph("10(g)"),
                    PROPOSED,
                    "being closely aligned with the stocktaking exercise")
            .reads("stocktakingEntries")
            .check(ReferenceRules::lookAtStocktakingEntries);

    private ReferenceRules() {}

    /** By number. */
    static List<Rule<?>> all() {
        return List.of(
                LEVEL_IS_KNOWN,
                STAKEHOLDER_CATEGORY_IS_KNOWN,
                VALUE_IS_KNOWN,
                LANGUAGE_IS_A_TAG,
                STOCKTAKING_ENTRY_ONCE);
    }

    private static void lookAtCode(Coded<?> code, Argument expected, Examination.Spot spot) {
        spot.with("given", code.written()).with("expected", expected).add();
    }

    private static void lookAtStocktakingEntries(FacilitatorReport report, Examination found) {
        List<String> entries = report.stocktakingEntries();
        Set<String> seen = entries.size() > FEW ? new HashSet<>(entries.size() * 2) : Set.of();
        if (entries.isEmpty()) {
            found.notApplicable();
        }
        for (int i = 0; i < entries.size(); i++) {
            String id = entries.get(i);
            if (id.isBlank() || (entries.size() > FEW ? !seen.add(id) : entries.indexOf(id) < i)) {
                found.at("stocktakingEntries", i).with("given", id).add();
            }
        }
    }

    /** The grammar allows languages of up to eight letters, but none is registered: {@code English} is no tag. */
    private static boolean isLanguageTag(String text) {
        if (text.length() == 2 && isAsciiWord(text)) {
            return true;
        }
        try {
            String language = new Locale.Builder().setLanguageTag(text).build().getLanguage();
            return language.length() == 2 || language.length() == 3;
        } catch (IllformedLocaleException e) {
            return false;
        }
    }

    private static boolean isAsciiWord(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c < 'a' || c > 'z') && (c < 'A' || c > 'Z')) {
                return false;
            }
        }
        return true;
    }
}
