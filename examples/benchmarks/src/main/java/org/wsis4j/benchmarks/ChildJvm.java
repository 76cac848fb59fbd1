package org.wsis4j.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Starts another JVM of the same sort, on the same class path. */
final class ChildJvm {

    private final Path folder;

    /** Files go into a folder that there is. */
    ChildJvm(Path folder) {
        this.folder = folder;
    }

    /** What it printed. */
    String run(Class<?> program, List<String> jvmArguments, String... arguments) throws IOException {
        return ended(command(program, jvmArguments, arguments));
    }

    /** CPU time in milliseconds, user and system, as the shell that started it was told. */
    double cpuMillis(Class<?> program, String... arguments) throws IOException {
        List<String> timed =
                new ArrayList<>(List.of("bash", "-c", "TIMEFORMAT='%U %S'; time \"$@\" >/dev/null 2>&1", "bash"));
        timed.addAll(command(program, List.of(), arguments));
        String[] times = ended(timed).trim().split(" ");
        return 1000 * (Double.parseDouble(times[0]) + Double.parseDouble(times[1]));
    }

    /** How many classes it loaded. */
    long classes(Class<?> program, String... arguments) throws IOException {
        Path log = folder.resolve("classes.log");
        run(program, List.of("-Xlog:class+load:file=" + log), arguments);
        try (Stream<String> lines = Files.lines(log)) {
            return lines.filter(line -> line.contains(" source: ")).count();
        }
    }

    private static List<String> command(Class<?> program, List<String> jvmArguments, String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(jvmArguments);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), program.getName()));
        command.addAll(List.of(arguments));
        return command;
    }

    private static String ended(List<String> command) throws IOException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            if (process.waitFor() != 0) {
                throw new IOException(command.get(0) + " ended with " + process.exitValue() + ": " + out);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while " + command.get(0) + " was running", e);
        }
        return out;
    }
}
