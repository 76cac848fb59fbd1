package org.wsis4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.wsis4j.obligation.Obligations;
import org.wsis4j.obligation.ReportingChain;

class ObligationsCommandTest {

    @Test
    void givenADay_whenShown_thenWhoOwesWhatToWhomIsSaid() throws IOException {
        Run run = Run.of("obligations", "--on", "2006-06-15");
        Golden.assertMatches("obligations-2006-06-15.txt", run.out());
        assertThat(run.status()).isZero();
    }

    @Test
    void givenADay_whenShownAsAGraph_thenItIsTheChainOfThatDay() {
        assertThat(Run.of("obligations", "--dot", "--on", "2026-01-01").out())
                .isEqualTo(ReportingChain.on(LocalDate.of(2026, 1, 1)).toDot())
                .startsWith("digraph \"reporting on 2026-01-01\" {");
    }

    @Test
    void givenNoDay_whenShown_thenItIsToday() {
        LocalDate today = LocalDate.of(2026, 11, 21);
        int count = Obligations.standard().inForceOn(today).all().size();
        assertThat(Run.of("obligations").out()).endsWith(count + " obligations in force on 2026-11-21\n");
        assertThat(Run.of("obligations", "--on", "1990-01-01").out())
                .endsWith("0 obligations in force on 1990-01-01\n");
    }

    @Test
    void givenAWrongDay_whenShown_thenItIsRefused() {
        Run run = Run.of("obligations", "--on", "2006");
        assertThat(run.err()).contains("'2006' is no day");
        assertThat(run.status()).isEqualTo(2);
    }
}
