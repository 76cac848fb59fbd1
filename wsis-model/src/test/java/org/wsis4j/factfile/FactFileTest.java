package org.wsis4j.factfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FactFileTest {

    private enum Size {
        SMALL,
        LARGE
    }

    private record Lake(String name, Size size, List<Integer> depths) {}

    private static final Function<Row, Lake> LAKE =
            row -> new Lake(row.text("name"), row.oneOf("size", Size.values()), row.list("depths", Integer::valueOf));

    @Test
    void givenCommentsAndAHeader_whenRead_thenTheRowsAreFactsInTheirOrder() throws IOException {
        List<Lake> lakes = read(
                "# lakes; verified 2026-11-21\nname\tsize\tdepths\nGeneva\tLARGE\t310; 154\n# in between\nJoux\tSMALL\t\n");
        assertThat(lakes)
                .containsExactly(
                        new Lake("Geneva", Size.LARGE, List.of(310, 154)), new Lake("Joux", Size.SMALL, List.of()));
    }

    @Test
    void givenAnotherOrderOfColumns_whenRead_thenCellsAreFoundByTheirName() throws IOException {
        assertThat(read("depths\tname\tsize\n1\tJoux\tSMALL"))
                .containsExactly(new Lake("Joux", Size.SMALL, List.of(1)));
    }

    @Test
    void givenAHeaderOnly_whenRead_thenThereAreNoFacts() throws IOException {
        assertThat(read("name\tsize\tdepths\n")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = false, textBlock = """
            Joux\tSMALL|expected 3 cells, found 2: [Joux, SMALL]
            Joux\tSMALL\t1\t2|expected 3 cells, found 4: [Joux, SMALL, 1, 2]
            ''|expected 3 cells, found 1: []
            \tSMALL\t1|cell 'name' is empty
            Joux\t\t1|cell 'size' is empty
            Joux\tSMAL\t1|cell 'size' is 'SMAL'; expected one of [SMALL, LARGE]
            Joux\tsmall\t1|cell 'size' is 'small'; expected one of [SMALL, LARGE]
            Joux \tSMALL\t1|cell 'name' has blanks around 'Joux '
            Joux\tSMALL\t 1|cell 'depths' has blanks around ' 1'
            Joux\tSMALL\tdeep|For input string: "deep"
            Joux\tSMALL\t1;2|For input string: "1;2"
            """)
    void givenABadRow_whenRead_thenTheLoadStopsWithFileLineAndReason(String row, String reason) {
        assertThatThrownBy(() -> read("# lakes\nname\tsize\tdepths\nGeneva\tLARGE\t310\n" + row + "\n"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("lakes.tsv:4: " + reason);
    }

    @Test
    void givenAColumnThatIsMissing_whenRead_thenTheColumnsAreNamed() {
        assertThatThrownBy(() -> read("name\tdepths\nJoux\t1"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("lakes.tsv:2: no column 'size' in [name, depths]");
    }

    @Test
    void givenCommentsOnly_whenRead_thenTheMissingHeaderIsNamed() {
        assertThatThrownBy(() -> read("# lakes\n"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("lakes.tsv: no header line");
    }

    @Test
    void givenAFileThatIsNotThere_whenRead_thenTheClassBesideWhichItWasLookedForIsNamed() {
        assertThatThrownBy(() -> FactFile.read(FactFileTest.class, "missing.tsv", LAKE))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("missing.tsv: not found beside org.wsis4j.factfile.FactFileTest");
    }

    @Test
    void givenTheFacts_whenSomebodyChangesThem_thenItIsRefused() throws IOException {
        List<Lake> lakes = read("name\tsize\tdepths\nJoux\tSMALL\t");
        assertThatThrownBy(lakes::clear).isInstanceOf(UnsupportedOperationException.class);
    }

    private static List<Lake> read(String text) throws IOException {
        return FactFile.read(new StringReader(text), "lakes.tsv", LAKE);
    }
}
