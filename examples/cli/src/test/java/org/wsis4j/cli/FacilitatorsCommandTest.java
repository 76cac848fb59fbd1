package org.wsis4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class FacilitatorsCommandTest {

    @Test
    void givenALineAndBothClocks_whenShown_thenTheRegisterOfThatDayIsPrinted() throws IOException {
        Run run = Run.of("facilitators", "C7: e-Health", "--on", "2006-03-01", "--known", "2006-03-01");
        Golden.assertMatches("facilitators-ehealth.txt", run.out());
        assertThat(run.status()).isZero();
    }

    @Test
    void givenWhatWasKnownLater_whenShownAsKnownBefore_thenItIsNotThere() {
        assertThat(Run.of("facilitators", "C6", "--on", "2009-01-01").out()).contains("ITU-WTDC10-9");
        assertThat(Run.of("facilitators", "C6", "--on", "2009-01-01", "--known", "2009-01-01")
                        .out())
                .doesNotContain("C6    ITU           FOCAL_POINT");
    }

    @Test
    void givenNoLine_whenShown_thenTheWholeRegisterIsPrinted() {
        assertThat(Run.of("facilitators").out()).contains("129 designations");
    }

    @Test
    void givenAnUnknownLine_whenShown_thenTheNearestIsOffered() {
        Run run = Run.of("facilitators", "C7-EHELTH");
        assertThat(run.err()).contains("unknown action line 'C7-EHELTH'; nearest is C7-EHEALTH");
        assertThat(run.status()).isEqualTo(2);
    }

    @Test
    void givenSourcesThatConflict_whenTheFocalPointIsAskedFor_thenItIsSaid() {
        assertThat(Run.of("facilitators", "C7-ELEARNING", "--on", "2007-01-01").out())
                .contains("focal point of C7-ELEARNING on 2007-01-01: UNDP, UNESCO (SECONDARY, ")
                .contains("; sources conflict)");
    }
}
