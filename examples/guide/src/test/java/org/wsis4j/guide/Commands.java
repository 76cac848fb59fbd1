package org.wsis4j.guide;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Commands on pages: those of the command line are run by its own tests; Maven is asked for what is there. */
final class Commands {

    private static final Pattern PROFILE = Pattern.compile("-P(?<name>[\\w-]+)");
    private static final Pattern MODULE = Pattern.compile("-pl (?<path>[\\w/-]+)");
    private static final Pattern TEST = Pattern.compile("-Dtest=(?<name>\\w+)");
    private static final Pattern COORDINATES =
            Pattern.compile("<groupId>(?<group>[^<]+)</groupId>\\s*<artifactId>(?<artifact>[^<]+)</artifactId>\\s*"
                    + "<version>(?<version>[^<]+)</version>");

    private Commands() {}

    /** The lines that name a profile, a module or a test that is not there, or a program that is none of ours. */
    static List<String> wrong(String commands) {
        return commands.lines()
                .filter(line -> !line.isBlank() && !isRight(line))
                .toList();
    }

    /** Dependencies on modules of ours that have another name or version, and on a jqwik other than that of the build. */
    static List<String> unknownCoordinates(String xml) throws IOException {
        String parent = Files.readString(Pages.ROOT.resolve("pom.xml"));
        return COORDINATES
                .matcher(xml)
                .results()
                .map(found -> found.group())
                .filter(dependency -> !isKnown(dependency, parent))
                .toList();
    }

    private static boolean isKnown(String dependency, String parent) {
        Matcher matcher = COORDINATES.matcher(dependency);
        if (!matcher.find()) {
            return false;
        }
        if (matcher.group("group").equals("net.jqwik")) {
            return parent.contains("<jqwik.version>" + matcher.group("version") + "</jqwik.version>");
        }
        String own = read(Pages.ROOT.resolve(matcher.group("artifact")).resolve("pom.xml"));
        return own.contains("<artifactId>" + matcher.group("artifact") + "</artifactId>")
                && parent.contains("<version>" + matcher.group("version") + "</version>");
    }

    private static boolean isRight(String line) {
        String program = line.split(" ")[0];
        return switch (program) {
            case "./mvnw" -> profiles(line) && modules(line) && tests(line);
            case "examples/wsis", "examples/benchmark", ".ci/run" -> Files.exists(Pages.ROOT.resolve(program));
            default -> false;
        };
    }

    private static boolean profiles(String line) {
        return all(PROFILE, line)
                .allMatch(name -> files("pom.xml").anyMatch(pom -> read(pom).contains("<id>" + name + "</id>")));
    }

    private static boolean modules(String line) {
        return all(MODULE, line)
                .allMatch(path -> Files.exists(Pages.ROOT.resolve(path).resolve("pom.xml")));
    }

    private static boolean tests(String line) {
        return all(TEST, line).allMatch(name -> files(name + ".java").findAny().isPresent());
    }

    private static Stream<String> all(Pattern pattern, String line) {
        return pattern.matcher(line).results().map(found -> found.group(1));
    }

    private static Stream<Path> files(String name) {
        try (Stream<Path> files = Files.walk(Pages.ROOT)) {
            return files.filter(file -> file.endsWith(name) && !file.toString().contains("/target/")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
