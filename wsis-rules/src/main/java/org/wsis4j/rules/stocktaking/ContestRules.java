package org.wsis4j.rules.stocktaking;

import static org.wsis4j.rules.Rule.rule;
import static org.wsis4j.rules.Severity.ERROR;
import static org.wsis4j.rules.Severity.WARNING;
import static org.wsis4j.rules.stocktaking.Asked.rulesOf;
import static org.wsis4j.rules.stocktaking.Asked.submissionOf;
import static org.wsis4j.source.Modality.BINDING;
import static org.wsis4j.source.Modality.RECOMMENDED;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.wsis4j.contest.Contest;
import org.wsis4j.contest.ContestPhase;
import org.wsis4j.reporting.Coded;
import org.wsis4j.reporting.stocktaking.Maturity;
import org.wsis4j.reporting.stocktaking.StocktakingEntry;
import org.wsis4j.rules.Examination;
import org.wsis4j.rules.Rule;
import org.wsis4j.rules.presence.Presence;
import org.wsis4j.source.Dating;

/** What a contest asks of an entry as a whole: its language, its day, its photograph, and how far its activity is. */
final class ContestRules {

    static final Rule<StocktakingEntry> IN_THE_LANGUAGE_OF_THE_CONTEST = rule("WSIS-STK-023", StocktakingEntry.class)
            .severity(WARNING)
            .asks(rulesOf(2015), RECOMMENDED, "Projects should be submitted in English only")
            .refersTo(rulesOf(2023), RECOMMENDED, "Projects should be submitted in English only")
            .refersTo(rulesOf(2025), RECOMMENDED, "Projects should be submitted in English only")
            .refersTo(rulesOf(2026), BINDING, "Projects must be submitted in English")
            .reads("contest", "language")
            .check(Asked.of(ContestRules::lookAtLanguage));

    static final Rule<StocktakingEntry> IS_MATURE = rule("WSIS-STK-024", StocktakingEntry.class)
            .severity(WARNING)
            .asks(rulesOf(2015), RECOMMENDED, "should cover work that is completed or at the end of a major phase")
            .refersTo(rulesOf(2023), RECOMMENDED, "should cover work that is completed or at the end of a major phase")
            .refersTo(rulesOf(2025), RECOMMENDED, "should cover work that is completed or at the end of a major phase")
            .refersTo(rulesOf(2026), RECOMMENDED, "should be completed or at the end of a major phase")
            .reads("contest", "maturity")
            .check(Asked.of(ContestRules::lookAtMaturity));

    static final Rule<StocktakingEntry> SUBMITTED_IN_TIME = rule("WSIS-STK-025", StocktakingEntry.class)
            .severity(ERROR)
            .asks(rulesOf(2015), BINDING, "Late submissions will not be accepted")
            .reads("contest", "submitted")
            .check(Asked.of(ContestRules::lookAtDay));

    static final Rule<StocktakingEntry> HAS_ITS_PHOTO = rule("WSIS-STK-030", StocktakingEntry.class)
            .severity(WARNING)
            .asks(submissionOf(2015), BINDING, "project information (1500-2000 words and 1 photo)")
            .reads("contest", "photos")
            .check(Asked.of(ContestRules::lookAtPhotos));

    private ContestRules() {}

    /** Those of a contest, by number, with those on goals and impact between them. */
    static List<Rule<StocktakingEntry>> of(Contest contest) {
        return Stream.of(
                        Stream.of(IN_THE_LANGUAGE_OF_THE_CONTEST, IS_MATURE),
                        contest.phase(ContestPhase.SUBMISSION).map(known -> SUBMITTED_IN_TIME).stream(),
                        ContestContentRules.of(contest).stream(),
                        contest.form().photos().map(count -> HAS_ITS_PHOTO).stream())
                .flatMap(rules -> rules)
                .toList();
    }

    private static boolean lookAtLanguage(Contest contest, StocktakingEntry entry, Examination found) {
        Optional<String> given = entry.language().filter(Presence::isSaid);
        Optional<String> asked = contest.form().language();
        if (given.isPresent() && asked.isPresent() && !languageOf(given.get()).equals(asked.get())) {
            found.at("language")
                    .with("given", given.get())
                    .with("expected", asked.get())
                    .with("contest", contest.key())
                    .add();
        }
        return given.isPresent() && asked.isPresent();
    }

    /** English of whatever country is English. */
    private static String languageOf(String tag) {
        return Locale.forLanguageTag(tag.strip()).getLanguage();
    }

    private static boolean lookAtMaturity(Contest contest, StocktakingEntry entry, Examination found) {
        Optional<Maturity> maturity = entry.maturity().flatMap(Coded::value);
        if (maturity.filter(given -> !contest.form().maturities().contains(given))
                .isPresent()) {
            found.at("maturity")
                    .with("given", maturity.get())
                    .with("expected", contest.form().maturities())
                    .with("contest", contest.key())
                    .add();
        }
        return maturity.isPresent();
    }

    /** No contest says what becomes of what comes early. */
    private static boolean lookAtDay(Contest contest, StocktakingEntry entry, Examination found) {
        Optional<Dating> window = contest.phase(ContestPhase.SUBMISSION);
        if (window.isEmpty() || entry.submitted().isEmpty()) {
            return false;
        }
        if (entry.submitted().get().isAfter(window.get().latest())) {
            found.at("submitted")
                    .with("submitted", entry.submitted().get())
                    .with("last", window.get().latest())
                    .with("contest", contest.key())
                    .add();
        }
        return true;
    }

    private static boolean lookAtPhotos(Contest contest, StocktakingEntry entry, Examination found) {
        long given = entry.photos().stream().filter(Presence::isSaid).count();
        Optional<Integer> asked = contest.form().photos();
        if (asked.isPresent() && given != asked.get()) {
            found.at("photos")
                    .with("count", given)
                    .with("expected", asked.get())
                    .with("contest", contest.key())
                    .missing();
        }
        return asked.isPresent();
    }
}
