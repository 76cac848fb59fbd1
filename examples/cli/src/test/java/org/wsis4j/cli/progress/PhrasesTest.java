package org.wsis4j.cli.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.wsis4j.target.Indicator;
import org.wsis4j.target.Indicators;
import org.wsis4j.target.assessment.Difference;
import org.wsis4j.target.assessment.Reason;

class PhrasesTest {

    @Test
    void givenAllReasonsAndDifferences_whenTold_thenNoTwoAreTheSame() {
        assertThat(Stream.of(Reason.values()).map(Phrases::of)).doesNotHaveDuplicates();
        assertThat(Stream.of(Difference.values()).map(Phrases::of)).doesNotHaveDuplicates();
    }

    @Test
    void givenNoWeights_whenTold_thenWhatIsMissingIsNamed() {
        assertThat(phrase("T10-INTERNET")).isEqualTo("the number of households by which to weigh is not known");
        assertThat(phrase("T1-RURAL-COVERAGE")).isEqualTo("the number of urban or rural people is not known");
        assertThat(phrase("T3-NETWORKS")).contains("those concerned, whom no source names");
    }

    private static String phrase(String key) {
        Indicator indicator = Indicators.standard().find(key).orElseThrow();
        return Phrases.of(Reason.NO_WEIGHTS, indicator);
    }
}
