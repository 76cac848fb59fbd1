package org.wsis4j.arbitraries;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.wsis4j.reporting.Coded;
import org.wsis4j.reporting.target.ReportedFigure;
import org.wsis4j.reporting.target.TargetClaim;
import org.wsis4j.reporting.target.TargetReport;
import org.wsis4j.target.Unit;
import org.wsis4j.target.assessment.NamedCriterion;
import org.wsis4j.target.assessment.Verdict;

/** Makes one draft of a submission on the targets: each field filled or not, whatever the values say. */
final class AnyTargetReport {

    private final Draw draw;
    private final Vocabulary words;
    private final AnyCodes codes;
    private final AnyParts parts;

    AnyTargetReport(Draw draw, Vocabulary words) {
        this.draw = draw;
        this.words = words;
        this.codes = new AnyCodes(draw, words);
        this.parts = new AnyParts(draw, words);
    }

    TargetReport make() {
        List<ReportedFigure> figures = list(this::figure);
        TargetReport report = TargetReport.builder()
                .title(draw.maybe(() -> words.text(Prose.TITLES)))
                .symbol(draw.maybe(() -> words.text(Prose.SYMBOLS)))
                .language(draw.maybe(() -> words.text(Prose.LANGUAGES)))
                .url(draw.maybe(() -> words.text(Prose.URLS)))
                .date(draw.maybe(words::day))
                .organization(draw.maybe(codes::organization))
                .country(draw.maybe(codes::area))
                .figures(figures)
                .claims(list(() -> claim(figures)))
                .build();
        return TargetReport.builder()
                .from(report)
                .unread(parts.unread(List.of(
                        Map.entry("date", report.date()),
                        Map.entry("figures", report.figures()),
                        Map.entry("claims", report.claims()))))
                .build();
    }

    private <T> List<T> list(Supplier<T> element) {
        return draw.some(0, 4, element);
    }

    ReportedFigure figure() {
        return ReportedFigure.builder()
                .area(draw.maybe(codes::area))
                .indicator(draw.maybe(codes::indicator))
                .year(draw.maybe(this::year))
                .value(draw.maybe(words::number))
                .unit(draw.maybe(() -> codes.of(Unit.known(), Unit::find)))
                .estimate(draw.maybe(() -> draw.oneIn(2)))
                .source(draw.maybe(() -> words.text(Prose.PUBLISHERS)))
                .vintage(draw.maybe(() -> words.text(Prose.VINTAGES)))
                .unread(parts.unknownField())
                .build();
    }

    /** Often one that may rest on a figure of the report. */
    private TargetClaim claim(List<ReportedFigure> figures) {
        return figures.isEmpty() || draw.oneIn(2) ? claim().build() : claimOn(draw.one(figures));
    }

    private TargetClaim claimOn(ReportedFigure figure) {
        TargetClaim.Builder claim = claim().indicator(figure.indicator()).area(figure.area());
        figure.indicator()
                .flatMap(Coded::value)
                .ifPresent(indicator -> claim.target(Spellings.target(draw, indicator.target())));
        return claim.build();
    }

    TargetClaim.Builder claim() {
        return TargetClaim.builder()
                .target(draw.maybe(codes::target))
                .indicator(draw.maybe(codes::indicator))
                .area(draw.maybe(codes::area))
                .year(draw.maybe(this::year))
                .verdict(draw.maybe(() -> codes.of(Verdict.values(), Verdict::find)))
                .criterion(draw.maybe(() -> codes.of(NamedCriterion.values(), NamedCriterion::find)))
                .threshold(draw.maybe(words::number))
                .strict(draw.maybe(() -> draw.oneIn(2)))
                .unread(parts.unknownField());
    }

    /** Often one in which the targets stood, so that claims meet figures. */
    private int year() {
        return draw.oneIn(2) ? words.whole() : draw.one(2015, 2013, 2010);
    }
}
