package org.wsis4j.annex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wsis4j.actionline.ActionLine;
import org.wsis4j.source.Evidence;

class AnnexMarkingTest {

    @ParameterizedTest
    @CsvSource({
        "C2, APC, true, BRACKETS, true, STATED",
        "C2, ITU, false, BRACKETS, false, STATED",
        "C2, APC, true, UNDERLINE, true, DERIVED",
        "C2, APC, true, ITALICS, true, DERIVED",
        "C2, ITU, false, ITALICS, false, DERIVED",
        "C9, UNESCO, false, BOLD, true, SECONDARY",
        "C1, UN DESA, true, BOLD, true, SECONDARY",
        "C1, ITU, false, BOLD, false, DERIVED",
        "C7-EBUSINESS, UNCTAD, false, BOLD, , LOST_IN_RENDITION",
        "C9, Nobody Knows, false, ITALICS, , LOST_IN_RENDITION"
    })
    void givenAnEntry_whenAskedForAMark_thenOnlyWhatCanBeSaidIsSaid(
            String line, String name, boolean proposed, AnnexMark mark, Boolean present, Evidence evidence) {
        AnnexMarking marking =
                AnnexEntry.of(ActionLine.parse(line), name, proposed, 1).marking(mark);

        assertThat(marking.present()).isEqualTo(Optional.ofNullable(present));
        assertThat(marking.evidence()).isEqualTo(evidence);
        assertThat(marking.sources()).startsWith(mark.sources().get(0));
    }

    @Test
    void givenAnAnswerWithoutEvidence_whenMade_thenRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new AnnexMarking(AnnexMark.BOLD, Optional.of(true), List.of(), Evidence.LOST_IN_RENDITION))
                .withMessageContaining("BOLD");
    }
}
