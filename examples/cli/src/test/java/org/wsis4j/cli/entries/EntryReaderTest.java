package org.wsis4j.cli.entries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wsis4j.actionline.PrizeCategory;
import org.wsis4j.cli.table.Problem;
import org.wsis4j.cli.table.Problems;
import org.wsis4j.reporting.Coded;
import org.wsis4j.reporting.Report;
import org.wsis4j.reporting.Unread;
import org.wsis4j.reporting.stocktaking.StocktakingEntry;
import org.wsis4j.rules.Assessment;
import org.wsis4j.rules.Outcome;
import org.wsis4j.rules.Verdict;
import org.wsis4j.rules.catalogue.WsisRules;
import org.wsis4j.rules.reading.Flaw;
import org.wsis4j.rules.reading.FlawKind;
import org.wsis4j.rules.reading.Location;
import org.wsis4j.rules.reading.Reading;

class EntryReaderTest {

    private static final String HEADER = "Category,Project,Organisation,Country\n";

    /** What was handed over of one file. */
    private static final class Taken implements EntryReader.Use {
        private final List<EntryColumns> columns = new ArrayList<>();
        private final List<Long> lines = new ArrayList<>();
        private final List<Reading<Report>> readings = new ArrayList<>();
        private Problems problems = new Problems();

        @Override
        public void columns(EntryColumns found) {
            columns.add(found);
        }

        @Override
        public void entry(long line, Reading<Report> entry) {
            lines.add(line);
            readings.add(entry);
        }

        StocktakingEntry entry(int index) {
            return (StocktakingEntry) readings.get(index).document().orElseThrow();
        }

        List<String> said() {
            return problems.first().stream().map(Problem::toString).toList();
        }
    }

    @Test
    void givenThePublishedList_whenRead_thenEveryRowIsAnEntryAsWritten() throws IOException {
        Path file = Path.of(System.getProperty("wsis.root"), "examples/cli/src/test/resources/entries/prizes-2015.csv");
        Taken taken = read(Files.readAllBytes(file), Optional.of(2015));

        assertThat(taken.said()).isEmpty();
        assertThat(taken.columns).containsExactly(new EntryColumns(List.of(), List.of(), Optional.of(2015)));
        assertThat(taken.lines).hasSize(19).startsWith(2L).endsWith(20L);
        StocktakingEntry first = taken.entry(0);
        assertThat(first.title()).contains("Burkina Open Data Initiative ");
        assertThat(first.contest()).contains(2015);
        assertThat(first.categories()).extracting(Coded::value).containsExactly(PrizeCategory.find("C1"));
        assertThat(first.country().flatMap(Coded::value)).map(Object::toString).contains("BFA");
        assertThat(taken.entry(8).organization())
                .map(Coded::written)
                .contains("South-West University \"Neofit Rilski\"");
        assertThat(taken.readings)
                .allSatisfy(reading -> assertThat(reading.flaws()).isEmpty());
    }

    @Test
    void givenFieldsWithoutColumn_whenRead_thenTheirAbsenceSaysNothing() throws IOException {
        Taken taken = read(HEADER + "C1,T,O,KEN\n");
        Assessment assessment = WsisRules.contest(2015).check(taken.readings.get(0), LocalDate.of(2015, 6, 1));

        assertThat(taken.readings.get(0).untold())
                .contains(Location.of("summary"), Location.of("contest"), Location.of("results"))
                .doesNotContain(Location.of("title"), Location.of("categories"));
        assertThat(assessment.missing()).isEmpty();
        assertThat(assessment.outcomes(Verdict.UNDETERMINED))
                .flatExtracting(Outcome::missingEvidence)
                .anySatisfy(evidence -> {
                    assertThat(evidence.location()).isEqualTo(Location.of("summary"));
                    assertThat(evidence.says().text()).startsWith("the source has no room for a value here");
                });
    }

    @Test
    void givenACellThatIsBlank_whenItsColumnIsThere_thenTheFieldIsMissing() throws IOException {
        Taken taken = read(HEADER + "C1,T,O, \n");

        assertThat(WsisRules.standard()
                        .check(taken.readings.get(0), LocalDate.of(2015, 6, 1))
                        .missing())
                .containsExactly(Location.of("country"));
    }

