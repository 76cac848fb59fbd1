package org.wsis4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wsis4j.agenda.Agenda;
import org.wsis4j.calendar.CalendarEntry;

class CalendarCommandTest {

    @Test
    void givenAYear_whenShown_thenEveryEntryIsMarked() throws IOException {
        Run run = Run.of("calendar", "--from", "2006", "--to", "2006");
        Golden.assertMatches("calendar-2006.txt", run.out());
        assertThat(run.status()).isZero();
    }

    @Test
    void givenAYear_whenWrittenAsAFile_thenItIsThatExpected() throws IOException {
        Run run = Run.of("calendar", "--from", "2010", "--to", "2010", "--format", "ics");
        Golden.assertMatches("calendar-2010.ics", run.out().replace("\r\n", "\n"));
        assertThat(run.out().replace("\r\n", "")).doesNotContain("\n", "\r");
        assertThat(run.status()).isZero();
    }

    @Test
    void givenTheFactFiles_whenTheirFirstLinesAreRead_thenTheStampIsTheirDay() throws IOException {
        try (Stream<Path> files = Files.walk(Run.ROOT.resolve("wsis-model/src/main/resources"))) {
            assertThat(files.filter(file -> file.toString().endsWith(".tsv")).map(CalendarCommandTest::verified))
                    .isNotEmpty()
                    .allMatch(day -> !day.isAfter(CalendarCommand.VERIFIED))
                    .contains(CalendarCommand.VERIFIED);
        }
    }

    private static LocalDate verified(Path file) {
        try {
            return LocalDate.parse(Files.readAllLines(file).get(0).replaceAll(".*; verified ", ""));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void givenAllYears_whenShown_thenEveryEntryIsThere() {
        assertThat(Run.of("calendar", "--from", "1", "--to", "2100").out())
                .contains(Agenda.years(1, 2100).entries().stream()
                        .map(CalendarEntry::key)
                        .toArray(String[]::new));
        assertThat(Run.of("calendar", "--from", "1", "--to", "2002").out()).contains("0 entries");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--from 2006 | --to",
                "--from 2007 --to 2006 | --from 2007 is after --to 2006; expected them in order",
                "--from 0 --to 1 | '0' is no year; expected one from 1 to 9999",
                "--from 1 --to 10000 | '10000' is no year",
                "--from -5 --to 1 | '-5'",
                "--from 2006 --to 2006 --format pdf | expected one of [text, ics] (case-insensitive) but was 'pdf'",
                "--from 2006 --to 2006 --as-of 2006-01-01 | --as-of is for files only; expected it with --format ics",
                "--from 2006 --to 2006 --as-of 2006 | '2006' is no day"
            })
    void givenWrongOptions_whenRun_thenTheyAreRefused(String options, String message) {
        Run run = Run.of(("calendar " + options).split(" "));
        assertThat(run.err()).contains(message).doesNotContain("Exception");
        assertThat(run.out()).isEmpty();
        assertThat(run.status()).isEqualTo(2);
    }
}
