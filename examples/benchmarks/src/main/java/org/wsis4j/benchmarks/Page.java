package org.wsis4j.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The page with the tables: one part for each version of Java, between two lines that mark it. */
record Page(Path file) {

    /** Puts lines between the marks, in the place of those that stand there. */
    void replace(int java, List<String> tables) throws IOException {
        String start = "<!-- measured: JDK " + java + " -->";
        String end = "<!-- end: JDK " + java + " -->";
        List<String> lines = Files.readAllLines(file);
        int from = lines.indexOf(start);
        int to = lines.indexOf(end);
        if (from < 0 || to < from) {
            throw new IOException(file + " has no lines " + start + " and " + end
                    + "; expected both, for example under a heading \"## JDK " + java + "\"");
        }
        List<String> page = new ArrayList<>(lines.subList(0, from + 1));
        page.addAll(tables);
        page.add("");
        page.addAll(lines.subList(to, lines.size()));
        Files.write(file, page);
    }
}
