package org.wsis4j.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.wsis4j.benchmarks.peer.Way;

/** What is to be reached, held against what was measured. */
final class Bars {

    private static final Map<String, String> SIZES = Map.of("SMALL", "2 KB", "LARGE", "40 KB", Cell.STREAM, "50 MB");

    private final Results results;
    private final List<Bar> bars = new ArrayList<>();

    private Bars(Results results) {
        this.results = results;
    }

    static List<Bar> of(Results results) {
        Bars bars = new Bars(results);
        List.of("SMALL", "LARGE", Cell.STREAM).forEach(bars::end);
        List.of("SMALL", "LARGE").forEach(bars::rules);
        bars.others();
        return bars.bars;
    }

    private void end(String document) {
        String size = ", " + SIZES.get(document);
        Measured ours = valid(document, Way.WSIS);
        Measured floor = valid(document, Way.FLOOR);
        Measured beans = valid(document, Way.BEAN_VALIDATION);
        Measured schema = valid(document, Way.SCHEMA);
        bars.add(Bar.mostTime("read and check : floor" + size, 1.75, ours.nanos() / floor.nanos()));
        bars.add(Bar.mostTime(
                "read and check : databind unchecked" + size,
                1,
                ours.nanos() / valid(document, Way.DATABIND).nanos()));
        bars.add(Bar.leastTime("Hibernate Validator : ours" + size, 3, beans.nanos() / ours.nanos()));
        bars.add(Bar.leastTime("networknt : ours" + size, 3.2, schema.nanos() / ours.nanos()));
        bars.add(Bar.most("allocated : floor" + size, 1, ours.bytes() / floor.bytes()));
        bars.add(Bar.least("allocated, Hibernate Validator : ours" + size, 7, beans.bytes() / ours.bytes()));
        bars.add(Bar.least("allocated, networknt : ours" + size, 8, schema.bytes() / ours.bytes()));
    }

    private void rules(String document) {
        String size = ", " + SIZES.get(document);
        Measured ours = alone(document, Way.WSIS);
        bars.add(Bar.mostTime(
                "rules : by hand" + size,
                2,
                ours.nanos() / alone(document, Way.HAND).nanos()));
        bars.add(Bar.leastTime(
                "Hibernate Validator : rules" + size,
                10,
                alone(document, Way.BEAN_VALIDATION).nanos() / ours.nanos()));
        bars.add(Bar.leastTime(
                "networknt : rules" + size, 13, alone(document, Way.SCHEMA).nanos() / ours.nanos()));
        bars.add(Bar.most("allocated by rules, B" + size, 64, ours.bytes()));
    }

    private void others() {
        Measured finding = results.finding(Way.WSIS);
        bars.add(Bar.mostTime("a finding, ns", 120, finding.nanos()));
        bars.add(Bar.most("a finding, B", 200, finding.bytes()));
        StartUp ours = startUp(Way.WSIS);
        bars.add(Bar.mostTime(
                "first report, CPU : Hibernate Validator",
                0.25,
                ours.cpuMillis() / startUp(Way.BEAN_VALIDATION).cpuMillis()));
        bars.add(Bar.most("first report, classes loaded", 350, ours.classes()));
        bars.add(Bar.most("jars with jackson-core, KiB", 1024, results.jarKib()));
        bars.add(Bar.mostTime("corpus, time per entry and log n, 100,000 : 1,000", 1, growth()));
    }

    private double growth() {
        List<Integer> sizes = List.copyOf(results.corpus().keySet());
        return perEntry(sizes.get(sizes.size() - 1)) / perEntry(sizes.get(0));
    }

    private double perEntry(int size) {
        return results.corpus().getOrDefault(size, 0.0) / (size * Math.log(size));
    }

    private StartUp startUp(Way way) {
        return results.startUp().getOrDefault(way, new StartUp(0, 0));
    }

    private Measured valid(String document, Way way) {
        return results.of(Cell.readAndCheck(document, false, way));
    }

    private Measured alone(String document, Way way) {
        return results.of(Cell.rulesAlone(document, false, way));
    }
}
