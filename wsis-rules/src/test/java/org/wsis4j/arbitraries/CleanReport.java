package org.wsis4j.arbitraries;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wsis4j.organization.Organization;
import org.wsis4j.reporting.Coded;
import org.wsis4j.reporting.FacilitatorReport;
import org.wsis4j.reporting.GoalFramework;
import org.wsis4j.reporting.GoalLink;
import org.wsis4j.reporting.Level;
import org.wsis4j.reporting.ReportKind;
import org.wsis4j.reporting.Reporter;
import org.wsis4j.reporting.ReporterRole;
import org.wsis4j.reporting.ReportingPeriod;

/** Makes one report about which no rule has anything to say. */
final class CleanReport {

    private final Draw draw;
    private final Setting setting;
    private final CleanParts parts;
    private final CleanContents contents;

    CleanReport(Draw draw, LocalDate asOf) {
        this.draw = draw;
        this.setting = Setting.drawn(draw, asOf);
        this.parts = new CleanParts(draw, setting);
        this.contents = new CleanContents(draw);
    }

    FacilitatorReport make() {
        FacilitatorReport.Builder report = FacilitatorReport.builder()
                .kind(Coded.of(draw.one(ReportKind.values())))
                .title(draw.one(Prose.TITLES))
                .language(draw.one(Prose.LANGUAGES))
                .date(setting.date())
                .reporter(reporter())
                .recipient(draw.one(Prose.RECIPIENTS))
                .levels(levels())
                .achievements(draw.some(0, 2, () -> draw.one(Prose.ACHIEVEMENTS)))
                .results(contents.results())
                .challenges(draw.some(1, 3, () -> draw.one(Prose.CHALLENGES)))
                .recommendations(draw.some(1, 2, () -> draw.one(Prose.RECOMMENDATIONS)))
                .lessonsLearned(draw.some(0, 1, () -> draw.one(Prose.ACHIEVEMENTS)))
                .nextSteps(draw.some(0, 1, () -> draw.one(Prose.RECOMMENDATIONS)))
                .partners(contents.partners())
                .facilitators(parts.facilitators())
                .activities(parts.activities())
                .indicators(contents.indicators(setting.last().getYear()))
                .goals(goals())
                .stocktakingEntries(stocktakingEntries());
        setting.lines().forEach(line -> report.addActionLines(Spellings.line(draw, line)));
        publish(report);
        return time(report).build();
    }

    private FacilitatorReport.Builder time(FacilitatorReport.Builder report) {
        return setting.isMeeting()
                ? report.meetingDate(setting.last())
                : report.period(ReportingPeriod.builder()
                        .start(setting.first())
                        .end(setting.last())
                        .build());
    }

    private void publish(FacilitatorReport.Builder report) {
        int where = draw.below(3);
        if (where != 1) {
            report.url("https://www.example.org/wsis/reports/" + draw.between(1, 999));
        }
        if (where != 0) {
            report.symbol("WSIS+10/4/" + draw.between(1, 99));
        }
    }

    /** The agency as a facilitator; or in another role, in which anybody may report. */
    private Reporter reporter() {
        List<ReporterRole> roles = new ArrayList<>(List.of(
                ReporterRole.FACILITATOR,
                ReporterRole.CO_FACILITATOR,
                ReporterRole.FOCAL_POINT,
                ReporterRole.PARTNER,
                ReporterRole.CONTRIBUTOR));
        if (List.of("ITU", "UNESCO", "UNDP").contains(setting.agency().acronym())) {
            roles.add(ReporterRole.LEAD_FACILITATING_AGENCY);
        }
        ReporterRole role = draw.one(roles);
        boolean anybody = role == ReporterRole.PARTNER || role == ReporterRole.CONTRIBUTOR;
        Coded<Organization> organization = anybody && draw.oneIn(2)
                ? Spellings.organization(draw.one(Prose.CIVIL_SOCIETY))
                : Spellings.organization(draw, setting.agency());
        return Reporter.builder()
                .organization(organization)
                .role(Coded.of(role))
                .build();
    }

    private List<Coded<Level>> levels() {
        List<Coded<Level>> all = List.of(Level.values()).stream().map(Coded::of).toList();
        int from = draw.below(all.size());
        return all.subList(from, draw.between(from + 1, all.size()));
    }

    private List<GoalLink> goals() {
        List<GoalFramework> frameworks = new ArrayList<>();
        if (setting.first().getYear() <= 2015) {
            frameworks.add(GoalFramework.MDG);
        }
        if (setting.last().getYear() > 2015) {
            frameworks.add(GoalFramework.SDG);
        }
        if (setting.last().getYear() > 2024) {
            frameworks.add(GoalFramework.GDC);
        }
        return draw.some(
                1,
                3,
                () -> GoalLink.builder()
                        .framework(Coded.of(draw.one(frameworks)))
                        .number(draw.between(1, 5))
                        .contribution(draw.oneIn(3) ? Optional.of(draw.one(Prose.ACHIEVEMENTS)) : Optional.empty())
                        .build());
    }

    private List<String> stocktakingEntries() {
        List<String> entries = new ArrayList<>();
        for (int i = draw.between(1, 3); i > 0; i--) {
            entries.add(Integer.toString(1487771718 + i * 1000 + draw.below(1000)));
        }
        return entries;
    }
}
