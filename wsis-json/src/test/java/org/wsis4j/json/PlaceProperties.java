package org.wsis4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.wsis4j.arbitraries.Reports;
import org.wsis4j.reporting.Report;
import org.wsis4j.rules.Assessment;
import org.wsis4j.rules.Finding;
import org.wsis4j.rules.Severity;
import org.wsis4j.rules.catalogue.WsisRules;
import org.wsis4j.rules.reading.Flaw;
import org.wsis4j.rules.reading.FlawKind;
import org.wsis4j.rules.reading.Location;
import org.wsis4j.rules.reading.Position;
import org.wsis4j.rules.reading.Reading;

/** Who breaks one known place of a document is told that place, by pointer, line and column. */
class PlaceProperties {

    @Provide
    Arbitrary<Report> clean() {
        return Arbitraries.of(Reports.kinds())
                .flatMap(kind -> Reports.clean(kind).map(report -> report));
    }

    @Provide
    Arbitrary<Report> odd() {
        return Drafts.wholeReports().map(report -> report);
    }

    /** The ends of lines that a document can have; with blanks it is all on one line. */
    @Provide
    Arbitrary<String> ends() {
        return Arbitraries.of("\n", "\r\n", "\r", " ");
    }

    @Property(tries = 700)
    void givenOnePlaceOfACleanReport_whenBrokenInAnyWay_thenTheFindingNamesIt(
            @ForAll("clean") Report report, @ForAll Damage damage, @ForAll int choice, @ForAll("ends") String end) {
        String[] lines = lines(report);
        int most = Arrays.stream(lines).mapToInt(String::length).max().orElseThrow();
        List<WrittenValue> values = WrittenValue.in(lines, report).stream()
                .filter(value -> damage.fits(value.type(), value.isInList()))
                .toList();
        Assume.that(!values.isEmpty());
        Statistics.label("kind").collect(lines[1].strip());
        Statistics.label("damage").collect(damage);
        WrittenValue value = values.get(Math.floorMod(choice, values.size()));
        Broken broken = broken(lines, value, damage, end, most);

        Reading<Report> reading = WsisJson.read(
                broken.text().getBytes(StandardCharsets.UTF_8),
                Limits.standard().withMaxTextLength(most));
        Assessment assessment = WsisRules.standard().strict().check(reading, Reports.CHECKED_ON);

        List<Finding> told = assessment.findings().stream()
                .filter(finding -> damage.isToldBy(finding.rule().id()))
                .filter(finding ->
                        damage.isTheOnlyOne() || finding.location().pointer().equals(broken.pointer()))
                .toList();
        assertThat(told).as("%s in%n%s", damage, broken.text()).isNotEmpty();
        assertThat(told).extracting(finding -> finding.location().pointer()).containsOnly(broken.pointer());
        assertThat(assessment.positions())
                .as("%s in%n%s", damage, broken.text())
                .containsEntry(new Location(broken.pointer()), broken.position());
        assertThat(assessment.isValid())
                .isEqualTo(told.stream().noneMatch(finding -> finding.severity() == Severity.ERROR));
    }

    @Property(tries = 500)
    void givenOneBrokenPlaceAmongOddTexts_whenRead_thenTheFlawNamesIt(
            @ForAll("odd") Report report, @ForAll int choice, @ForAll("ends") String end) {
        String[] lines = lines(report);
        List<WrittenValue> values = WrittenValue.in(lines, report);
        Assume.that(!values.isEmpty());
        WrittenValue value = values.get(Math.floorMod(choice, values.size()));
        Broken broken = broken(lines, value, Damage.WRONG_TYPE, end, 0);

        assertThat(Samples.read(broken.text()).flaws())
                .filteredOn(flaw -> flaw.kind() == FlawKind.WRONG_TYPE)
                .singleElement()
                .extracting(flaw -> flaw.location().pointer(), Flaw::position)
                .containsExactly(broken.pointer(), Optional.of(broken.position()));
        Location place = new Location(value.pointer());
        assertThat(WsisJson.read(WsisJson.write(report)).locate(List.of(place)))
                .containsEntry(place, positionAfter(before(lines, value, "\n") + value.beforeValue()));
    }

    private static String[] lines(Report report) {
        return Samples.text(WsisJson.write(report)).split("\n");
    }

    /** A text with one broken place, and where that is. */
    private record Broken(String text, String pointer, Position position) {}

    private static Broken broken(String[] lines, WrittenValue value, Damage damage, String end, int most) {
        String before = before(lines, value, end);
        String after = String.join(end, Arrays.asList(lines).subList(value.index() + 1, lines.length));
        String comma = value.line().endsWith(",") ? "," : "";
        String written = damage.written(most);
        if (damage.isBefore()) {
            String parent = value.pointer().substring(0, value.pointer().lastIndexOf('/'));
            String text = before + value.indent() + written + end + value.line() + end + after;
            return new Broken(text, parent + "/" + damage.nameInPointer(most), positionAfter(before + value.indent()));
        }
        if (damage == Damage.DUPLICATE_FIELD) {
            String first = before + value.line().substring(0, value.line().length() - comma.length()) + "," + end;
            return new Broken(
                    first + value.line() + end + after, value.pointer(), positionAfter(first + value.indent()));
        }
        return new Broken(
                before + value.beforeValue() + written + comma + end + after,
                value.pointer(),
                positionAfter(before + value.beforeValue()));
    }

    private static String before(String[] lines, WrittenValue value, String end) {
        StringBuilder before = new StringBuilder();
        for (int i = 0; i < value.index(); i++) {
            before.append(lines[i]).append(end);
        }
        return before.toString();
    }

    /** The position of what follows a text: counted in code points, by the definition and not by our reader. */
    private static Position positionAfter(String text) {
        List<String> lines = new ArrayList<>(List.of(text.split("\r\n|\r|\n", -1)));
        String last = lines.get(lines.size() - 1);
        return new Position(lines.size(), last.codePointCount(0, last.length()) + 1);
    }
}
