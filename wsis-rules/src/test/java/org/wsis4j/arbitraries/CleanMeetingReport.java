package org.wsis4j.arbitraries;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wsis4j.actionline.ActionLine;
import org.wsis4j.facilitation.DesignationStatus;
import org.wsis4j.governance.MeetingMode;
import org.wsis4j.organization.Organization;
import org.wsis4j.organization.StakeholderCategory;
import org.wsis4j.reporting.Coded;
import org.wsis4j.reporting.ReportedFacilitator;
import org.wsis4j.reporting.meeting.EventRelation;
import org.wsis4j.reporting.meeting.FacilitationMeetingReport;
import org.wsis4j.reporting.meeting.LinkedEvent;
import org.wsis4j.reporting.meeting.MeetingChair;
import org.wsis4j.reporting.meeting.Nominator;
import org.wsis4j.reporting.meeting.ParticipantCount;
import org.wsis4j.reporting.meeting.Participants;

/** Makes one report of a meeting about which no rule has anything to say. */
final class CleanMeetingReport {

    private static final List<StakeholderCategory> CATEGORIES = List.of(
            StakeholderCategory.GOVERNMENT,
            StakeholderCategory.INTERNATIONAL_ORGANIZATION,
            StakeholderCategory.CIVIL_SOCIETY,
            StakeholderCategory.PRIVATE_SECTOR,
            StakeholderCategory.ACADEMIA_TECHNICAL);

    /** The first two. */
    private static final int OF_STATES = 2;

    private final Draw draw;
    private final MeetingSetting setting;

    CleanMeetingReport(Draw draw, LocalDate asOf) {
        this.draw = draw;
        this.setting = MeetingSetting.drawn(draw, asOf);
    }

    FacilitationMeetingReport make() {
        FacilitationMeetingReport.Builder report = FacilitationMeetingReport.builder()
                .title(draw.one(Prose.TITLES))
                .symbol("ALC/" + setting.start().getYear() + "/" + draw.between(1, 99))
                .language(draw.one(Prose.LANGUAGES))
                .url("https://www.example.org/wsis/meetings/" + draw.between(1, 999))
                .date(setting.date())
                .number(draw.between(1, setting.start().getYear() - 2005))
                .start(setting.start())
                .end(setting.end())
                .hours(draw.maybe(() -> draw.one(Prose.HOURS)))
                .weekday(Coded.of(setting.start().getDayOfWeek()))
                .place("Geneva")
                .mode(Coded.of(draw.one(MeetingMode.HYBRID, MeetingMode.ONLINE)))
                .open(true)
                .chairs(List.of(chair()))
                .participants(participants())
                .linkedEvent(draw.maybe(this::event))
                .facilitators(facilitators())
                .termsOfReference(draw.one(Prose.TERMS_OF_REFERENCE))
                .workProgramme(draw.some(1, 3, () -> draw.one(Prose.WORK_PROGRAMME)))
                .workingMethods(draw.some(1, 2, () -> draw.one(Prose.WORKING_METHODS)))
                .objectives(draw.some(1, 2, () -> draw.one(Prose.OBJECTIVES)))
                .outcomes(draw.some(1, 3, () -> draw.one(Prose.OUTCOMES)))
                .nextSteps(draw.some(1, 2, () -> draw.one(Prose.RECOMMENDATIONS)))
                .annexes(draw.some(0, 2, () -> draw.one(Prose.ANNEXES)));
        setting.lines().forEach(line -> report.addActionLines(Spellings.line(draw, line)));
        focalPoints().stream()
                .distinct()
                .forEach(convenor -> report.addConvenors(Spellings.organization(draw, convenor)));
        return report.build();
    }

    private MeetingChair chair() {
        return MeetingChair.builder()
                .name(draw.one(Prose.CHAIRPERSONS))
                .organization(
                        draw.oneIn(2)
                                ? Spellings.organization(draw.one(Prose.CIVIL_SOCIETY))
                                : Spellings.organization(draw, focalPoints().get(0)))
                .nominatedBy(Coded.of(Nominator.ACTION_LINE))
                .build();
    }

    /** Of several categories, some of them of no State; the counts add up. */
    private Participants participants() {
        int from = draw.below(CATEGORIES.size() - 1);
        List<ParticipantCount> counts = new ArrayList<>();
        int sum = 0;
        for (StakeholderCategory category :
                CATEGORIES.subList(from, draw.between(Math.max(from + 2, OF_STATES + 1), CATEGORIES.size()))) {
            int count = draw.between(1, 60);
            sum += count;
            counts.add(ParticipantCount.builder()
                    .category(Spellings.category(draw, category))
                    .count(count)
                    .build());
        }
        return Participants.builder()
                .count(sum)
                .approximate(false)
                .categories(counts)
                .build();
    }

    /** The meeting lies before, on or after the days of the event. */
    private LinkedEvent event() {
        EventRelation relation = draw.one(EventRelation.DURING, EventRelation.BEFORE, EventRelation.AFTER);
        int apart = draw.between(1, 3);
        int longer = draw.below(3);
        LocalDate start = switch (relation) {
            case BEFORE -> setting.end().plusDays(apart);
            case DURING -> setting.start().minusDays(longer);
            case AFTER -> setting.start().minusDays(apart + longer);
        };
        LocalDate end = relation == EventRelation.DURING ? setting.end().plusDays(longer) : start.plusDays(longer);
        return LinkedEvent.builder()
                .name(draw.one(Prose.EVENTS))
                .start(start)
                .end(end)
                .place("Geneva")
                .relation(Coded.of(relation))
                .build();
    }

    /** The first focal point of each line. */
    private List<Organization> focalPoints() {
        return setting.lines().stream().map(this::focalPoint).toList();
    }

    private Organization focalPoint(ActionLine line) {
        return setting.register().focalPoints(line, setting.end()).get(0);
    }

    /** The focal point of each line, and perhaps others who facilitate it. */
    private List<ReportedFacilitator> facilitators() {
        List<ReportedFacilitator> named = new ArrayList<>();
        for (ActionLine line : setting.lines()) {
            List<Organization> others = new ArrayList<>(setting.register().facilitators(line, setting.end()));
            others.remove(focalPoint(line));
            ReportedFacilitator.Builder focalPoint =
                    named(focalPoint(line), line, DesignationStatus.FOCAL_POINT).contact(draw.one(Prose.CONTACTS));
            named.add((others.isEmpty() ? focalPoint.sole(draw.maybe(() -> true)) : focalPoint).build());
            if (!others.isEmpty() && draw.oneIn(2)) {
                named.add(named(draw.one(others), line, DesignationStatus.CO_FACILITATOR)
                        .sole(Optional.of(false).filter(no -> draw.oneIn(4)))
                        .build());
            }
        }
        return named;
    }

    private ReportedFacilitator.Builder named(Organization organization, ActionLine line, DesignationStatus status) {
        return ReportedFacilitator.builder()
                .organization(Spellings.organization(draw, organization))
                .actionLine(Spellings.line(draw, line))
                .status(Coded.of(status));
    }
}
