package org.wsis4j.cli.chart;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import org.wsis4j.observation.Area;
import org.wsis4j.observation.Observation;
import org.wsis4j.observation.Observations;
import org.wsis4j.observation.Weights;
import org.wsis4j.target.Indicators;
import org.wsis4j.target.Unit;
import org.wsis4j.target.assessment.AssessmentOptions;
import org.wsis4j.target.assessment.Criterion;
import org.wsis4j.target.assessment.ProgressReport;
import org.wsis4j.target.assessment.TargetAssessor;

/** Draws one figure into the files named; started in a JVM of its own. */
final class Drawn {

    private Drawn() {}

    /** Draws. */
    public static void main(String[] files) throws IOException {
        Observation figure = Observation.of(Area.WORLD, "T8-RADIO", 2015, new BigDecimal("99.5"), Unit.PERCENT, "ITU");
        TargetAssessor assessor = new TargetAssessor(
                Observations.of(List.of(figure)), Weights.none(), AssessmentOptions.covering(BigDecimal.ZERO));
        ProgressReport report = ProgressReport.of(assessor, Indicators.standard(), Area.WORLD, Criterion::agreedText);
        for (String file : files) {
            ProgressChart.write(Path.of(file), report);
        }
    }
}
