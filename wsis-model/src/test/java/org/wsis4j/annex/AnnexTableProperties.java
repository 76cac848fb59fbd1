package org.wsis4j.annex;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.StringLength;
import org.wsis4j.actionline.ActionLine;

class AnnexTableProperties {

    /** A word that the annex does not have; whoever loses text loses it. */
    private static final String MARKER = "Zyqx7";

    private static final Arbitrary<Double> SHARE = Arbitraries.doubles().between(0, 1);

    private static final String[] NAMES_LIKE_OTHER_THINGS = {
        "C2",
        "C.3",
        "C9. Media",
        "Media",
        "ALC2",
        "\u04211",
        "· E-health",
        "E-health",
        "C7",
        "ICT Applications",
        "·",
        "Note: bold",
        "note :",
        "Action Line",
        "Possible moderators",
        "UN\u00a0DESA",
        "ECPAT Int’l",
        "UN-Habitat",
        "-",
        "منظمة المجتمع المدني",
        "e\u0301\u0327",
        "\u0301",
        "\ud83d\udce1 Radio",
        "联合国\u2028组织",
        "\u200f\u202eUTI"
    };

    @Property
    void printThenParse_isIdentityButForLineNumbers(@ForAll("entries") List<AnnexEntry> entries) {
        AnnexReading again = AnnexTable.parse(AnnexTable.print(entries));

        assertThat(again.problems()).isEmpty();
        assertThat(withoutLineNumbers(again.entries()))
                .isEqualTo(withoutLineNumbers(entries.stream()
                        .sorted(Comparator.comparing(AnnexEntry::line))
                        .toList()));
    }

    @Property
    void printThenParse_survivesOtherLineBreaksAndTextAround(@ForAll("entries") List<AnnexEntry> entries) {
        String printed = AnnexTable.print(entries);

        assertThat(AnnexTable.parse(printed.replace("\n", "\r\n"))).isEqualTo(AnnexTable.parse(printed));
        assertThat(AnnexTable.parse("12.\r" + printed + "Note: bold\n\tC9\n\tITU")
                        .entries())
                .hasSize(entries.size());
    }

    @Property
    void parse_neverThrows(@ForAll @StringLength(max = 200) String text) {
        assertAllIsAccountedFor(text, AnnexTable.parse(text));
    }

    @Property
    void parse_neverThrowsOnWhatLooksLikeATable(@ForAll("scraps") String text) {
        assertAllIsAccountedFor(text, AnnexTable.parse(text));
    }

    @Property
    void everyPiece_isInExactlyOneRow(@ForAll("damagedRows") String text) {
        List<Piece> pieces = Pieces.ofTable(text);
        List<Piece> inRows = new ArrayList<>();
        for (Row row : Row.of(pieces)) {
            row.labels().forEach(label -> inRows.addAll(label.span().pieces()));
            row.cells().forEach(cell -> inRows.addAll(cell.span().pieces()));
        }

        assertThat(inRows).isEqualTo(pieces);
        assertThat(withoutBlanks(pieces.stream().map(Piece::text).collect(Collectors.joining())))
                .isEqualTo(withoutBlanks(text));
    }

    @Property
    void aWordPutAnywhereInTheTable_isFoundAgain(@ForAll("damagedRows") String rows, @ForAll("share") double share) {
        int at = (int) (share * rows.length());
        String text = AnnexSamples.HEADER + rows.substring(0, at) + MARKER + rows.substring(at);

        assertThat(textsOf(AnnexTable.parse(text)))
                .anySatisfy(found -> assertThat(found).contains(MARKER));
    }

    @Property
    void everyLetterOfADamagedTable_isInAnEntryALabelOrAProblem(@ForAll("rowsWithWholeLabels") String rows) {
        AnnexReading reading = AnnexTable.parse(AnnexSamples.HEADER + rows);
        Map<Integer, Integer> unaccounted = lettersOf(rows);
        textsOf(reading).forEach(text -> subtract(unaccounted, text));
        reading.entries().stream()
                .map(AnnexEntry::line)
                .distinct()
                .forEach(line -> subtract(unaccounted, printedLabel(line)));
        unaccounted.values().removeIf(count -> count == 0);

        // What is left can only be the heading of C7, which has no entries to be counted with.
        if (!unaccounted.isEmpty()) {
            assertThat(unaccounted).isEqualTo(lettersOf(printedLabel(ActionLine.C7)));
        }
    }

    @Property
    void everyProblem_quotesTheTextAndCanBeFound(@ForAll("damagedRows") String rows) {
        AnnexReading reading = AnnexTable.parse(rows);

        assertThat(reading.problems()).allSatisfy(problem -> {
            assertThat(problem.text().lines().filter(line -> !rows.contains(line)))
                    .isEmpty();
            assertThat(problem.lineNumber()).isBetween(1, (int) rows.lines().count());
            assertThat(problem.reason()).isNotBlank();
        });
        assertThat(reading.entries())
                .allSatisfy(entry -> assertThat(rows.lines()
                                .skip(entry.lineNumber() - 1)
                                .findFirst()
                                .orElseThrow())
                        .contains(entry.written().split(" ", 2)[0]));
    }

