package org.wsis4j.cli.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wsis4j.target.Indicator;
import org.wsis4j.target.Indicators;
import org.wsis4j.target.PopulationConcerned;

class IndicatorFileTest {

    private static final String HEADER = "key,target,name,unit,direction,population,series,source\n";

    @Test
    void givenAnIndicatorOfOnesOwn_whenRead_thenItIsInTheRegister() throws IOException {
        Indicators register = read(HEADER
                + "OWN-SCHOOLS,2,primary schools online,percent,higher,schools,SE_ACC_INTN/primar;other,our survey\n");
        Indicator own = register.find("SE_ACC_INTN/primar").orElseThrow();
        assertThat(own.key()).isEqualTo("OWN-SCHOOLS");
        assertThat(own.population()).isEqualTo(PopulationConcerned.SCHOOLS);
        assertThat(own.sources()).singleElement().hasToString("own.csv:line-2");
        assertThat(own.sources().get(0).document().title()).isEqualTo("our survey");
        assertThat(register.judged().all()).contains(own);
        assertThat(register.all()).hasSize(Indicators.standard().all().size() + 1);
    }

    @Test
    void givenAKeyOfTheRegisterWithSeries_whenRead_thenItHasMoreNames() throws IOException {
        Indicators register = read(HEADER + "T10-INTERNET-USE,,,,,,Individuals using the Internet,\n");
        assertThat(register.find("Individuals using the Internet").orElseThrow().key())
                .isEqualTo("T10-INTERNET-USE");
        assertThat(register.find("i99H")).isPresent();
        assertThat(register.all()).hasSameSizeAs(Indicators.standard().all());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "T10-INTERNET-USE,10,,,,,x, | 'own.csv', line 2: T10-INTERNET-USE is in the register",
                "OWN,x,name,percent,higher,people,, | 'own.csv', line 2: target 'x' is no number; expected 1 to 10",
                "OWN,12,name,percent,higher,people,,a | 'own.csv', line 2: there is no target 12",
                "OWN,2,name,parts,higher,people,,a | 'own.csv', line 2: unit 'parts' is not known; expected one of [PERCENT",
                "OWN,2,name,percent,higher,people | 'own.csv', line 2: 6 values under 8 columns",
                "OWN,2,name,percent,higher,people,i99H,a | 'i99H' names two indicators"
            })
    void givenABadRow_whenRead_thenItIsRefused(String row, String message) {
        assertThatThrownBy(() -> read(HEADER + row.strip() + "\n"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(message.strip());
    }

    @Test
    void givenABadHeader_whenRead_thenItIsRefused() {
        assertThatThrownBy(() -> read("key,target\n"))
                .hasMessageContaining("'own.csv', line 1: the columns are 'key,target'");
        assertThatThrownBy(() -> read("")).hasMessageContaining("'own.csv', line 1: no header");
    }

    private static Indicators read(String text) throws IOException {
        return IndicatorFile.read(
                "own.csv", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), Indicators.standard());
    }
}
