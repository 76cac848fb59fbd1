package org.wsis4j.rules.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.wsis4j.rules.Severity;

class MessageTest {

    private static String given(Object value) {
        return new Message("WSIS-REF-008.message", Map.of("given", Argument.of(value))).text();
    }

    @Test
    void givenArgumentsOfEveryType_whenRendered_thenTheyReadWell() {
        assertThat(given("en")).isEqualTo("'en' is no language tag");
        assertThat(given(LocalDate.of(2006, 2, 24))).startsWith("'2006-02-24'");
        assertThat(given(new BigDecimal("0.10"))).startsWith("'0.10'");
        assertThat(given(7)).startsWith("'7'");
        assertThat(given(Severity.ERROR)).startsWith("'ERROR'");
        assertThat(given(List.of("a", Severity.INFO, 3))).startsWith("'a, INFO, 3'");
        assertThat(given(List.of())).startsWith("'none'");
    }

    @Test
    void givenATextWithBraces_whenRendered_thenItIsNotTakenForAPlaceholder() {
        assertThat(given("{given} }{")).isEqualTo("'{given} }{' is no language tag");
    }

    @Test
    void givenALongText_whenRendered_thenItIsCutBetweenCharactersAndTheArgumentKeepsIt() {
        String globes = "\ud83c\udf0d".repeat(101);

        assertThat(given(globes)).isEqualTo("'" + globes.substring(2) + "\u2026' is no language tag");
        assertThat(given("x".repeat(100))).startsWith("'" + "x".repeat(100) + "'");
        assertThat(Argument.of(globes)).isEqualTo(new Argument.Text(globes));
    }

    @Test
    void givenAnArgumentThatIsNotThere_whenRendered_thenItsNameStays() {
        assertThat(new Message("WSIS-REF-008.message", Map.of()).text()).isEqualTo("'{given}' is no language tag");
    }

    @Test
    void givenAKeyThatNobodyHasWordsFor_whenRendered_thenTheKeyAndTheValuesAreShown() {
        Map<String, Argument> values = new LinkedHashMap<>();
        values.put("title", Argument.of("\u0627"));
        values.put("day", Argument.of(LocalDate.of(2006, 2, 24)));

        assertThat(new Message("WSIS-REP-990.message", Map.of()).text()).isEqualTo("WSIS-REP-990.message");
        assertThat(new Message("ACME-REP-001.message", values, (language, key) -> Optional.empty()))
                .hasToString("ACME-REP-001.message: title = \u2068\u0627\u2069, day = 2006-02-24");
    }

    @Test
    void givenNumbersOfEveryType_whenMadeArguments_thenTheyAreFiguresAndExact() {
        assertThat(Argument.of(7L)).isEqualTo(new Argument.Figure(new BigDecimal("7")));
        assertThat(Argument.of(0.1)).isEqualTo(new Argument.Figure(new BigDecimal("0.1")));
        assertThat(Argument.of(BigInteger.TWO.pow(80)))
                .isEqualTo(new Argument.Figure(new BigDecimal("1208925819614629174706176")));
        assertThat(Argument.of(Double.NaN)).isEqualTo(new Argument.Code("NaN"));
    }

    @Test
    void givenAListThatIsChangedLater_whenItWasMadeAnArgument_thenTheArgumentStays() {
        List<Argument> values = new ArrayList<>(List.of(Argument.of("a")));
        Argument.Items items = new Argument.Items(values);
        values.clear();

        assertThat(items.values()).containsExactly(Argument.of("a"));
    }
}
