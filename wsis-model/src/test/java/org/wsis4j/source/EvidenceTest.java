package org.wsis4j.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvidenceTest {

    @ParameterizedTest
    @CsvSource({"STATED, true", "DERIVED, true", "SECONDARY, true", "LOST_IN_RENDITION, false", "NOT_FOUND, false"})
    void givenAnEvidenceState_whenAQuestionIsDecided_thenOnlyWhatWasReadDecides(Evidence evidence, boolean decides) {
        assertThat(evidence.decides()).isEqualTo(decides);
    }
}
