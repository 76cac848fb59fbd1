package org.wsis4j.rules.followup;

import static org.wsis4j.rules.Rule.rule;
import static org.wsis4j.rules.Severity.INFO;
import static org.wsis4j.rules.Severity.WARNING;
import static org.wsis4j.source.Modality.BINDING;
import static org.wsis4j.source.Modality.DESCRIPTIVE;
import static org.wsis4j.source.SourceDocuments.E_2006_85;

import java.util.List;
import java.util.Optional;
import org.wsis4j.followup.CommissionSession;
import org.wsis4j.followup.Provision;
import org.wsis4j.reporting.followup.FollowUpReport;
import org.wsis4j.rules.Examination;
import org.wsis4j.rules.Rule;
import org.wsis4j.rules.presence.Presence;
import org.wsis4j.rules.wording.Argument;
import org.wsis4j.spelling.Spelling;

/** The sessions of the Commission as they are on record: which is which, and on what theme. */
final class SessionRecordRules {

    /** In short; the words of the theme are those of the paragraph. */
    private static final Provision CYCLE = Mandates.provision("CSTD/theme-2006-2008");

    private static final String THEME =
            "promoting the building of a people-centred, development-oriented and inclusive information society";

    static final Rule<FollowUpReport> SESSION_NUMBER_FITS_ITS_YEAR = rule("WSIS-GOV-036", FollowUpReport.class)
            .severity(WARNING)
            .refersTo(E_2006_85.paragraph("32"), DESCRIPTIVE, "At the conclusion of its ninth session")
            .reads(Sessions.paths("ordinal", "year", "start"))
            .check(SessionRecordRules::lookAtNumbers);

    static final Rule<FollowUpReport> THEME_OF_THE_CYCLE = rule("WSIS-GOV-040", FollowUpReport.class)
            .severity(INFO)
            .refersTo(E_2006_85.paragraph("32"), BINDING, THEME)
            .reads(Sessions.paths("theme", "year", "start"))
            .check(SessionRecordRules::lookAtThemes);

    private SessionRecordRules() {}

    /** By number. */
    static List<Rule<?>> all() {
        return List.of(SESSION_NUMBER_FITS_ITS_YEAR, THEME_OF_THE_CYCLE);
    }

    /** Numbers are looked up, never counted from the year: the record has gaps. */
    private static void lookAtNumbers(FollowUpReport report, Examination found) {
        boolean applies = false;
        for (Sessions told : Sessions.in(report)) {
            Optional<Integer> number = told.session().ordinal();
            Optional<Integer> year = told.year(found);
            if (number.isEmpty() || year.isEmpty()) {
                continue;
            }
            applies = true;
            List<CommissionSession> recorded = CommissionSession.all().stream()
                    .filter(session -> (session.ordinal() == number.get()) || isOf(session, year.get()))
                    .toList();
            Examination.Spot spot =
                    told.at(found, "ordinal").with("given", number.get()).with("year", year.get());
            if (recorded.isEmpty()) {
                spot.undetermined();
            } else if (recorded.stream()
                    .noneMatch(session -> (session.ordinal() == number.get()) && isOf(session, year.get()))) {
                spot.with(
                                "recorded",
                                recorded.stream().map(SessionRecordRules::name).toList())
                        .add();
            }
        }
        if (!applies) {
            found.notApplicable();
        }
    }

    /** The theme was decided when the session of the first year ended, so it is that of the later ones. */
    private static void lookAtThemes(FollowUpReport report, Examination found) {
        int first = CYCLE.from().latest().getYear() + 1;
        int last = CYCLE.to().orElseThrow().getYear();
        boolean applies = false;
        for (Sessions told : Sessions.in(report)) {
            Optional<Integer> year = told.year(found).filter(one -> (one >= first) && (one <= last));
            Optional<String> theme = told.session().theme().filter(Presence::isSaid);
            if (year.isPresent() && theme.isPresent()) {
                applies = true;
                if (!Spelling.key(theme.get()).contains(Spelling.key(THEME))) {
                    told.at(found, "theme")
                            .with("given", theme.get())
                            .with("year", year.get())
                            .with("expected", THEME)
                            .add();
                }
            }
        }
        if (!applies) {
            found.notApplicable();
        }
    }

    private static boolean isOf(CommissionSession session, int year) {
        return session.dates().stream()
                .anyMatch(date -> date.earliest().getYear() <= year
                        && year <= date.latest().getYear());
    }

    private static Argument name(CommissionSession session) {
        return Argument.Phrase.of("phrase.session")
                .with("number", session.ordinal())
                .with("dates", session.dates());
    }
}
