package org.wsis4j.actionline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ActionLineRefusalsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                // no such line
                "C0",
                "C12",
                "C99",
                "C01",
                "7",
                "I",
                "IV",
                "C7 IX",
                "C8 I",
                "D7",
                "C",
                "AL",
                "C/AL",
                "V1.2",
                // nothing there
                "",
                " ",
                "\u00a0\u2003",
                "-/.",
                "\u200b",
                "\ud83d\ude00",
                // digits that do not belong together
                "C1.1",
                "C 1 1",
                "C1 0",
                "C1-1",
                "C1\u00b9",
                "C1\u2460",
                // a code with the title of another line
                "C5. Media",
                "Media (C5)",
                "C9: e-Health",
                "C7: Media",
                "C7-EGOV: E-health",
                "C1 C7-EGOV E-health",
                // control characters inside
                "C\u00001",
                "\u001b[1mC1",
                "C1\u0000",
                "C7\u0007egov",
                "C1\u0085",
                // wholly in another script
                "\u0421\u0440\u0435\u0434\u0430",
                "\u0421",
                "\u0421\u041c\u0418",
                "\u0627\u0644\u0635\u062d\u0629",
                // a version without what it is a version of
                "V1.2/C7",
                "V1.2.3.4/C/ALC7",
                "V/C/ALC7",
                // lone surrogates
                "\ud800",
                "C\udc00" + "12",
            })
    void givenSomethingElse_whenParsed_thenItIsRefusedAndWhatIsExpectedIsSaid(String written) {
        assertThat(ActionLine.find(written)).isEmpty();
        assertThat(ActionLine.findAll(written)).isEmpty();
        assertThatThrownBy(() -> ActionLine.parse(written))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("unknown action line '")
                .hasMessageEndingWith("; expected C1 to C11 or an application of C7, for example C7-EHEALTH");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            C12                       | C1 or C2 or C10 or C11
            C7-EHELTH                 | C7-EHEALTH
            C7 e-goverment            | E-government
            Capacity bulding          | Capacity building
            Enabeling environment     | Enabling environment
            Etical dimensions of the Information Society | Ethical dimensions of the Information Society
            """)
    void givenASlip_whenParsed_thenTheNearestIsOffered(String written, String nearest) {
        assertThatThrownBy(() -> ActionLine.parse(written))
                .hasMessage("unknown action line '" + written + "'; nearest is " + nearest
                        + "; expected C1 to C11 or an application of C7, for example C7-EHEALTH");
        assertThat(String.join(" or ", ActionLine.nearest(written))).isEqualTo(nearest);
    }

    @Test
    void givenNothingNear_whenParsed_thenNothingIsOffered() {
        assertThat(ActionLine.nearest("Kyoto Protocol")).isEmpty();
        assertThatThrownBy(() -> ActionLine.parse("Kyoto Protocol"))
                .hasMessage("unknown action line 'Kyoto Protocol';"
                        + " expected C1 to C11 or an application of C7, for example C7-EHEALTH");
    }

    @Test
    void givenControlCharacters_whenParsed_thenTheMessageDoesNotRepeatThem() {
        assertThatThrownBy(() -> ActionLine.parse("C12\n\u001b[31mnothing is wrong"))
                .hasMessageStartingWith("unknown action line 'C12\ufffd\ufffd[31mnothing is wrong'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"C1", "C1c2", "x", " ", "\u0421", "\ufdfa", "\ud83d\ude00"})
    void givenAMegabyte_whenParsed_thenItIsRefusedSoonAndBriefly(String part) {
        String written = part.repeat(1_000_000 / part.length());
        Assertions.assertTimeout(
                Duration.ofSeconds(2),
                () -> assertThatThrownBy(() -> ActionLine.parse(written))
                        .isInstanceOf(IllegalArgumentException.class)
                        .satisfies(refusal -> assertThat(refusal.getMessage())
                                .hasSizeLessThan(500)
                                .contains("…'")));
    }

    @Test
    void givenTheLongestTextThatIsRead_whenParsed_thenItIsReadSoon() {
        String worst = "C1" + "c7".repeat(199);
        Assertions.assertTimeout(
                Duration.ofSeconds(2),
                () -> assertThat(ActionLine.findAll(worst)).isEmpty());
    }
}
