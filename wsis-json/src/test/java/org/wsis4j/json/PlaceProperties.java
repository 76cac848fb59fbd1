package org.wsis4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.wsis4j.reporting.FacilitatorReport;
import org.wsis4j.rules.reading.Flaw;
import org.wsis4j.rules.reading.FlawKind;
import org.wsis4j.rules.reading.Location;
import org.wsis4j.rules.reading.Position;
import org.wsis4j.rules.reading.Reading;

/** Who breaks one known place of a document is told that place, by pointer, line and column. */
class PlaceProperties {

    /** A line of a written document that holds one value, and where that is. */
    private record Line(int number, String text, int valueAt, Location place) {}

    @Provide
    Arbitrary<FacilitatorReport> reports() {
        return Drafts.wholeReports();
    }

    @Property(tries = 500)
    void givenOneBrokenPlace_whenRead_thenTheFlawNamesIt(
            @ForAll("reports") FacilitatorReport report, @ForAll long seed, @ForAll boolean windows) {
        String[] lines = Samples.text(WsisJson.write(report)).split("\n");
        List<Line> values = values(lines);
        Assume.that(!values.isEmpty());
        Line broken = values.get(Math.floorMod((int) seed, values.size()));
        String end = broken.text().endsWith(",") ? "," : "";
        lines[broken.number() - 1] = broken.text().substring(0, broken.valueAt()) + "{\"é\": [false]}" + end;
        int before = windows ? new Random(seed).nextInt(3) : 0;
        String text = "\r\n".repeat(before) + String.join(windows ? "\r\n" : "\n", lines);

        Reading<FacilitatorReport> reading = Samples.read(text);

        int column = broken.text().codePointCount(0, broken.valueAt()) + 1;
        Position position = new Position(broken.number() + before, column);
        assertThat(reading.flaws())
                .filteredOn(flaw -> flaw.kind() == FlawKind.WRONG_TYPE)
                .singleElement()
                .extracting(Flaw::location, flaw -> flaw.position().orElseThrow())
                .containsExactly(broken.place(), position);
        assertThat(Samples.read(Samples.text(WsisJson.write(report)))
                        .locate(List.of(broken.place()))
                        .get(broken.place()))
                .isEqualTo(new Position(broken.number(), column));
    }

    /** The lines with a text or a number, found by the indentation of the writer and nothing else. */
    private static List<Line> values(String[] lines) {
        List<Line> values = new ArrayList<>();
        List<Object> path = new ArrayList<>();
        for (int i = 1; i < lines.length - 1; i++) {
            String text = lines[i];
            int indent = text.length() - text.stripLeading().length();
            int depth = indent / 2;
            while (path.size() > depth) {
                path.remove(path.size() - 1);
            }
            int colon = text.indexOf("\": ");
            boolean inList = path.size() == depth && path.get(depth - 1) instanceof Integer;
            String trimmed = text.strip();
            if (trimmed.startsWith("]") || trimmed.startsWith("}")) {
                continue;
            }
            int valueAt = inList ? indent : colon + 3;
            if (inList) {
                path.set(depth - 1, (Integer) path.get(depth - 1) + 1);
            } else {
                if (path.size() == depth) {
                    path.remove(depth - 1);
                }
                path.add(text.substring(indent + 1, colon));
            }
            Location place = Location.of(path.toArray());
            if (text.charAt(valueAt) == '[' && text.endsWith("[")) {
                path.add(-1);
            } else if (text.charAt(valueAt) != '{' && text.charAt(valueAt) != '[') {
                values.add(new Line(i + 1, text, valueAt, place));
            }
        }
        return values;
    }
}
