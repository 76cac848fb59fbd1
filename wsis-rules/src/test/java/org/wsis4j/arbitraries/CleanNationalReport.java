package org.wsis4j.arbitraries;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.wsis4j.actionline.ActionLine;
import org.wsis4j.reporting.Coded;
import org.wsis4j.reporting.Level;
import org.wsis4j.reporting.Reporter;
import org.wsis4j.reporting.ReporterRole;
import org.wsis4j.reporting.ReportingPeriod;
import org.wsis4j.reporting.followup.CountryInformation;
import org.wsis4j.reporting.followup.CountryInstrument;
import org.wsis4j.reporting.national.LineProgress;
import org.wsis4j.reporting.national.NationalReport;
import org.wsis4j.reporting.national.NationalStrategy;

/** Makes one report of a country about which no rule has anything to say. */
final class CleanNationalReport {

    private final Draw draw;
    private final NationalSetting setting;
    private final CleanContents contents;

    CleanNationalReport(Draw draw, LocalDate asOf) {
        this.draw = draw;
        this.setting = NationalSetting.drawn(draw, asOf);
        this.contents = new CleanContents(draw);
    }

    NationalReport make() {
        return NationalReport.builder()
                .title(draw.one(NationalProse.TITLES))
                .symbol(draw.maybe(() -> "WSIS+10/3/" + draw.between(1, 99)))
                .language(draw.one(Prose.LANGUAGES))
                .url("https://www.example.org/national/" + draw.between(1, 999))
                .date(setting.date())
                .period(ReportingPeriod.builder()
                        .start(setting.first())
                        .end(setting.last())
                        .build())
                .country(Spellings.area(setting.country()))
                .reporter(Reporter.builder()
                        .organization(Spellings.organization(setting.ministry()))
                        .role(Coded.of(ReporterRole.CONTRIBUTOR))
                        .build())
                .levels(Stream.of(Level.NATIONAL, Level.REGIONAL)
                        .limit(draw.between(1, 2))
                        .map(Coded::of)
                        .toList())
                .summary(draw.one(NationalProse.SUMMARIES))
                .strategy(strategy())
                .planning(planning())
                .progress(progress())
                .challenges(draw.some(1, 2, () -> draw.one(Prose.CHALLENGES)))
                .partners(contents.partners())
                .indicators(contents.indicators(setting.last().getYear()))
                .stocktakingEntries(EntryProse.IDS.subList(0, draw.between(1, EntryProse.IDS.size())))
                .outlook(draw.one(NationalProse.OUTLOOKS))
                .build();
    }

    private NationalStrategy strategy() {
        return NationalStrategy.builder()
                .title(draw.one(NationalProse.STRATEGIES))
                .adopted(draw.day(setting.first().minusYears(3), setting.last()))
                .developmentPlan(true)
                .url("https://www.example.org/strategies/" + draw.between(1, 999))
                .build();
    }

    /** One for each of some instruments, all of the country itself. */
    private List<CountryInformation> planning() {
        List<CountryInstrument> all = List.of(CountryInstrument.values());
        int from = draw.below(all.size());
        return all.subList(from, draw.between(from + 1, all.size())).stream()
                .map(instrument -> CountryInformation.builder()
                        .country(setting.country())
                        .addInstruments(Coded.of(instrument))
                        .informationSociety(true)
                        .voluntary(true)
                        .build())
                .toList();
    }

    /** Several lines, each once. */
    private List<LineProgress> progress() {
        List<ActionLine> lines = ActionLine.facilitated();
        int from = draw.below(lines.size() - 1);
        return lines.subList(from, draw.between(from + 2, lines.size())).stream()
                .map(line -> LineProgress.builder()
                        .actionLine(Spellings.line(draw, line))
                        .achievements(draw.one(Prose.ACHIEVEMENTS))
                        .results(contents.results())
                        .challenges(draw.one(Prose.CHALLENGES))
                        .build())
                .toList();
    }
}
