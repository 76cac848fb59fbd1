package org.wsis4j.rules.stocktaking;

import static org.wsis4j.rules.Rule.rule;
import static org.wsis4j.rules.Severity.ERROR;
import static org.wsis4j.rules.Severity.WARNING;
import static org.wsis4j.rules.stocktaking.Asked.criteriaOf;
import static org.wsis4j.rules.stocktaking.Asked.rulesOf;
import static org.wsis4j.source.Modality.BINDING;
import static org.wsis4j.source.Modality.RECOMMENDED;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.wsis4j.contest.Contest;
import org.wsis4j.contest.ContestForm;
import org.wsis4j.contest.WordLimit;
import org.wsis4j.contest.Words;
import org.wsis4j.form.Forms;
import org.wsis4j.reporting.stocktaking.StocktakingEntry;
import org.wsis4j.rules.Examination;
import org.wsis4j.rules.Rule;
import org.wsis4j.rules.presence.Presence;
import org.wsis4j.rules.wording.Argument;

/** The fields of the form of a contest: that they are filled, and how long their texts are. */
final class ContestFieldRules {

    static final Rule<StocktakingEntry> FORM_IS_FILLED = rule("WSIS-STK-020", StocktakingEntry.class)
            .severity(ERROR)
            .asks(rulesOf(2015), BINDING, "The incomplete submissions will not be accepted")
            .refersTo(rulesOf(2023), BINDING, "The incomplete submissions will not be accepted")
            .refersTo(rulesOf(2025), BINDING, "The incomplete submissions will not be accepted")
            .refersTo(rulesOf(2026), BINDING, "Incomplete submissions will not be accepted")
            .reads("contest")
            .reads(named(ContestForm::required))
            .check(Asked.of((contest, entry, found) -> lookFor(contest.form().required(), contest, entry, found)));

    static final Rule<StocktakingEntry> CRITERIA_ARE_TOLD = rule("WSIS-STK-021", StocktakingEntry.class)
            .severity(WARNING)
            .asks(criteriaOf(2015), RECOMMENDED, "provide detailed information on the goals, timeframe")
            .refersTo(criteriaOf(2026), RECOMMENDED, "should provide detailed information on project goals, timeframe")
            .reads("contest")
            .reads(named(ContestForm::described))
            .check(Asked.of((contest, entry, found) -> lookFor(contest.form().described(), contest, entry, found)));

    static final Rule<StocktakingEntry> WORDS_ARE_WITHIN_LIMITS = rule("WSIS-STK-022", StocktakingEntry.class)
            .severity(WARNING)
            .asks(rulesOf(2015), RECOMMENDED, "Minimum number of words requested should be respected")
            .refersTo(rulesOf(2023), BINDING, "will require minimum 150 words and maximum 200 words")
            .refersTo(rulesOf(2025), BINDING, "will require minimum 150 words and maximum 200 words")
            .refersTo(rulesOf(2026), BINDING, "The Short Description must contain 150")
            .reads("contest")
            .reads(named(form -> form.words().stream().map(WordLimit::field).toList()))
            .check(Asked.of(ContestFieldRules::lookAtLengths));

    private ContestFieldRules() {}

    /** By number. */
    static List<Rule<StocktakingEntry>> of(Contest contest) {
        List<Rule<StocktakingEntry>> rules = new ArrayList<>(List.of(FORM_IS_FILLED, WORDS_ARE_WITHIN_LIMITS));
        if (!contest.form().described().isEmpty()) {
            rules.add(1, CRITERIA_ARE_TOLD);
        }
        return List.copyOf(rules);
    }

    /** The fields that any of the contests names. */
    private static String[] named(Function<ContestForm, List<String>> fields) {
        return Contest.all().stream()
                .flatMap(contest -> fields.apply(contest.form()).stream())
                .distinct()
                .toArray(String[]::new);
    }

    private static boolean lookFor(List<String> fields, Contest contest, StocktakingEntry entry, Examination found) {
        for (String field : fields) {
            if (!Presence.isSaid(values(entry, field))) {
                found.at(field)
                        .with("field", field)
                        .with("contest", contest.key())
                        .missing();
            }
        }
        return !fields.isEmpty();
    }

    /** A text that is not there is another matter. */
    private static boolean lookAtLengths(Contest contest, StocktakingEntry entry, Examination found) {
        boolean applies = false;
        for (WordLimit limit : contest.form().words()) {
            for (String text : texts(entry, limit.field())) {
                applies = true;
                if (!limit.admits(text)) {
                    found.at(limit.field())
                            .with("field", limit.field())
                            .with("words", Words.count(text))
                            .with("contest", contest.key())
                            .with("expected", shown(limit))
                            .add();
                }
            }
        }
        return applies;
    }

    private static Argument shown(WordLimit limit) {
        return limit.most()
                .map(most -> Argument.Phrase.of("phrase.between")
                        .with("least", limit.least())
                        .with("most", most))
                .orElseGet(() -> Argument.Phrase.of("phrase.orMore").with("least", limit.least()));
    }

    private static List<String> texts(StocktakingEntry entry, String field) {
        return values(entry, field).stream()
                .filter(Presence::isSaid)
                .flatMap(value -> value instanceof String text ? Stream.of(text) : Stream.empty())
                .toList();
    }

    private static List<?> values(StocktakingEntry entry, String field) {
        return Forms.of(entry).field(field).stream()
                .flatMap(known -> known.values(entry).stream())
                .toList();
    }
}
