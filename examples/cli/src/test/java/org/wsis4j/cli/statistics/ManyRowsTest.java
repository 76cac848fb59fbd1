package org.wsis4j.cli.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.wsis4j.observation.Area;
import org.wsis4j.observation.Observation;
import org.wsis4j.target.Indicators;

/** Half a million rows that exist nowhere at once; the time is for a busy machine, and far from what a square would take. */
class ManyRowsTest {

    private static final int ROWS = 500_000;

    @Test
    void givenHalfAMillionRows_whenRead_thenOnlyWhatIsWantedIsKeptAndAllIsCounted() {
        Area wanted = Area.country("AAA");
        StatisticsReader reader = new StatisticsReader(
                Indicators.standard(),
                figure -> figure.year() == 2010 && figure.area().equals(wanted),
                weight -> false);
        Assertions.assertTimeout(Duration.ofMinutes(2), () -> Reading.read(reader, new Rows()));
        Statistics read = reader.statistics();
        Leftovers leftovers = read.files().get(0);
        assertThat(leftovers.rows()).isEqualTo(ROWS);
        assertThat(leftovers.series().counts()).containsOnly(Map.entry("i992b", (long) ROWS / 10));
        assertThat(leftovers.missing()).isEqualTo(ROWS / 10);
        assertThat(leftovers.kept() + leftovers.unwanted()).isEqualTo(ROWS * 8L / 10);
        assertThat(leftovers.kept()).isEqualTo(784);
        assertThat(read.problems().count()).isZero();
        assertThat(read.observations().all())
                .as("49 blocks of 400 rows, in each 20 of the year, of which 16 have a figure")
                .hasSize(784)
                .allSatisfy(figure -> assertThat(figure.area()).isEqualTo(wanted))
                .extracting(Observation::year)
                .containsOnly(2010);
    }

    /** One row after the other, made when it is asked for. */
    private static final class Rows extends InputStream {
        private byte[] row = "iso3,year,indicator,value,source\n".getBytes(StandardCharsets.UTF_8);
        private int at;
        private int made;

        @Override
        public int read() {
            if (at == row.length) {
                if (made == ROWS) {
                    return -1;
                }
                row = next(made++).getBytes(StandardCharsets.UTF_8);
                at = 0;
            }
            return row[at++];
        }

        private static String next(int number) {
            char letter = (char) ('A' + number / 400 % 26);
            String series = number % 10 == 0 ? "i992b" : "i99H";
            String value = number % 10 == 1 ? "..." : number % 100 + ".5";
            return "AA" + letter + "," + (2000 + number / 10 % 20) + "," + series + "," + value + ",row " + number
                    + "\n";
        }
    }
}
