package org.wsis4j.arbitraries;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wsis4j.form.Codes;
import org.wsis4j.reporting.Coded;
import org.wsis4j.reporting.target.ReportedFigure;
import org.wsis4j.reporting.target.TargetReport;
import org.wsis4j.target.Unit;

/** Makes one submission on the targets about which no rule has anything to say. */
final class CleanTargetReport {

    /** An indicator and the tenths between which countries are, as the reviews of the targets have them. */
    private record Series(String indicator, int least, int most) {}

    private static final Series INTERNET_USE = new Series("T10-INTERNET-USE", 20, 950);

    private static final List<Series> FURTHER = List.of(
            new Series("T1-RURAL-COVERAGE", 600, 1000),
            new Series("T2-INTERNET", 50, 1000),
            new Series("T7-QUALIFIED-TEACHERS", 10, 300),
            new Series("T8-TELEVISION", 300, 1000),
            new Series("T10-MOBILE-SUBSCRIPTIONS", 100, 1600),
            new Series("T10-INTERNET", 10, 900),
            new Series("T11-INTERNET", 200, 1000));

    private final Draw draw;
    private final TargetSetting setting;

    CleanTargetReport(Draw draw, LocalDate asOf) {
        this.draw = draw;
        this.setting = TargetSetting.drawn(draw, asOf);
    }

    TargetReport make() {
        List<ReportedFigure> figures = figures();
        boolean ofCountry = draw.oneIn(2);
        TargetReport.Builder report = TargetReport.builder()
                .title(draw.one(Prose.TITLES))
                .symbol(draw.maybe(() -> draw.one(Prose.SYMBOLS)))
                .language(draw.one(Prose.LANGUAGES))
                .url("https://www.example.org/targets/" + setting.year())
                .date(setting.date())
                .claims(new CleanClaims(draw, setting).on(figures))
                .figures(figures)
                .addAllFigures(later());
        return (ofCountry
                        ? report.country(Spellings.area(setting.countries().get(0)))
                                .organization(
                                        draw.maybe(() -> Spellings.organization(draw.one(Prose.STATISTICS_OFFICES))))
                        : report.organization(Spellings.organization(draw.one("ITU", "UNESCO", "UNCTAD"))))
                .build();
    }

    /** The use of the Internet in the world first, on which there is always a claim. */
    private List<ReportedFigure> figures() {
        List<Series> all = new ArrayList<>(List.of(INTERNET_USE));
        int first = draw.below(FURTHER.size());
        all.addAll(FURTHER.subList(first, draw.between(first + 1, FURTHER.size())));
        List<ReportedFigure> figures = new ArrayList<>();
        for (Series series : all) {
            List<ReportedFigure> countries = setting.countries().stream()
                    .map(country -> figure(series, country, drawn(series)))
                    .toList();
            if (series == INTERNET_USE || draw.oneIn(2)) {
                figures.add(figure(series, draw.one("WORLD", "WLD"), weighted(series, countries)));
            }
            figures.addAll(countries);
        }
        return figures;
    }

    private ReportedFigure figure(Series series, String area, BigDecimal value) {
        Unit unit =
                Codes.INDICATOR.read(series.indicator()).value().orElseThrow().unit();
        return ReportedFigure.builder()
                .area(Spellings.area(area))
                .indicator(Spellings.indicator(draw, series.indicator()))
                .year(setting.year())
                .value(value)
                .unit(draw.maybe(() -> unit == Unit.PERCENT && draw.oneIn(2) ? Codes.UNIT.read("%") : Coded.of(unit)))
                .estimate(draw.maybe(() -> draw.oneIn(2)))
                .source(draw.one(Prose.PUBLISHERS))
                .vintage(draw.maybe(this::vintage))
                .build();
    }

    private BigDecimal drawn(Series series) {
        BigDecimal value = BigDecimal.valueOf(draw.between(series.least(), series.most()), 1);
        return draw.oneIn(4) ? value.setScale(0, RoundingMode.HALF_UP) : value;
    }

    /** One that countries which are not told of weigh upon, so that it is not their plain mean. */
    private BigDecimal weighted(Series series, List<ReportedFigure> countries) {
        BigDecimal value = BigDecimal.valueOf(draw.between(series.least(), series.most() - 10), 1);
        BigDecimal sum =
                countries.stream().map(figure -> figure.value().orElseThrow()).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal mean = sum.divide(BigDecimal.valueOf(countries.size()), MathContext.DECIMAL128);
        boolean near = mean.subtract(value).abs().compareTo(new BigDecimal("0.2")) < 0;
        return near ? value.add(new BigDecimal("0.7")) : value;
    }

    private String vintage() {
        int year = setting.year() + 1;
        return draw.one(year + "-05", year + "-Q2", year + "-06-" + draw.between(10, 30), String.valueOf(year));
    }

    /** What was published after the targets were due. */
    private List<ReportedFigure> later() {
        Optional<ReportedFigure> later = setting.laterYear()
                .filter(year -> draw.oneIn(2))
                .map(year -> ReportedFigure.builder()
                        .from(figure(INTERNET_USE, setting.countries().get(0), drawn(INTERNET_USE)))
                        .year(year)
                        .vintage(Optional.empty())
                        .build());
        return later.stream().toList();
    }
}
