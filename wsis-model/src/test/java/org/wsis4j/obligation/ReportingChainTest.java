package org.wsis4j.obligation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.wsis4j.obligation.ObligationSamples.actor;
import static org.wsis4j.obligation.ObligationSamples.actors;
import static org.wsis4j.obligation.ObligationSamples.way;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wsis4j.source.Evidence;

class ReportingChainTest {

    private static final LocalDate REPORT = LocalDate.of(2006, 6, 15);
    private static final LocalDate NOW = LocalDate.of(2026, 1, 1);

    /** To change the files: run with {@code -Dgolden.rewrite=true}, then read the difference. */
    @ParameterizedTest
    @ValueSource(strings = {"2006-06-15", "2026-01-01"})
    void givenADay_whenDrawn_thenItIsTheGoldenFile(String day) throws IOException {
        Path file = Path.of("src", "test", "resources", "golden", "reporting-" + day + ".dot");
        String dot = ReportingChain.on(LocalDate.parse(day)).toDot();
        if (Boolean.getBoolean("golden.rewrite")) {
            Files.write(file, dot.getBytes(StandardCharsets.UTF_8));
        }
        assertThat(dot).isEqualTo(Files.readString(file));
    }

    @Test
    void givenAnotherLocale_whenDrawn_thenTheBytesAreTheSame() {
        String dot = ReportingChain.on(NOW).toDot();
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-u-nu-arab"));
            assertThat(ReportingChain.on(NOW).toDot()).isEqualTo(dot);
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2010-01-01", "2026-01-01"})
    void givenADay_whenWalkedFromTheFacilitators_thenTheChainLeadsToTheAssembly(String day) {
        assertThat(ReportingChain.on(LocalDate.parse(day)).paths(actor("FACILITATORS"), actor("GENERAL_ASSEMBLY")))
                .contains(actors("FACILITATORS", "UNGIS", "CSTD", "ECOSOC", "GENERAL_ASSEMBLY"));
    }

    @Test
    void givenTheDayOfTheReport_whenWalked_thenTheCommissionDoesNotYetReportToTheCouncil() {
        ReportingChain chain = ReportingChain.on(REPORT);
        assertThat(chain.paths(actor("FACILITATORS"), actor("GENERAL_ASSEMBLY")))
                .isEmpty();
        assertThat(chain.paths(actor("FACILITATORS"), actor("CSTD")))
                .containsExactly(actors("FACILITATORS", "UNGIS", "CSTD"));
        assertThat(chain.from(actor("UNGIS")))
                .extracting(ChainEdge::toString)
                .containsExactly("UNGIS -> STAKEHOLDERS (R4)", "UNGIS -> CSTD (R6)");
        assertThat(chain.from(actor("CSTD"))).isEmpty();
        assertThat(ReportingChain.on(LocalDate.of(2006, 7, 28)).from(actor("CSTD")))
                .extracting(ChainEdge::toString)
                .containsExactly("CSTD -> ECOSOC (R11)", "CSTD -> ECOSOC (R14)");
    }

    @Test
    void givenAWayThroughOthers_whenSplit_thenItsStepsAreDerived() {
        List<ChainEdge> steps = ReportingChain.on(REPORT).edges().stream()
                .filter(edge -> edge.obligation().key().equals("R1"))
                .toList();
        assertThat(steps)
                .extracting(ChainEdge::key)
                .containsExactly("R1/SECRETARY_GENERAL/ECOSOC", "R1/ECOSOC/GENERAL_ASSEMBLY");
        assertThat(steps).allSatisfy(step -> {
            assertThat(step.evidence()).isEqualTo(Evidence.DERIVED);
            assertThat(step.sources()).isEqualTo(step.obligation().sources());
        });
        assertThat(ReportingChain.on(REPORT).to(actor("STAKEHOLDERS")))
                .extracting(ChainEdge::evidence)
                .containsExactly(Evidence.STATED);
    }

    @Test
    void givenARing_whenWalked_thenItEndsAndNobodyIsPassedTwice() {
        ReportingChain ring = ReportingChain.of(
                Obligations.of(List.of(
                        way("A", actors("ITU"), List.of(), actors("UNDP", "ITU")),
                        way("B", actors("UNDP"), actors("UNESCO"), actors("ITU", "CSTD")),
                        way("C", actors("ITU"), List.of(), actors("UNDP")),
                        way("D", actors("ITU"), List.of(), List.of()))),
                NOW);
        assertThat(ring.paths(actor("ITU"), actor("CSTD"))).containsExactly(actors("ITU", "UNDP", "UNESCO", "CSTD"));
        assertThat(ring.paths(actor("CSTD"), actor("ITU"))).isEmpty();
        assertThat(ring.paths(actor("ITU"), actor("ITU"))).isEmpty();
        assertThat(ring.actors()).containsExactlyElementsOf(actors("ITU", "UNDP", "UNESCO", "CSTD"));
        assertThat(ring.edges()).hasSize(5);
        assertThat(ring.day()).isEqualTo(NOW);
    }

    @Test
    void givenAStepThatIsNone_whenMade_thenItIsRefused() {
        Obligation obligation = way("A", actors("ITU"), List.of(), actors("UNDP"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ChainEdge(actor("UNDP"), actor("ITU"), obligation))
                .withMessage("obligation A has no step from UNDP to ITU; expected one from [ITU] through [] to [UNDP]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ChainEdge(actor("ITU"), actor("ITU"), obligation))
                .withMessageStartingWith("obligation A has no step from ITU to ITU");
    }

    @Test
    void givenANameWithQuotesAndLineEnds_whenDrawn_thenItCannotBreakOut() {
        Actor odd = new Actor(
                "ODD", "a \"name\"\r\nwith \\ ends];", Optional.empty(), ObligationSamples.SOURCES, Evidence.STATED);
        ReportingChain chain =
                ReportingChain.of(Obligations.of(List.of(way("A\"", List.of(odd), List.of(), actors("UNDP")))), NOW);
        assertThat(chain.toDot())
                .contains("  \"ODD\" [label=\"a \\\"name\\\"\\nwith \\\\ ends];\"];\n")
                .contains("[label=\"A\\\" UNSPECIFIED\", style=solid];\n");
    }

    @Test
    void givenNothingInForce_whenDrawn_thenTheGraphIsEmpty() {
        assertThat(ReportingChain.on(LocalDate.of(2003, 1, 1)).toDot())
                .isEqualTo("digraph \"reporting on 2003-01-01\" {\n  rankdir=LR;\n}\n");
    }
}
