package org.wsis4j.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.wsis4j.benchmarks.document.Documents;
import org.wsis4j.benchmarks.peer.Way;

/**
 * What the first report costs, beyond a program that only reads its file.
 *
 * @param cpuMillis CPU time, the median of twelve runs; the ways take turns
 * @param classes how many classes are loaded
 */
record StartUp(double cpuMillis, long classes) {

    private static final int RUNS = 12;
    private static final List<Way> WAYS =
            List.of(Way.FLOOR, Way.DATABIND, Way.HAND, Way.BEAN_VALIDATION, Way.SCHEMA, Way.WSIS_READ, Way.WSIS);

    static Map<Way, StartUp> measure(Path folder, boolean isShort) throws IOException {
        ChildJvm child = new ChildJvm(folder);
        Path file = Files.write(
                folder.resolve("report.json"), Documents.SMALL.texts(0).get(0).bytes());
        Map<String, List<Double>> times = new LinkedHashMap<>();
        for (int run = 0; run < (isShort ? 1 : RUNS); run++) {
            for (String name : names()) {
                times.computeIfAbsent(name, way -> new ArrayList<>())
                        .add(child.cpuMillis(FirstReport.class, name, file.toString()));
            }
        }
        double empty = median(times.getOrDefault(FirstReport.NOTHING, List.of()));
        long emptyClasses = child.classes(FirstReport.class, FirstReport.NOTHING, file.toString());
        Map<Way, StartUp> costs = new LinkedHashMap<>();
        for (Way way : WAYS) {
            costs.put(
                    way,
                    new StartUp(
                            median(times.getOrDefault(way.name(), List.of())) - empty,
                            child.classes(FirstReport.class, way.name(), file.toString()) - emptyClasses));
        }
        return costs;
    }

    private static List<String> names() {
        List<String> names = new ArrayList<>(List.of(FirstReport.NOTHING));
        WAYS.forEach(way -> names.add(way.name()));
        return names;
    }

    private static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        return (sorted.get((sorted.size() - 1) / 2) + sorted.get(sorted.size() / 2)) / 2;
    }
}
