package org.wsis4j.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.wsis4j.actionline.ActionLine;
import org.wsis4j.organization.Organization;
import org.wsis4j.organization.Organizations;

class CodedTest {

    static Iterable<Organization> organizations() {
        return Organizations.standard().all();
    }

    @Test
    void givenACodeWithALookAlike_whenRead_thenWhatWasWrittenStandsBesideWhatItMeans() {
        Coded<ActionLine> coded = Coded.read("\u04212", ActionLine::find);
        assertThat(coded.written()).isEqualTo("\u04212");
        assertThat(coded.value()).contains(ActionLine.C2);
        assertThat(coded.isKnown()).isTrue();
        assertThat(coded.is(ActionLine.C2)).isTrue();
        assertThat(coded.is(ActionLine.C1)).isFalse();
        assertThat(coded).hasToString("\u04212");
    }

    @Test
    void givenAnUnknownCode_whenRead_thenItIsKeptAndMeansNothing() {
        Coded<ActionLine> coded = Coded.read("C12", ActionLine::find);
        assertThat(coded).isEqualTo(new Coded<>("C12", Optional.empty())).hasToString("C12");
        assertThat(coded.isKnown()).isFalse();
        assertThat(coded.is(ActionLine.C1)).isFalse();
    }

    @Test
    void givenTwoSpellingsOfOneCode_whenCompared_thenTheyDiffer() {
        assertThat(Coded.read("C.2", ActionLine::find))
                .isNotEqualTo(Coded.of(ActionLine.C2))
                .isEqualTo(Coded.read("C.2", ActionLine::find));
    }

    @ParameterizedTest
    @CsvSource({"\u04212, U+0421", "AL\u0421-\u0415GOV, 'U+0421, U+0415'", "C2, ''", "\u0421, ''", "'', ''"})
    void givenACode_whenAskedForItsLookAlikes_thenTheyAreNamed(String written, String lookAlikes) {
        assertThat(Coded.read(written, ActionLine::find).lookAlikes()).isEqualTo(lookAlikes);
    }

    @ParameterizedTest
    @EnumSource
    void givenALine_whenCoded_thenItsTextFormIsReadBack(ActionLine line) {
        assertThat(Coded.of(line).written()).isEqualTo(line.code());
        assertThat(Coded.read(Coded.of(line).written(), ActionLine::find)).isEqualTo(Coded.of(line));
    }

    @ParameterizedTest
    @MethodSource("organizations")
    void givenAnOrganization_whenCoded_thenItsTextFormIsReadBack(Organization organization) {
        Coded<Organization> coded = Coded.of(organization);
        assertThat(coded.is(organization)).isTrue();
        assertThat(Coded.read(coded.written(), Organizations.standard()::find)).isEqualTo(coded);
    }
}
