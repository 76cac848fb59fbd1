package org.wsis4j.annex;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.wsis4j.source.Evidence;
import org.wsis4j.source.Paragraph;

class AnnexMarkTest {

    @Test
    void givenThePlainText_whenAskedWhichMarksItKept_thenOnlyTheBrackets() {
        assertThat(AnnexMark.values())
                .filteredOn(mark -> mark.evidence().decides())
                .containsExactly(AnnexMark.BRACKETS);
        assertThat(AnnexMark.BRACKETS.evidence()).isEqualTo(Evidence.STATED);
    }

    @ParameterizedTest
    @EnumSource
    void givenAnyMark_whenAsked_thenTheNoteIsItsSource(AnnexMark mark) {
        assertThat(mark.sources()).containsExactly(Paragraph.parse("CONSULTATION-2006-02-24:annex/note"));
        assertThat(mark.meaning()).isNotBlank();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "BRACKETS")
    void givenAMarkOfType_whenAskedForEvidence_thenItIsLost(AnnexMark mark) {
        assertThat(mark.evidence()).isEqualTo(Evidence.LOST_IN_RENDITION);
    }
}
