package org.wsis4j.plain;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One run of a program in a JVM that has the declared class path and nothing else, and a foreign default locale. */
record Host(int status, List<String> out, String err) {

    /** The folder of the whole project; surefire passes it. */
    static final Path ROOT = Path.of(System.getProperty("wsis.root"));

    private static final Path TARGET = ROOT.resolve("examples/plain/target");

    /** What comes with the one dependency that is declared: folders of classes, or jars once they are built. */
    static List<String> declared() throws IOException {
        return List.of(
                Files.readString(TARGET.resolve("class-path.txt")).strip().split(File.pathSeparator));
    }

    /** The name of a module of ours or of a library, without version. */
    static String nameOf(String entry) {
        Path path = Path.of(entry);
        String file = path.getFileName().toString();
        return file.equals("classes")
                ? path.getParent().getParent().getFileName().toString()
                : file.replaceFirst("-\\d.*\\.jar$", "");
    }

    static Host run(String language, List<String> library, Class<?> program, String... arguments)
            throws IOException, InterruptedException {
        String path = Stream.concat(Stream.of(TARGET.resolve("classes").toString()), library.stream())
                .collect(Collectors.joining(File.pathSeparator));
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Duser.language=" + language,
                "-cp",
                path,
                program.getName()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).start();
        process.getOutputStream().close();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Host(process.waitFor(), out.lines().toList(), err);
    }
}