    @Provide
    Arbitrary<List<AnnexEntry>> entries() {
        Arbitrary<String> anyName =
                Arbitraries.strings().all().ofMinLength(1).ofMaxLength(20).filter(AnnexTableProperties::canBePrinted);
        Arbitrary<String> names = Arbitraries.oneOf(
                Arbitraries.of("ITU", "UNESCO", "UN DESA", "UN Regional Commissions"),
                Arbitraries.of(NAMES_LIKE_OTHER_THINGS),
                anyName);
        return Combinators.combine(
                        Arbitraries.of(ActionLine.facilitated()),
                        names,
                        Arbitraries.of(true, false),
                        Arbitraries.integers().between(1, 1000))
                .as(AnnexEntry::of)
                .list()
                .ofMaxSize(40);
    }

    @Provide
    Arbitrary<String> scraps() {
        return Arbitraries.of(
                        "\tAction Line",
                        "\tPossible moderators/facilitators",
                        "C7",
                        "\tC7. ICT Applications",
                        "·",
                        "· E-health",
                        "E-gov",
                        "\tC9. Media",
                        "Media",
                        "\u04212.",
                        "C12",
                        "C",
                        ".",
                        "Note:",
                        "ITU",
                        "[",
                        "]",
                        "/",
                        "\t",
                        "\n",
                        "\r",
                        "\r\n",
                        " ",
                        "\u00a0",
                        "\ufeff",
                        "\u2028",
                        "UN",
                        "DESA",
                        "\ud83d",
                        "\udce1",
                        "\u0301",
                        "\u0000")
                .list()
                .ofMaxSize(60)
                .map(scraps -> String.join("", scraps));
    }

    @Provide
    Arbitrary<Double> share() {
        return SHARE;
    }

    @Provide
    Arbitrary<String> damagedRows() {
        return damagedRows("delete", "double", "move", "[", "]", "/", "\n", "\t", " ");
    }

    /** Without damage that cuts a label in two, of which one may be read and the other reported. */
    @Provide
    Arbitrary<String> rowsWithWholeLabels() {
        return damagedRows("delete", "double", "move", "[", "]", "/", " ");
    }

    /** The printed rows, some lines deleted, doubled or moved, some marks put in. */
    private static Arbitrary<String> damagedRows(String... kinds) {
        return Combinators.combine(Arbitraries.of(kinds), SHARE, SHARE)
                .as(Damage::new)
                .list()
                .ofMaxSize(6)
                .map(damages -> {
                    String rows = AnnexSamples.printedRows();
                    for (Damage one : damages) {
                        rows = one.to(rows);
                    }
                    return rows;
                });
    }

    private record Damage(String kind, double where, double whither) {

        String to(String rows) {
            if (kind.length() == 1) {
                int at = (int) (where * rows.length());
                return rows.substring(0, at) + kind + rows.substring(at);
            }
            List<String> lines = new ArrayList<>(List.of(rows.split("\n", -1)));
            int at = Math.min((int) (where * lines.size()), lines.size() - 1);
            String line = lines.get(at);
            if (!kind.equals("double")) {
                lines.remove(at);
            }
            if (!kind.equals("delete")) {
                lines.add((int) (whither * lines.size()), line);
            }
            return String.join("\n", lines);
        }
    }

    private static void assertAllIsAccountedFor(String text, AnnexReading reading) {
        assertThat(reading).isEqualTo(AnnexTable.parse(new StringBuilder(text)));
        boolean hasHeaderOrLabel = text.contains("Action Line")
                || text.contains("C7")
                || !reading.entries().isEmpty();
        if (!hasHeaderOrLabel) {
            Map<Integer, Integer> unaccounted = lettersOf(text);
            textsOf(reading).forEach(part -> subtract(unaccounted, part));
            assertThat(unaccounted.values()).allMatch(count -> count == 0);
        }
    }

    private static String withoutBlanks(String text) {
        StringBuilder dense = new StringBuilder();
        for (char c : text.toCharArray()) {
            if (!Piece.isBlank(c)) {
                dense.append(c);
            }
        }
        return dense.toString();
    }

    private static boolean canBePrinted(String name) {
        try {
            AnnexEntry.of(ActionLine.C9, name, false, 1);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static List<String> withoutLineNumbers(List<AnnexEntry> entries) {
        return entries.stream()
                .map(entry -> new AnnexEntry(entry.line(), entry.organization(), entry.written(), entry.proposed(), 1))
                .map(AnnexEntry::toString)
                .toList();
    }

    private static List<String> textsOf(AnnexReading reading) {
        List<String> texts = new ArrayList<>();
        reading.entries().forEach(entry -> texts.add(entry.written()));
        reading.problems().forEach(problem -> texts.add(problem.text()));
        return texts;
    }

    private static String printedLabel(ActionLine line) {
        Set<String> labels = new TreeSet<>();
        for (String printed : AnnexSamples.printedRows().lines().toList()) {
            if (!printed.contains("/")
                    && ActionLine.find(printed).filter(line::equals).isPresent()) {
                labels.add(printed);
            }
        }
        assertThat(labels).as("labels of %s", line).hasSize(1);
        return labels.iterator().next();
    }

    private static Map<Integer, Integer> lettersOf(String text) {
        Map<Integer, Integer> letters = new HashMap<>();
        text.codePoints().filter(Character::isLetterOrDigit).forEach(c -> letters.merge(c, 1, Integer::sum));
        return letters;
    }

    private static void subtract(Map<Integer, Integer> letters, String text) {
        text.codePoints().filter(Character::isLetterOrDigit).forEach(c -> letters.merge(c, -1, Integer::sum));
    }
}
