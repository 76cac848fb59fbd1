package org.wsis4j.guide;

import java.io.PrintStream;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.List;
import org.wsis4j.actionline.ActionLine;
import org.wsis4j.country.Countries;
import org.wsis4j.facilitation.Facilitation;
import org.wsis4j.facilitation.FacilitatorDesignation;
import org.wsis4j.facilitation.FocalPoint;
import org.wsis4j.governance.ChairRotation;
import org.wsis4j.governance.ChairTerm;
import org.wsis4j.obligation.Actor;
import org.wsis4j.obligation.Actors;
import org.wsis4j.obligation.Obligation;
import org.wsis4j.obligation.Obligations;
import org.wsis4j.observation.Area;
import org.wsis4j.observation.AreaGroup;
import org.wsis4j.observation.Observation;
import org.wsis4j.observation.Observations;
import org.wsis4j.observation.Weight;
import org.wsis4j.observation.Weights;
import org.wsis4j.target.ConnectivityTarget;
import org.wsis4j.target.Indicator;
import org.wsis4j.target.Indicators;
import org.wsis4j.target.Unit;
import org.wsis4j.target.assessment.AssessmentOptions;
import org.wsis4j.target.assessment.Criterion;
import org.wsis4j.target.assessment.Figure;
import org.wsis4j.target.assessment.IndicatorResult;
import org.wsis4j.target.assessment.TargetAssessor;

/** The model is asked: lines, facilitators, chairs, duties, targets. */
final class Asking {

    private Asking() {}

    static void ask(PrintStream out) {
        // snippet: ask
        ActionLine eHealth = ActionLine.parse("C7: e-Health");
        LocalDate day = LocalDate.of(2006, 3, 1);
        for (FacilitatorDesignation d : Facilitation.standard().of(eHealth).on(day)) {
            out.println(d.organization() + ", " + d.status() + ", " + d.source());
        }
        FocalPoint focalPoint = Facilitation.standard().focalPoint(eHealth, day);
        out.println("focal point: " + focalPoint.organizations() + ", " + focalPoint.evidence());
        LocalDate later = LocalDate.of(2008, 12, 1);
        ChairTerm turn = ChairRotation.mandated().termOn(later).orElseThrow();
        out.println("chair of the UN Group: " + turn.chair() + ", " + turn.source());
        Actor facilitators = Actors.standard().require("FACILITATORS");
        for (Obligation duty : Obligations.standard().inForceOn(later).of(facilitators)) {
            out.println(duty.task() + ", " + duty.periodicity() + ", " + duty.source());
        }
        // end
    }

    static void targets(PrintStream out) {
        // snippet: targets
        Indicator use = Indicators.standard().find("T10-INTERNET-USE").orElseThrow();
        Area china = Area.country("CHN");
        Area india = Countries.standard().find("India").orElseThrow().area();
        Observations figures = Observations.of(List.of(
                Observation.of(china, use.key(), 2010, new BigDecimal("34.3"), Unit.PERCENT, "ITU"),
                Observation.of(india, use.key(), 2010, new BigDecimal("7.5"), Unit.PERCENT, "ITU")));
        Weights people = Weights.of(List.of(
                new Weight(use.population(), china, 2010, new BigDecimal("1337705000"), "World Bank"),
                new Weight(use.population(), india, 2010, new BigDecimal("1243481564"), "World Bank"),
                new Weight(use.population(), Area.WORLD, 2010, new BigDecimal("7001266876"), "World Bank")));
        AssessmentOptions asked = AssessmentOptions.covering(new BigDecimal(80)).in(2010);
        IndicatorResult result = new TargetAssessor(figures, people, asked)
                .assess(use, AreaGroup.world(List.of(china, india)), Criterion.agreedText(ConnectivityTarget.of(10)));
        Figure figure = result.figure().orElseThrow();
        out.println(result.verdict() + " for " + result.reasons());
        out.println(figure.value().round(new MathContext(3)) + " %, of which data cover "
                + figure.coverage().orElseThrow().round(new MathContext(3)) + " % of " + use.population());
        out.println(result.criterion() + ", " + result.paragraphs());
        // end
    }
}
