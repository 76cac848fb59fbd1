package org.wsis4j.actionline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Forms that name several lines: asked for with {@code findAll}, refused by {@code parse}. */
class ActionLineJointFormsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ALC2C4C6                 | C2 C4 C6
            ALC2C4C6/3/03-E          | C2 C4 C6
            c4-c6                    | C4 C6
            C2+C4+C6                 | C2 C4 C6
            C6, C4                   | C6 C4
            C1, C7eGov, C11          | C1 C7-EGOV C11
            C7 e-science; C1         | C7-ESCIENCE C1
            C10 C11 C1               | C10 C11 C1
            C8. Cultural diversity and identity, linguistic diversity and local content; C9. Media | C8 C9
            """)
    void givenAJointForm_whenAllAreAskedFor_thenTheLinesComeInTheOrderWritten(String written, String codes) {
        assertThat(ActionLine.findAll(written)).map(ActionLine::code).containsExactly(codes.split(" "));
        assertThat(ActionLine.find(written)).isEmpty();
    }

    @Test
    void givenAJointForm_whenParsed_thenTheMessageNamesTheLines() {
        assertThatThrownBy(() -> ActionLine.parse("ALC2C4C6/3/03-E"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("'ALC2C4C6/3/03-E' names 3 action lines, [C2, C4, C6]; expected one, for example C2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"C4-6", "C4C12", "C4C4", "C2 Media C4", "C2CC4", "CC1", "C1C", "C", "AL", "", "ALC2/2/02-EN"})
    void givenSomethingLikeAJointForm_whenAllAreAskedFor_thenThereAreNone(String written) {
        assertThat(ActionLine.findAll(written)).isEmpty();
    }

    @Test
    void givenAResult_whenSomebodyChangesIt_thenItIsRefused() {
        List<ActionLine> lines = ActionLine.findAll("c4-c6");
        assertThatThrownBy(() -> lines.add(ActionLine.C1)).isInstanceOf(UnsupportedOperationException.class);
    }
}
