package org.wsis4j.arbitraries;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wsis4j.reporting.Activity;
import org.wsis4j.reporting.ActivityState;
import org.wsis4j.reporting.Coded;
import org.wsis4j.reporting.ReportedInput;
import org.wsis4j.reporting.followup.CommissionMandate;
import org.wsis4j.reporting.followup.CountryInformation;
import org.wsis4j.reporting.followup.CountryInstrument;
import org.wsis4j.reporting.followup.FollowUpReport;
import org.wsis4j.reporting.followup.ReportedSession;

/** Makes one report on the follow-up about which no rule has anything to say. */
final class CleanFollowUpReport {

    private final Draw draw;
    private final FollowUpSetting setting;
    private final CleanBodies bodies;

    CleanFollowUpReport(Draw draw, LocalDate asOf) {
        this.draw = draw;
        this.setting = FollowUpSetting.drawn(draw, asOf);
        this.bodies = new CleanBodies(draw, setting);
    }

    FollowUpReport make() {
        return FollowUpReport.builder()
                .title(draw.one(Prose.TITLES))
                .symbol("A/" + (setting.year() - 1945) + "/64-E/" + setting.year() + "/" + draw.between(1, 99))
                .language(draw.one(Prose.LANGUAGES))
                .url("https://www.example.org/follow-up/" + setting.year())
                .date(setting.date())
                .author(draw.one(Prose.AUTHORS))
                .mandate(draw.one(Prose.MANDATES))
                .recipient(Spellings.organization(setting.toCommission() ? "CSTD" : "ECOSOC"))
                .session(session())
                .due(setting.due())
                .submitted(setting.submitted())
                .events(events())
                .commissionSessions(bodies.commissionSessions())
                .commissionMembers(setting.members())
                .commissionMandates(List.of(CommissionMandate.values()).stream()
                        .map(Coded::of)
                        .toList())
                .forums(bodies.forums())
                .advisoryGroup(bodies.advisoryGroup())
                .reviewBodies(bodies.reviewBodies())
                .overallReviewYear(2015)
                .enhancedCooperationStart(draw.day(LocalDate.of(2006, 1, 1), LocalDate.of(2006, 3, 31)))
                .inputs(inputs())
                .countries(countries())
                .build();
    }

    private ReportedSession session() {
        if (setting.toCommission()) {
            return bodies.commissionSession(setting.year());
        }
        return ReportedSession.builder()
                .body(Spellings.organization("ECOSOC"))
                .year(setting.year())
                .start(LocalDate.of(setting.year(), 7, 3))
                .end(LocalDate.of(setting.year(), 7, 28))
                .build();
    }

    /** Each under a title of its own, so that none is told with two dates; what is to come comes after the report. */
    private List<Activity> events() {
        List<Activity> events = new ArrayList<>();
        for (String title : Prose.ACTIVITIES.subList(0, draw.between(1, Prose.ACTIVITIES.size()))) {
            boolean held = !draw.oneIn(3);
            LocalDate start = held
                    ? setting.date().minusDays(draw.between(5, 300))
                    : setting.date().plusDays(draw.between(1, 300));
            events.add(Activity.builder()
                    .title(title)
                    .state(Coded.of(held ? ActivityState.HELD : ActivityState.ANNOUNCED))
                    .start(start)
                    .end(draw.maybe(() -> start.plusDays(draw.below(5))))
                    .place(draw.maybe(() -> draw.one(Prose.PLACES)))
                    .build());
        }
        return events;
    }

    /** The Alliance and the group always; others perhaps. */
    private List<ReportedInput> inputs() {
        List<String> names = new ArrayList<>(List.of("GAID", "UNGIS", "UNDG", "UNCTAD", "ITU", "APC"));
        return names.subList(0, draw.between(2, names.size())).stream()
                .map(name -> ReportedInput.builder()
                        .organization(Spellings.organization(name))
                        .title("Contribution of " + name)
                        .url(draw.maybe(() -> "https://www.example.org/inputs/" + draw.between(1, 999)))
                        .build())
                .toList();
    }

    private List<CountryInformation> countries() {
        List<CountryInformation> countries = new ArrayList<>();
        for (String country : Prose.COUNTRIES.subList(0, draw.between(1, 4))) {
            List<CountryInstrument> all = List.of(CountryInstrument.values());
            int from = draw.below(all.size());
            countries.add(CountryInformation.builder()
                    .country(country)
                    .instruments(all.subList(from, draw.between(from + 1, all.size())).stream()
                            .map(Coded::of)
                            .toList())
                    .informationSociety(true)
                    .voluntary(Optional.of(true))
                    .build());
        }
        return countries;
    }
}
