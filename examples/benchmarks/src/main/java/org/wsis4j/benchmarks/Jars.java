package org.wsis4j.benchmarks;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The size of what a program needs at run time. */
final class Jars {

    private static final List<String> OURS = List.of("wsis-model-", "wsis-rules-", "wsis-json-");

    private Jars() {}

    /** The three modules and jackson-core, in KiB. */
    static double ours() throws IOException {
        double bytes = 0;
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            Path jar = Path.of(entry);
            String name = jar.getFileName().toString();
            boolean isJackson3 = name.startsWith("jackson-core-3.");
            if (isJackson3 || OURS.stream().anyMatch(name::startsWith)) {
                bytes += Files.size(jar);
            }
        }
        return bytes / 1024;
    }
}
