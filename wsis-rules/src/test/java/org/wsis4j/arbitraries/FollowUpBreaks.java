package org.wsis4j.arbitraries;

import static org.wsis4j.arbitraries.Break.edit;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wsis4j.reporting.Activity;
import org.wsis4j.reporting.ActivityState;
import org.wsis4j.reporting.Coded;
import org.wsis4j.reporting.followup.CommissionMandate;
import org.wsis4j.reporting.followup.CountryInformation;
import org.wsis4j.reporting.followup.CountryInstrument;
import org.wsis4j.reporting.followup.FollowUpReport;
import org.wsis4j.reporting.followup.ReportedAdvisoryGroup;
import org.wsis4j.reporting.followup.ReportedSession;

/** Breaks the rules about reports on the follow-up as documents, and the rules on every report that look at them. */
final class FollowUpBreaks {

    /** The last year of which sources tell that the Alliance was to report. */
    private static final LocalDate ALLIANCE_LAST_TOLD = LocalDate.of(2011, 11, 11);

    private FollowUpBreaks() {}

    static Map<String, Break<CleanFollowUp>> all() {
        return Map.ofEntries(
                Map.entry("WSIS-REF-006", edit((report, clean) -> report.advisoryGroup(unknownCategoryIn(clean)))),
                Map.entry("WSIS-REF-007", edit(FollowUpBreaks::unknownValue)),
                Map.entry("WSIS-TIME-004", edit((report, clean) -> report.addEvents(heldLater(clean)))),
                Map.entry("WSIS-TIME-012", edit(FollowUpBreaks::lateWithReason)),
                Map.entry("WSIS-TIME-013", edit((report, clean) -> report.session(sessionOver(clean)))),
                Map.entry("WSIS-TIME-014", edit(FollowUpBreaks::cooperationLate)),
                Map.entry("WSIS-GOV-038", edit(FollowUpBreaks::withoutAlliance)),
                Map.entry("WSIS-GOV-039", edit((report, clean) -> report.countries(halfToldIn(clean)))),
                Map.entry("WSIS-REP-021", edit((report, clean) -> report.symbol(blank(clean.draw())))),
                Map.entry("WSIS-REP-022", edit((report, clean) -> report.mandate(blank(clean.draw())))),
                Map.entry("WSIS-REP-023", edit(FollowUpBreaks::lateWithoutReason)));
    }

    private static ReportedAdvisoryGroup unknownCategoryIn(CleanFollowUp clean) {
        ReportedAdvisoryGroup group = clean.report().advisoryGroup().orElseThrow();
        return ReportedAdvisoryGroup.builder()
                .from(group)
                .categories(clean.draw().inserted(group.categories(), ReferenceBreaks.unknownCategory(clean.draw())))
                .build();
    }

    private static void unknownValue(FollowUpReport.Builder report, CleanFollowUp clean) {
        String code = clean.draw().one("", "unheard of", "0", "done?");
        switch (clean.draw().below(3)) {
            case 0 -> report.addCommissionMandates(Coded.read(code, CommissionMandate::find));
            case 1 ->
                report.addEvents(Activity.builder()
                        .state(Coded.read(code, ActivityState::find))
                        .build());
            default ->
                report.addCountries(CountryInformation.builder()
                        .addInstruments(Coded.read(code, CountryInstrument::find))
                        .informationSociety(true)
                        .build());
        }
    }

    private static Activity heldLater(CleanFollowUp clean) {
        LocalDate start = date(clean).plusDays(clean.draw().between(1, 300));
        return Activity.builder()
                .title("Closing event of " + start)
                .state(Coded.of(ActivityState.HELD))
                .start(start)
                .end(clean.draw().maybe(() -> start.plusDays(clean.draw().below(20))))
                .build();
    }

    private static void lateWithReason(FollowUpReport.Builder report, CleanFollowUp clean) {
        LocalDate submitted = clean.report().submitted().orElseThrow();
        report.due(submitted.minusDays(clean.draw().between(1, 300)))
                .lateReason(clean.draw().one(Prose.CHALLENGES));
    }

    /** The day on which it was submitted is not told, so that only its date says that it was late. */
    private static void lateWithoutReason(FollowUpReport.Builder report, CleanFollowUp clean) {
        report.submitted(Optional.empty())
                .due(date(clean).minusDays(clean.draw().between(1, 300)))
                .lateReason(clean.draw().one(Optional.empty(), Optional.of(" ")));
    }

    private static ReportedSession sessionOver(CleanFollowUp clean) {
        LocalDate end = date(clean).minusDays(clean.draw().between(1, 300));
        return ReportedSession.builder()
                .from(clean.report().session().orElseThrow())
                .start(end.minusDays(4))
                .end(end)
                .build();
    }

    private static void cooperationLate(FollowUpReport.Builder report, CleanFollowUp clean) {
        report.enhancedCooperationStart(
                LocalDate.of(2006, 3, 31).plusDays(clean.draw().between(1, 300)));
    }

    /** The report is one of the time of the Alliance, and what it tells is of that time. */
    private static void withoutAlliance(FollowUpReport.Builder report, CleanFollowUp clean) {
        LocalDate last = date(clean).isBefore(ALLIANCE_LAST_TOLD) ? date(clean) : ALLIANCE_LAST_TOLD;
        report.recipient(Spellings.organization("ECOSOC"))
                .date(last)
                .events(List.of())
                .commissionMembers(33)
                .inputs(clean.report().inputs().stream()
                        .filter(input -> input.organization()
                                .filter(name -> name.written().equals("GAID"))
                                .isEmpty())
                        .toList());
    }

    private static List<CountryInformation> halfToldIn(CleanFollowUp clean) {
        CountryInformation country = CountryInformation.builder()
                .country(clean.draw().one(Prose.COUNTRIES))
                .addInstruments(Coded.of(clean.draw().one(CountryInstrument.values())))
                .build();
        return clean.draw().inserted(clean.report().countries(), country);
    }

    private static Optional<String> blank(Draw draw) {
        return draw.one(Optional.empty(), Optional.of(""), Optional.of("\u00a0"));
    }

    private static LocalDate date(CleanFollowUp clean) {
        return clean.report().date().orElseThrow();
    }
}
