package org.wsis4j.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wsis4j.source.Evidence;
import org.wsis4j.source.Paragraph;

class ConnectivityTargetTest {

    @Test
    void givenTheAgreedTargets_whenListed_thenTheyAreTenAndCiteTheirLetter() {
        assertThat(ConnectivityTarget.all()).hasSize(10).allSatisfy(target -> {
            assertThat(target.isProposal()).isFalse();
            assertThat(target.due()).contains(2015);
            assertThat(target.sources().get(0))
                    .hasToString("GENEVA-PLAN:6(" + target.letter().orElseThrow() + ")");
            assertThat(target.sources()).contains(Paragraph.parse("E/2006/85:5"));
        });
    }

    @Test
    void givenTheTargetOnBusinesses_whenAsked_thenItIsAProposalApartFromTheTen() {
        ConnectivityTarget proposed = ConnectivityTarget.proposed();
        assertThat(proposed.number()).isEqualTo(11);
        assertThat(proposed.isProposal()).isTrue();
        assertThat(proposed.letter()).isEmpty();
        assertThat(proposed.due()).isEmpty();
        assertThat(ConnectivityTarget.all()).doesNotContain(proposed);
    }

    @ParameterizedTest
    @CsvSource({
        "1, NONE, ALL",
        "2, NONE, ALL",
        "3, NONE, ALL",
        "4, NONE, ALL",
        "5, NONE, ALL",
        "6, ALL, ALL",
        "7, ALL_WITH_NATIONAL_CIRCUMSTANCES, ALL_WITH_NATIONAL_CIRCUMSTANCES",
        "8, ALL, ALL",
        "9, ALL_LANGUAGES, ALL_LANGUAGES",
        "10, MORE_THAN_HALF, MORE_THAN_HALF",
    })
    void givenATarget_whenItsWordingsAreCompared_thenAllStandsInTheOneOf2014Only(
            int number, Quantifier agreed, Quantifier of2014) {
        ConnectivityTarget target = ConnectivityTarget.of(number);
        assertThat(target.quantifier()).isEqualTo(agreed);
        assertThat(target.review().quantifier()).isEqualTo(of2014);
        assertThat(target.review().changes().contains("all added")).isEqualTo(agreed != of2014);
        assertThat(target.review().isChanged()).isEqualTo(number <= 6 || number == 10);
        assertThat(target.isWorldOnly()).isEqualTo(number == 10);
    }

    @Test
    void givenTheTenth_whenItsWordingOf2014IsRead_thenUseWasAdded() {
        assertThat(ConnectivityTarget.of(10).review().changes()).containsExactly("use added");
    }

    @ParameterizedTest
    @CsvSource({"10, 10", "j, 10", "Target 10, 10", "target j, 10", "TARGET J, 10", "6(j), 10", "a, 1", "1, 1", "11, 11"
    })
    void givenASpelling_whenRead_thenTheTargetIsFound(String text, int number) {
        assertThat(ConnectivityTarget.find(text)).contains(ConnectivityTarget.of(number));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "12", "k", "target", "target target 1", "1 0", "6", "6a b", "7(a)", "C7"})
    void givenAnotherText_whenRead_thenNothingIsFoundUnlessItIsANumber(String text) {
        Optional<ConnectivityTarget> sixth = Optional.of(ConnectivityTarget.of(6));
        assertThat(ConnectivityTarget.find(text)).isEqualTo(text.equals("6") ? sixth : Optional.empty());
    }

    @Test
    void givenANumberThatIsNone_whenAsked_thenTheErrorSaysWhatIs() {
        assertThatThrownBy(() -> ConnectivityTarget.of(12))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "there is no target 12; expected 1 to 10, or 11 for the proposal, for example 10 for more than"
                                + " half with ICTs");
    }

    @Test
    void givenALetterOfAnotherNumber_whenATargetIsMade_thenItIsRefused() {
        ConnectivityTarget first = ConnectivityTarget.of(1);
        assertThatThrownBy(() -> new ConnectivityTarget(
                        2,
                        first.letter(),
                        first.title(),
                        first.quantifier(),
                        first.due(),
                        first.review(),
                        first.sources(),
                        Evidence.STATED,
                        Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("target 2 has the letter Optional[a]");
    }

    @Test
    void givenNoSource_whenAWordingIsMade_thenItIsRefused() {
        assertThatThrownBy(() -> new ReviewWording("a title", Quantifier.ALL, List.of(), List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("expected a title and a source");
    }

    @Test
    void givenTheTargets_whenListedWithTheProposal_thenItIsTheLastOfEleven() {
        assertThat(ConnectivityTarget.withProposed())
                .startsWith(ConnectivityTarget.all().toArray(ConnectivityTarget[]::new))
                .endsWith(ConnectivityTarget.proposed())
                .hasSize(11)
                .isUnmodifiable();
    }
}
