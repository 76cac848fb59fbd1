package org.wsis4j.rules.target;

import static org.wsis4j.rules.Rule.rule;
import static org.wsis4j.rules.Severity.ERROR;
import static org.wsis4j.rules.Severity.INFO;
import static org.wsis4j.rules.Severity.WARNING;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.wsis4j.observation.Observation;
import org.wsis4j.reporting.Coded;
import org.wsis4j.reporting.target.ReportedFigure;
import org.wsis4j.reporting.target.TargetReport;
import org.wsis4j.rules.Examination;
import org.wsis4j.rules.Rule;
import org.wsis4j.rules.presence.Presence;
import org.wsis4j.rules.wording.Argument;
import org.wsis4j.source.Dating;
import org.wsis4j.target.Indicator;
import org.wsis4j.target.Unit;

/** Each figure for itself: what it is of, and that it can be one. */
final class FigureRules {

    static final Rule<TargetReport> FIGURE_SAYS_WHAT_IT_IS_OF = rule("WSIS-TGT-003", TargetReport.class)
            .severity(WARNING)
            .reads("figures/*/area", "figures/*/indicator", "figures/*/year", "figures/*/value")
            .check((report, found) -> each(report, found, FigureRules::lookAtWholeness));

    static final Rule<TargetReport> UNIT_FITS_THE_INDICATOR = rule("WSIS-TGT-004", TargetReport.class)
            .severity(WARNING)
            .reads("figures/*/indicator", "figures/*/unit")
            .check((report, found) -> each(report, found, FigureRules::lookAtUnit));

    static final Rule<TargetReport> VALUE_FITS_ITS_UNIT = rule("WSIS-TGT-005", TargetReport.class)
            .severity(ERROR)
            .reads("figures/*/indicator", "figures/*/value", "figures/*/unit")
            .check((report, found) -> each(report, found, FigureRules::lookAtValue));

    static final Rule<TargetReport> FIGURE_HAS_A_SOURCE = rule("WSIS-TGT-006", TargetReport.class)
            .severity(WARNING)
            .reads("figures/*/value", "figures/*/source")
            .check((report, found) -> each(report, found, FigureRules::lookAtSource));

    static final Rule<TargetReport> VINTAGE_IS_A_DATE = rule("WSIS-TGT-007", TargetReport.class)
            .severity(INFO)
            .reads("figures/*/vintage")
            .check((report, found) -> each(report, found, FigureRules::lookAtVintage));

    static final Rule<TargetReport> FIGURE_IS_OF_A_PAST_YEAR = rule("WSIS-TGT-008", TargetReport.class)
            .severity(WARNING)
            .reads("figures/*/year", "date")
            .check(FigureRules::lookAtYears);

    private FigureRules() {}

    /** By number. */
    static List<Rule<?>> all() {
        return List.of(
                FIGURE_SAYS_WHAT_IT_IS_OF,
                UNIT_FITS_THE_INDICATOR,
                VALUE_FITS_ITS_UNIT,
                FIGURE_HAS_A_SOURCE,
                VINTAGE_IS_A_DATE,
                FIGURE_IS_OF_A_PAST_YEAR);
    }

    /** Looks at one figure, and says whether there was something to look at. */
    private interface Look {
        boolean at(ReportedFigure figure, int index, Examination found);
    }

    private static void each(TargetReport report, Examination found, Look look) {
        boolean applies = false;
        for (int i = 0; i < report.figures().size(); i++) {
            applies |= look.at(report.figures().get(i), i, found);
        }
        if (!applies) {
            found.notApplicable();
        }
    }

    private static boolean lookAtWholeness(ReportedFigure figure, int index, Examination found) {
        Hidden.require(figure, "figures", index, "area", figure.area(), found);
        Hidden.require(figure, "figures", index, "indicator", figure.indicator(), found);
        Hidden.require(figure, "figures", index, "year", figure.year(), found);
        Hidden.require(figure, "figures", index, "value", figure.value(), found);
        return true;
    }

    private static boolean lookAtUnit(ReportedFigure figure, int index, Examination found) {
        Optional<Unit> unit = figure.unit().flatMap(Coded::value);
        Optional<Indicator> indicator =
                figure.indicator().flatMap(Coded::value).filter(known -> known.unit() != Unit.NOT_FOUND);
        if (unit.isEmpty() || indicator.isEmpty()) {
            return false;
        }
        if (unit.get() != indicator.get().unit()) {
            found.at("figures", index, "unit")
                    .with("given", unit.get())
                    .with("indicator", indicator.get().key())
                    .with("expected", indicator.get().unit())
                    .add();
        }
        return true;
    }

    private static boolean lookAtValue(ReportedFigure figure, int index, Examination found) {
        Optional<BigDecimal> value = figure.value();
        Optional<Unit> unit = Figures.unit(figure);
        if (value.isEmpty() || unit.isEmpty() || Figures.isUnitHidden(figure)) {
            return false;
        }
        if (!Observation.canBe(value.get(), unit.get())) {
            found.at("figures", index, "value")
                    .with("given", value.get())
                    .with("unit", unit.get())
                    .with("expected", range(unit.get()))
                    .add();
        }
        return true;
    }

    private static Argument range(Unit unit) {
        return unit.isShare()
                ? Argument.Phrase.of("phrase.between").with("least", 0).with("most", 100)
                : Argument.Phrase.of("phrase.orMore").with("least", 0);
    }

    private static boolean lookAtSource(ReportedFigure figure, int index, Examination found) {
        if (figure.value().isEmpty()) {
            return false;
        }
        if (!Presence.isSaid(figure.source()) && !Hidden.in(figure, "source", figure.source())) {
            found.at("figures", index, "source").absent();
        }
        return true;
    }

    private static boolean lookAtVintage(ReportedFigure figure, int index, Examination found) {
        Optional<String> vintage = figure.vintage().filter(Presence::isSaid);
        if (vintage.isPresent() && Dating.find(vintage.get()).isEmpty()) {
            found.at("figures", index, "vintage").with("given", vintage.get()).add();
        }
        return vintage.isPresent();
    }

    private static void lookAtYears(TargetReport report, Examination found) {
        if (report.date().isEmpty() && found.hides("date")) {
            return;
        }
        int last = report.date().orElse(found.asOf()).getYear();
        boolean applies = false;
        for (int i = 0; i < report.figures().size(); i++) {
            Optional<Integer> year = report.figures().get(i).year();
            if (year.isPresent()) {
                applies = true;
                if (year.get() > last || year.get() < Observation.FIRST_YEAR) {
                    found.at("figures", i, "year")
                            .with("given", year.get())
                            .with("first", Observation.FIRST_YEAR)
                            .with("last", last)
                            .add();
                }
            }
        }
        if (!applies) {
            found.notApplicable();
        }
    }
}
