package org.wsis4j.obligation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wsis4j.source.Confidence;
import org.wsis4j.source.Dating;
import org.wsis4j.source.Evidence;
import org.wsis4j.source.Modality;

class ObligationFileTest {

    private static final Obligations REGISTER = Obligations.standard();

    @Test
    void givenTheFile_whenCounted_thenItHasThirtyInOrder() {
        assertThat(ObligationFile.read()).isEqualTo(REGISTER.all());
        assertThat(REGISTER)
                .extracting(Obligation::key)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, 30).mapToObj(i -> "R" + i).toList());
    }

    @ParameterizedTest
    @CsvSource({
        "R1, SECRETARY_GENERAL, GENERAL_ASSEMBLY, ONCE, BINDING, CHAIN",
        "R2, COORDINATORS, UNGIS, UNSPECIFIED, BINDING, CHAIN",
        "R4, UNGIS, STAKEHOLDERS, REGULAR, BINDING, CHAIN",
        "R5, SECRETARY_GENERAL, ECOSOC, UNSPECIFIED, RECOMMENDED, CHAIN",
        "R7, COUNTRIES, CSTD, VOLUNTARY, PROPOSED, SIDE",
        "R8, GAID, SECRETARY_GENERAL, PERIODIC, BINDING, SIDE",
        "R11, CSTD, ECOSOC, ANNUAL, BINDING, CHAIN",
        "R17, COUNTRIES, PUBLIC, ANNUAL_OR_BIENNIAL, PROPOSED, SIDE",
        "R18, STAKEHOLDERS, STOCKTAKING_DATABASE, CONTINUOUS, RECOMMENDED, SIDE",
        "R25, SECRETARY_GENERAL, GENERAL_ASSEMBLY, BIENNIAL, BINDING, CHAIN",
        "R26, FACILITATORS, CSTD, ONCE, BINDING, CHAIN",
    })
    void givenARow_whenRead_thenItSaysWhatTheListByHandSays(
            String key, String actor, String recipient, Periodicity periodicity, Modality modality, Channel channel) {
        Obligation row = REGISTER.find(key).orElseThrow();
        assertThat(row.actors().get(0)).hasToString(actor);
        assertThat(row.recipients().get(0)).hasToString(recipient);
        assertThat(row.periodicity()).isEqualTo(periodicity);
        assertThat(row.modality()).isEqualTo(modality);
        assertThat(row.channel()).isEqualTo(channel);
    }

    @Test
    void givenWhatIsDueOnce_whenRead_thenItsLastDayIsThatOfItsDueDate() {
        assertThat(REGISTER)
                .filteredOn(row -> row.periodicity() == Periodicity.ONCE)
                .hasSize(8)
                .allSatisfy(
                        row -> assertThat(row.to()).contains(row.due().get(0).latest()));
        assertThat(REGISTER)
                .filteredOn(row -> row.periodicity() != Periodicity.ONCE)
                .allSatisfy(row -> assertThat(row.due()).isEmpty());
    }

    @Test
    void givenWhatWasReplaced_whenRead_thenItsSuccessorStartsTheDayAfter() {
        List<Obligation> replaced =
                REGISTER.stream().filter(row -> row.replacedBy().isPresent()).toList();
        assertThat(replaced).extracting(Obligation::key).containsExactly("R14");
        assertThat(replaced).allSatisfy(row -> {
            Obligation successor = REGISTER.find(row.replacedBy().orElseThrow()).orElseThrow();
            assertThat(successor.from().earliest())
                    .isEqualTo(row.to().orElseThrow().plusDays(1))
                    .isEqualTo(LocalDate.of(2025, 12, 17));
            assertThat(successor.actors()).isEqualTo(row.actors());
            assertThat(successor.via()).isEqualTo(row.via());
            assertThat(row.evidence()).isEqualTo(Evidence.DERIVED);
        });
    }

    @Test
    void givenAnyRow_whenRead_thenItIsNotInForceBeforeItsFirstSourceButForPractice() {
        assertThat(REGISTER)
                .filteredOn(row -> row.modality() != Modality.DESCRIPTIVE)
                .filteredOn(row -> row.sources().get(0).document().date().isPresent())
                .filteredOn(row -> !row.key().equals("R12"))
                .allSatisfy(row -> assertThat(row.from().earliest())
                        .isAfterOrEqualTo(row.sources()
                                .get(0)
                                .document()
                                .date()
                                .map(Dating::earliest)
                                .orElseThrow()));
    }

    @Test
    void givenADerivedRow_whenRead_thenItsNoteSaysWhy() {
        assertThat(REGISTER)
                .filteredOn(row -> row.evidence() == Evidence.DERIVED)
                .extracting(Obligation::key)
                .containsExactly("R6", "R14", "R17", "R25");
        assertThat(REGISTER)
                .filteredOn(row -> row.evidence() == Evidence.DERIVED)
                .allSatisfy(row -> {
                    assertThat(row.note()).isPresent();
                    assertThat(row.confidence()).isEqualTo(Confidence.DERIVED);
                });
    }
}