    @Test
    void givenTheFormOfEntries_whenComparedWithTheColumns_thenEveryFieldHasOneOrIsNamedAsHavingNone() {
        List<String> cells = new ArrayList<>(EntryField.WITHOUT_CELL);
        Stream.of(EntryField.values()).map(EntryField::key).forEach(cells::add);

        assertThat(cells)
                .containsExactlyInAnyOrderElementsOf(Stream.of(StocktakingEntry.class.getDeclaredMethods())
                        .filter(method -> Modifier.isAbstract(method.getModifiers()))
                        .map(Method::getName)
                        .filter(name -> !name.equals("unread"))
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "title,ORGANIZATION , country,Categories\nT,O,KEN,C1\n",
                "\uFEFFProject;x,Project Title,entity,Country,category\n,T,O,KEN,C1",
                "title,organization,country,category\r\nT,O,KEN,C1\r\n",
                "\n\ntitle,organization,country,category\n\nT,O,KEN,C1\n,,,\n"
            })
    void givenColumnsInAnyDress_whenRead_thenTheyAreFound(String text) throws IOException {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("tr"));
        try {
            Taken taken = read(text);

            assertThat(taken.said()).isEmpty();
            assertThat(taken.readings).hasSize(1);
            assertThat(taken.columns.get(0).missing()).isEmpty();
            assertThat(taken.entry(0).title()).contains("T");
            assertThat(taken.entry(0).organization()).map(Coded::written).contains("O");
            assertThat(taken.entry(0).categories()).extracting(Coded::written).containsExactly("C1");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void givenSeveralValuesAndDaysAndNumbers_whenRead_thenTheyAreThoseOfTheForm() throws IOException {
        Taken taken =
                read("id,title,action lines,contest,submitted,photos\n7,\"a\nb\",C1; C7-EHEALTH;, 2025 , 2025-01-31,"
                        + "https://a.example/1;https://a.example/2\n");
        StocktakingEntry entry = taken.entry(0);

        assertThat(entry.id()).contains("7");
        assertThat(entry.title()).contains("a\nb");
        assertThat(entry.actionLines()).extracting(Coded::written).containsExactly("C1", "C7-EHEALTH");
        assertThat(entry.contest()).contains(2025);
        assertThat(entry.submitted()).contains(LocalDate.of(2025, 1, 31));
        assertThat(entry.photos()).hasSize(2);
        assertThat(taken.columns.get(0).missing()).containsExactly("organization", "country");
    }

    @Test
    void givenCellsThatAreNoValues_whenRead_thenTheyAreFlawsOfTheirFieldsAndKept() throws IOException {
        Taken taken = read("title,contest,start\nT,soon,in spring\n");

        assertThat(taken.readings.get(0).flaws())
                .extracting(
                        Flaw::kind,
                        flaw -> flaw.location().pointer(),
                        flaw -> flaw.position().isPresent())
                .containsExactly(
                        tuple(FlawKind.WRONG_TYPE, "/contest", false), tuple(FlawKind.NOT_A_DATE, "/start", false));
        assertThat(taken.entry(0).unread().has("start")).isTrue();
        assertThat(taken.readings.get(0).locate(List.of(Location.of("title")))).isEmpty();
    }

    @Test
    void givenUnknownColumns_whenRead_thenTheyAreToldOnceAndKeptInEachRow() throws IOException {
        Taken taken = read("type,title,Évaluation,\nx,T,\"5 \"\"étoiles\"\" \\ \",nameless\n,U,,\n");

        assertThat(taken.columns.get(0).unknown()).containsExactly("type", "Évaluation", "column 4");
        assertThat(taken.entry(0).unread().entries())
                .contains(
                        new Unread.Entry("Évaluation", "\"5 \\\"étoiles\\\" \\\\ \""),
                        new Unread.Entry("column 4", "\"nameless\""))
                .anySatisfy(entry -> assertThat(entry.json()).isEqualTo("\"x\""));
        assertThat(taken.entry(1).unread().isEmpty()).isTrue();
        assertThat(taken.readings)
                .allSatisfy(reading -> assertThat(reading.flaws()).isEmpty());
    }

    @Test
    void givenRowsOfAnotherLength_whenRead_thenTheyAreToldWithTheirLineAndRead() throws IOException {
        Taken taken = read(HEADER + "C1,\"two\nlines\",O,KEN\nC1,T\nC1,T,O,KEN,more,\n");

        assertThat(taken.lines).containsExactly(2L, 4L, 5L);
        assertThat(taken.said())
                .satisfiesExactly(
                        few -> assertThat(few).startsWith("'a.csv', line 4: 2 cells under 4 columns; the others"),
                        many -> assertThat(many).startsWith("'a.csv', line 5: 6 cells under 4 columns; those beyond"));
        assertThat(taken.entry(1).title()).contains("T");
        assertThat(taken.entry(2).unread().entries()).containsExactly(new Unread.Entry("column 5", "\"more\""));
    }

    @Test
    void givenAColumnForTheContest_whenAYearIsGivenToo_thenTheColumnCounts() throws IOException {
        Taken taken = read("title,contest\nT,\nU,2023\n".getBytes(StandardCharsets.UTF_8), Optional.of(2015));

        assertThat(taken.entry(0).contest()).isEmpty();
        assertThat(taken.entry(1).contest()).contains(2023);
        assertThat(taken.columns.get(0).contest()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | line 1: no header; expected entries, for example",
                "'Project,Country' | line 1: a header and no row; expected entries",
                "'Project,Project title' | line 1: column 'Project title' stands twice, as another name of title; expected",
                "'Project,x,x' | line 1: column 'x' stands twice; expected each column once",
                "'Project;Country' | line 1: the columns are separated by something else",
                "'a,b' | line 1: no column of 'a,b' is a field of an entry; expected",
                "'Project\n\"open\nC1' | line 2: the quotation marks do not match"
            })
    void givenABadTable_whenRead_thenItIsSaidAndNothingIsRead(String text, String problem) throws IOException {
        Taken taken = read(text + "\n");

        assertThat(taken.said()).singleElement().asString().contains("'a.csv', " + problem);
        assertThat(taken.readings).isEmpty();
    }

    @Test
    void givenBytesThatAreNoText_whenRead_thenTheLineIsSaidAndWhatStoodBeforeIsRead() throws IOException {
        byte[] text = (HEADER + "C1,T,O,KEN\nC1,\u00e9,O,KEN\n").getBytes(StandardCharsets.ISO_8859_1);
        Taken taken = read(text, Optional.empty());

        assertThat(taken.said()).singleElement().asString().contains("not UTF-8");
    }

    private static Taken read(String text) throws IOException {
        return read(text.getBytes(StandardCharsets.UTF_8), Optional.empty());
    }

    private static Taken read(byte[] text, Optional<Integer> contest) throws IOException {
        Taken taken = new Taken();
        taken.problems = EntryReader.read("a.csv", new ByteArrayInputStream(text), contest, taken);
        return taken;
    }
}
