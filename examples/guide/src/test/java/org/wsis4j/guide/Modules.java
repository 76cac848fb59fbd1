package org.wsis4j.guide;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Which module is built on which, as drawn and as declared. */
final class Modules {

    private static final Pattern ARROW = Pattern.compile("^ *(?<from>[\\w-]+) --> (?<to>[\\w-]+)$", Pattern.MULTILINE);
    private static final Pattern DEPENDENCY = Pattern.compile(
            "<dependency>\\s*<groupId>org\\.wsis4j</groupId>\\s*<artifactId>(?<on>[\\w-]+)</artifactId>");

    private Modules() {}

    /** The arrows of a picture. */
    static Set<String> drawn(String picture) {
        Set<String> arrows = new TreeSet<>();
        for (Matcher arrow = ARROW.matcher(picture); arrow.find(); ) {
            arrows.add(arrow.group("from") + " on " + arrow.group("to"));
        }
        return arrows;
    }

    /** What the files of Maven say, without what follows from the rest: who is on the JSON is on the rules too. */
    static Set<String> declared() throws IOException {
        Set<String> arrows = new TreeSet<>();
        for (Path module : modules()) {
            Matcher dependency = DEPENDENCY.matcher(Files.readString(module.resolve("pom.xml")));
            Set<String> on = new TreeSet<>();
            while (dependency.find()) {
                on.add(dependency.group("on"));
            }
            List<String> nearest = List.of("wsis-json", "wsis-rules", "wsis-model");
            nearest.stream()
                    .filter(on::contains)
                    .findFirst()
                    .ifPresent(nearestOne -> arrows.add(module.getFileName() + " on " + nearestOne));
        }
        return arrows;
    }

    private static List<Path> modules() throws IOException {
        try (Stream<Path> libraries = Files.list(Pages.ROOT);
                Stream<Path> examples = Files.list(Pages.ROOT.resolve("examples"))) {
            return Stream.concat(libraries, examples)
                    .filter(folder -> Files.exists(folder.resolve("pom.xml")))
                    .sorted()
                    .toList();
        }
    }
}
