package org.wsis4j.cli.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.wsis4j.target.Indicators;

class StatisticsReaderProperties {

    private static final String HEADER = "iso3,year,indicator,value,unit\n";

    @Property(tries = 300)
    void givenAnyBytes_whenRead_thenThereIsAProblemAndNoException(@ForAll byte[] bytes) {
        StatisticsReader reader = new StatisticsReader(Indicators.standard(), figure -> true, weight -> true);
        Reading.read(reader, new ByteArrayInputStream(bytes));
        assertThat(reader.statistics().problems().count()).isPositive();
    }

    @Property(tries = 300)
    void givenAnyRows_whenRead_thenEachIsKeptOrToldOfAndNoneIsLost(@ForAll("rows") List<String> rows) {
        Statistics read = Reading.of(HEADER + String.join("", rows));
        Leftovers told = read.files().get(0);
        assertThat(told.kept()
                        + told.missing()
                        + told.series().total()
                        + told.units().total()
                        + read.problems().count())
                .isEqualTo(rows.size());
    }

    @Property(tries = 100)
    void givenRowsInAnyOrder_whenRead_thenTheFiguresAreTheSame(
            @ForAll("rows") List<String> rows, @ForAll Random random) {
        List<String> shuffled = rows.stream().collect(Collectors.toList());
        Collections.shuffle(shuffled, random);
        assertThat(Reading.of(HEADER + String.join("", shuffled)).observations().all())
                .isEqualTo(Reading.of(HEADER + String.join("", rows))
                        .observations()
                        .all());
    }

    @Provide
    Arbitrary<List<String>> rows() {
        return Combinators.combine(
                        Arbitraries.of("KEN", "UGA", "WLD", "ken", "", "\"K\nEN\"", "تون"),
                        Arbitraries.of("2010", "2015", "20100", "soon"),
                        Arbitraries.of("i99H", "10.1", "nobody", "HH6", "\"a,b\""),
                        Arbitraries.of("7", "50.0", "101", "-1", "...", "\"12,5\"", "1E9", "NaN", "", "\u0000"),
                        Arbitraries.of("%", "Per 100 inhabitants", "Millions", ""))
                .as((area, year, series, value, unit) -> String.join(",", area, year, series, value, unit) + "\n")
                .list()
                .ofMinSize(1)
                .ofMaxSize(20);
    }
}
