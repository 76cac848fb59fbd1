package org.wsis4j.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Where it was measured. */
final class Machine {

    private Machine() {}

    static String describe() {
        return "Measured with " + System.getProperty("java.vm.name") + " " + System.getProperty("java.runtime.version")
                + " on " + System.getProperty("os.name") + " " + System.getProperty("os.arch") + ", "
                + Runtime.getRuntime().availableProcessors() + " processors" + processor() + ". One thread; "
                + "medians of two JVMs with five seconds of warm-up and of measuring each; "
                + "ratios are of one run.";
    }

    /** Where the system tells it in a file. */
    private static String processor() {
        Path file = Path.of("/proc/cpuinfo");
        if (!Files.isReadable(file)) {
            return "";
        }
        try (Stream<String> lines = Files.lines(file)) {
            return lines.filter(line -> line.startsWith("model name"))
                    .findFirst()
                    .map(line -> " (" + line.substring(line.indexOf(':') + 2) + ")")
                    .orElse("");
        } catch (IOException e) {
            return "";
        }
    }
}
