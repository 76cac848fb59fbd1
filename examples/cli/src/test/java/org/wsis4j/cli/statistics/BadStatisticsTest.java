package org.wsis4j.cli.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wsis4j.target.Indicators;

/** What cannot be read: always a line, what was given, what was expected, and the rows beside it are still read. */
class BadStatisticsTest {

    private static final String HEADER = "iso3,year,indicator,value,unit,estimate,nature,vintage\n";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "KEN,2010,i99H,\"12,5\",%,,, | value '12,5' is no number; expected a point before the decimals, for example 12.5",
                "KEN,2010,i99H,\"1,234\",%,,, | value '1,234' is no number; expected no comma",
                "KEN,2010,i99H,1 234,%,,, | value '1 234' is no number; expected thousands without anything between",
                "KEN,2010,i99H,NaN,%,,, | value 'NaN' is no number",
                "KEN,2010,i99H,Infinity,%,,, | value 'Infinity' is no number",
                "KEN,2010,i99H,1E999999999,%,,, | value '1E999999999' is no number",
                "KEN,2010,i99H,1E99,%,,, | expected 0 to 100",
                "KEN,2010,i99H,٧,%,,, | value '٧' is no number",
                "KEN,2010,i99H,12%,%,,, | value '12%' is no number",
                "KEN,2010,i99H,100.1,%,,, | is 100.1 PERCENT; expected 0 to 100",
                "KEN,2010,i99H,-1,%,,, | is -1 PERCENT; expected 0 to 100",
                "KEN,2010,10.1,-1,,,, | is -1 PER_100_INHABITANTS; expected 0 or more",
                "ken,2010,i99H,7,%,,, | iso3 'ken' is no code of a country; expected three capital letters, for example KEN",
                ",2010,i99H,7,%,,, | iso3 '' is no code of a country",
                "OWID_WRL,2010,i99H,7,%,,, | iso3 'OWID_WRL' is no code of a country",
                "KEN,20100,i99H,7,%,,, | year '20100' cannot be read; expected one from 1900 to 2999, for example 2015",
                "KEN,2010-2012,i99H,7,%,,, | year '2010-2012' cannot be read",
                "KEN,٢٠١٠,i99H,7,%,,, | year",
                "KEN,2010,i99H,7,%,maybe,, | estimate 'maybe' cannot be read; expected 1",
                "KEN,2010,i99H,7,%,,1, | nature '1' cannot be read; expected a letter",
                "KEN,2010,i99H,7,%,,,soon | vintage 'soon' cannot be read; expected when it was published",
                "KEN,2010,i99H,7 | 4 values under 8 columns; expected as many",
                "KEN,2010,i99H,7,%,,,,x | 9 values under 8 columns"
            })
    void givenABadRow_whenRead_thenItsLineIsSaidAndTheOthersAreRead(String row, String message) {
        Statistics read = Reading.of(HEADER + "\n" + row.strip() + "\nUGA,2010,i99H,12.5,%,0,c,2014\n");
        assertThat(read.problems().first()).singleElement().satisfies(problem -> {
            assertThat(problem.line()).isEqualTo(3);
            assertThat(problem.text()).contains(message.strip());
        });
        assertThat(read.observations().all()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "year,indicator,value | 1: no column iso3 or area",
                "iso3,indicator,value | 1: no column year",
                "iso3,year,indicator | 1: no column value",
                "iso3,year,value | 1: no column indicator, core_indicator or series",
                "iso3,year,name | 1: no column value, population or the name of an indicator such as i99H",
                "iso3;year;i99H | 1: the columns are separated by something else; expected columns separated by commas",
                "iso3,year,population,Population | 1: column 'Population' stands twice",
                "iso3,year,i99H | 1: a header and no row; expected figures, for example a line 'iso3,year,indicator,value'",
                "`` | 1: no header; expected figures"
            })
    void givenABadHeader_whenRead_thenItIsSaidOnce(String header, String message) {
        String rows = header.endsWith("i99H") || header.isEmpty() ? "" : "\nKEN,2010,7\nUGA,2010,8";
        assertThat(Reading.problems(header + rows)).singleElement().asString().startsWith(message);
    }

    @Test
    void givenTwoBadFiguresInARow_whenRead_thenBothAreSaid() {
        assertThat(Reading.problems("iso3,year,i99H,population\nKEN,2010,x,y\n"))
                .hasSize(2)
                .allSatisfy(problem -> assertThat(problem).startsWith("2: "));
    }

    @Test
    void givenTwoPopulationsOfAYear_whenRead_thenNeitherIsChosen() {
        assertThat(Reading.problems("iso3,year,population\nKEN,2010,5\nKEN,2010,6\nKEN,2010,5.0\n"))
                .containsExactly("3: PEOPLE of KEN in 2010 are 6, and 5 by 'figures.csv'; expected one number, so leave"
                        + " out one of the two");
    }

    @Test
    void givenQuotationMarksThatDoNotMatch_whenRead_thenTheLineIsSaidAndThatTheRestWasNotRead() {
        String rows = "iso3,year,i99H\nKEN,2010,7\n";
        assertThat(Reading.problems(rows + "UGA,2010,\"8\n\n"))
                .singleElement()
                .asString()
                .startsWith("3: the quotation marks do not match")
                .endsWith("nothing behind it was read");
        assertThat(Reading.problems(rows + "\"UGA\"x,2010,8\nTZA,2010,9\n"))
                .singleElement()
                .asString()
                .startsWith("3: the quotation marks do not match");
    }

    @Test
    void givenAQuotationMarkBeforeEndlessText_whenRead_thenItEndsSoon() {
        long[] left = {50L << 20};
        byte[] head = "iso3,year,i99H\nKEN,2010,\"".getBytes(StandardCharsets.UTF_8);
        int[] at = {0};
        InputStream in = new InputStream() {
            @Override
            public int read() {
                return at[0] < head.length ? head[at[0]++] : left[0]-- > 0 ? 'x' : -1;
            }
        };
        StatisticsReader reader = new StatisticsReader(Indicators.standard(), figure -> true, weight -> true);
        Reading.read(reader, in);
        assertThat(reader.statistics().problems().first()).singleElement().satisfies(problem -> {
            assertThat(problem.line()).isEqualTo(2);
            assertThat(problem.text()).startsWith("the row has more than 131072 characters");
        });
        assertThat(left[0]).as("bytes never asked for").isGreaterThan(40L << 20);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void givenBytesThatAreNoText_whenRead_thenTheirVeryLineIsSaid(String end) {
        String text = ("iso3,year,i99H\n" + "KEN,2010,7\n".repeat(2000) + "UGA,2010,\u00e9\n").replace("\n", end);
        StatisticsReader reader = new StatisticsReader(Indicators.standard(), figure -> true, weight -> true);
        Reading.read(reader, new ByteArrayInputStream(text.getBytes(StandardCharsets.ISO_8859_1)));
        assertThat(reader.statistics().problems().first()).singleElement().satisfies(problem -> {
            assertThat(problem.line()).isEqualTo(2002);
            assertThat(problem.text()).startsWith("not UTF-8; expected a text file in UTF-8");
        });
    }

    @Test
    void givenMoreProblemsThanAreShown_whenRead_thenTheNumberIsTrue() {
        Statistics read = Reading.of("iso3,year,i99H\n" + "KEN,2010,x\n".repeat(5000));
        assertThat(read.problems().count()).isEqualTo(5000);
        assertThat(read.problems().first()).hasSize(20);
    }

    @Test
    void givenAVeryLongName_whenRead_thenItIsShownInShort() {
        String name = "x".repeat(100_000);
        Statistics read = Reading.of("iso3,year,indicator,value\n" + name + ",2010,i99H,7\nKEN,2010," + name + ",7\n");
        assertThat(read.problems().first().get(0).text()).hasSizeLessThan(300);
        assertThat(read.files().get(0).series().counts().keySet())
                .singleElement()
                .satisfies(shown -> assertThat(shown).hasSizeLessThan(100));
    }

    @Test
    void givenAsManySeriesAsRows_whenRead_thenTheyAreCountedWithoutKeepingAll() {
        StringBuilder rows = new StringBuilder("iso3,year,indicator,value\n");
        for (int i = 0; i < 3000; i++) {
            rows.append("KEN,2010,series-").append(i).append(",7\n");
        }
        Tally series = Reading.of(rows.toString()).files().get(0).series();
        assertThat(series.total()).isEqualTo(3000);
        assertThat(series.counts()).hasSize(1001).containsEntry(Tally.OTHERS, 2000L);
    }
}
