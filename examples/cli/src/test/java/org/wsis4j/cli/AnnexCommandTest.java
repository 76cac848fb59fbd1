package org.wsis4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class AnnexCommandTest {

    private static final String TABLE = """
            \tAction Line
            \tPossible moderators/facilitators

            \t\u04212. Information and communication infrastructure
            \tITU/[APC]

            Note: Additions proposed are in square brackets.
            """;

    @Test
    void givenATable_whenRead_thenTheDesignationsArePrintedAsJson() throws IOException {
        Run run = Run.with(TABLE, "annex", "-");
        Golden.assertMatches("annex-c2.json", run.out());
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
    }

    @Test
    void givenACellThatCannotBeRead_whenRead_thenItsLineIsSaidAndTheRestIsRead() {
        Run run = Run.with(TABLE.replace("Note:", "\tC9. Media\n\tUNESCO/[ITU\n\nNote:"), "annex", "-");
        assertThat(run.out()).contains("\"C2\"");
        assertThat(run.err()).contains("wsis: -:8: ").contains("UNESCO/[ITU");
        assertThat(run.status()).isEqualTo(1);
    }

    @Test
    void givenNoTable_whenRead_thenItIsSaid() {
        Run run = Run.with("nothing of the kind", "annex", "-");
        assertThat(run.err()).contains("has no annex table; expected rows such as");
        assertThat(run.status()).isEqualTo(2);
    }

    @Test
    void givenBytesThatAreNotUtf8_whenRead_thenTheLineIsSaid() {
        Run run = Run.with(new java.io.ByteArrayInputStream(new byte[] {'a', '\n', (byte) 0xe9}), "annex", "-");
        assertThat(run.err()).contains("is not UTF-8: wrong byte 2 in line 2");
        assertThat(run.status()).isEqualTo(2);
    }
}
