package org.wsis4j.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.wsis4j.benchmarks.document.Documents;
import org.wsis4j.benchmarks.peer.Way;

/** What was measured, as tables in Markdown. */
final class Tables {

    private final Results results;
    private final List<String> lines = new ArrayList<>();

    private Tables(Results results) {
        this.results = results;
    }

    static List<String> of(Results results) {
        Tables tables = new Tables(results);
        tables.machine();
        tables.bars();
        tables.readAndCheck(false);
        tables.readAndCheck(true);
        tables.rulesAlone();
        tables.startUp();
        tables.corpus();
        return tables.lines;
    }

    private void machine() {
        lines.add("");
        lines.add(Machine.describe());
    }

    private void bars() {
        head("Bars", "Bar", "Limit", "Measured", "Verdict");
        Bars.of(results).forEach(bar -> lines.add(bar.line()));
        lines.add("");
        lines.add("The 50 MB stream in a heap of 32 MB: " + results.inSmallHeap() + ".");
    }

    private void readAndCheck(boolean isBroken) {
        head(
                "Read and check, " + (isBroken ? "5 % of the values broken" : "valid"),
                "Way",
                "2 KB: µs · T · B",
                "40 KB: µs · T · B",
                "50 MB: ms · T · MB");
        for (Way way : Way.values()) {
            lines.add("| " + way.title() + " | " + cell("SMALL", isBroken, way, 1e3, 1) + " | "
                    + cell("LARGE", isBroken, way, 1e3, 1) + " | "
                    + (way == Way.FLOOR_3 || way == Way.STRICT_SCHEMA ? "" : cell(Cell.STREAM, isBroken, way, 1e6, 1e6))
                    + " |");
        }
    }

    private String cell(String document, boolean isBroken, Way way, double nanos, double bytes) {
        Measured measured = results.of(Cell.readAndCheck(document, isBroken, way));
        Measured floor = results.of(Cell.readAndCheck(document, isBroken, Way.FLOOR));
        return Bar.number(measured.nanos() / nanos) + " · **" + Bar.number(measured.nanos() / floor.nanos()) + "** · "
                + Bar.number(measured.bytes() / bytes);
    }

    private void rulesAlone() {
        head(
                "Rules alone",
                "Way",
                "2 KB valid: µs · by hand · B",
                "2 KB broken",
                "40 KB valid",
                "40 KB broken",
                "a finding: ns · B");
        for (Way way : List.of(Way.HAND, Way.BEAN_VALIDATION, Way.SCHEMA, Way.WSIS)) {
            StringBuilder line = new StringBuilder("| " + way.title());
            for (Documents document : Documents.values()) {
                for (boolean isBroken : List.of(false, true)) {
                    Measured ours = results.of(Cell.rulesAlone(document.name(), isBroken, way));
                    Measured hand = results.of(Cell.rulesAlone(document.name(), isBroken, Way.HAND));
                    line.append(" | ")
                            .append(Bar.number(ours.nanos() / 1e3))
                            .append(" · **")
                            .append(Bar.number(ours.nanos() / hand.nanos()))
                            .append("** · ")
                            .append(Bar.number(ours.bytes()));
                }
            }
            Measured finding = results.finding(way);
            line.append(" | ").append(Bar.number(finding.nanos())).append(" · ").append(Bar.number(finding.bytes()));
            lines.add(line.append(" |").toString());
        }
    }

    private void startUp() {
        head("First report, beyond a program that only reads the file", "Way", "CPU ms", "classes loaded");
        results.startUp()
                .forEach((way, cost) -> lines.add(
                        "| " + way.title() + " | " + Bar.number(cost.cpuMillis()) + " | " + cost.classes() + " |"));
    }

    private void corpus() {
        head("Entries checked against one another", "Entries", "ms", "ns per entry and log n");
        for (Map.Entry<Integer, Double> entry : results.corpus().entrySet()) {
            int size = entry.getKey();
            lines.add("| " + size + " | " + Bar.number(entry.getValue()) + " | "
                    + Bar.number(entry.getValue() * 1e6 / (size * Math.log(size))) + " |");
        }
    }

    private void head(String title, String... columns) {
        lines.add("");
        lines.add("### " + title);
        lines.add("");
        lines.add("| " + String.join(" | ", columns) + " |");
        lines.add("|" + " --- |".repeat(columns.length));
    }
}
