package org.wsis4j.actionline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class ActionLineTitlesTest {

    static List<ActionLineTitle> titles() {
        return Stream.of(ActionLine.values())
                .flatMap(line -> line.titles().stream())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            C1  | The role of public governance authorities and all stakeholders in the promotion of ICTs for development
            C2  | Information and communication infrastructure
            C3  | Access to information and knowledge
            C4  | Capacity building
            C5  | Building confidence and security in the use of ICTs
            C6  | Enabling environment
            C7  | ICT Applications
            C8  | Cultural diversity and identity, linguistic diversity and local content
            C9  | Media
            C10 | Ethical dimensions of the Information Society
            C11 | International and regional cooperation
            C7-EGOV         | E-government
            C7-EBUSINESS    | E-business
            C7-ELEARNING    | E-learning
            C7-EHEALTH      | E-health
            C7-EEMPLOYMENT  | E-employment
            C7-EENVIRONMENT | E-environment
            C7-EAGRICULTURE | E-agriculture
            C7-ESCIENCE     | E-science
            """)
    void givenALine_whenAskedForItsTitle_thenItIsThatOfTheTunisAnnex(String code, String title) {
        assertThat(ActionLine.parse(code).title()).isEqualTo(title);
        assertThat(ActionLine.parse(code).title(TitleSet.TUNIS_ANNEX).set()).contains(TitleSet.TUNIS_ANNEX);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            C1 | The role of governments and all stakeholders in the promotion of ICTs for development
            C2 | Information and communication infrastructure: an essential foundation for the Information Society
            C3 | Access to information and knowledge
            C7 | ICT applications: benefits in all aspects of life
            C9 | Media
            """)
    void givenTheGenevaPlan_whenAskedForATitle_thenItIsItsOwn(String code, String title) {
        ActionLineTitle found = ActionLine.parse(code).title(TitleSet.GENEVA_PLAN);
        assertThat(found.title()).isEqualTo(title);
        assertThat(found.set()).contains(TitleSet.GENEVA_PLAN);
    }

    @ParameterizedTest
    @MethodSource("titles")
    void givenATitleOfAnySet_whenParsedAloneOrBesideItsCode_thenItIsItsLine(ActionLineTitle title) {
        ActionLine line = title.line();
        String text = title.title();
        assertThat(ActionLine.parse(text)).isEqualTo(line);
        assertThat(ActionLine.parse(line + ". " + text)).isEqualTo(line);
        assertThat(ActionLine.parse("AL " + line + ": " + text)).isEqualTo(line);
        assertThat(ActionLine.parse(text + " (" + line + ")")).isEqualTo(line);
        assertThat(ActionLine.parse(text.toUpperCase(Locale.ROOT))).isEqualTo(line);
        assertThat(ActionLine.parse(text.replace(' ', '\u00a0'))).isEqualTo(line);
    }

    @ParameterizedTest
    @MethodSource("titles")
    void givenATitle_whenBesideTheCodeOfAnotherLine_thenNothingIsFound(ActionLineTitle title) {
        for (ActionLine other : ActionLine.values()) {
            if (other != title.line()
                    && title.line().parent().filter(other::equals).isEmpty()) {
                assertThat(ActionLine.findAll(other + ". " + title.title()))
                        .as("%s with %s", other, title)
                        .isEmpty();
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void givenAnApplicationOrALine_whenAskedForAnySet_thenItHasATitle(TitleSet set) {
        for (ActionLine line : ActionLine.values()) {
            assertThat(line.title(set).line()).isEqualTo(line);
        }
    }

    @Test
    void givenTheTwoOfficialSets_whenCounted_thenOneIsOfNineteenAndOneOfEleven() {
        assertThat(titles())
                .filteredOn(title -> title.set().equals(Optional.of(TitleSet.TUNIS_ANNEX)))
                .map(ActionLineTitle::line)
                .containsExactlyInAnyOrder(ActionLine.values());
        assertThat(titles())
                .filteredOn(title -> title.set().equals(Optional.of(TitleSet.GENEVA_PLAN)))
                .map(ActionLineTitle::line)
                .containsExactlyElementsOf(ActionLine.eleven());
    }

    @Test
    void givenACodeThatIsNotCanonical_whenReadFromAFactFile_thenItIsRefused() {
        assertThatThrownBy(() -> ActionLineTitles.byCode("c7-ehealth"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no action line has the code 'c7-ehealth'");
    }
}
