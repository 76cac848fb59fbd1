package org.wsis4j.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What became of the rules: {@code rule-severities.lock} and {@code rule-history.tsv} in the root of the module. */
class RuleHistoryTest {

    /**
     * A line of the history.
     *
     * @param from the severity before; empty for a rule that was retired
     * @param to the severity since
     */
    private record Change(String rule, String version, String change, String from, String to, String why) {}

    @Test
    void givenTheIdsThatWereEverGiven_whenLookedUp_thenEachIsInTheCatalogueOrRetiredInTheHistory() throws IOException {
        Set<String> known = new TreeSet<>(severities().keySet());
        Set<String> retired = history().stream()
                .filter(change -> change.change().equals("retired"))
                .map(Change::rule)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(retired).as("a retired rule is asked no more").noneMatch(known::contains);
        known.addAll(retired);
        assertThat(rows("rule-ids.lock").stream().map(cells -> cells[0]))
                .as("tell in rule-history.tsv that a rule was retired, and why")
                .containsExactlyInAnyOrderElementsOf(known);
    }

    @Test
    void givenTheSeveritiesOfTheLock_whenTheHistoryIsAppliedToThem_thenTheyAreThoseOfTheCode() throws IOException {
        Map<String, String> now = new LinkedHashMap<>();
        for (String[] cells : rows("rule-severities.lock")) {
            assertThat(now.put(cells[0], cells[1]))
                    .as("%s stands twice", cells[0])
                    .isNull();
        }
        for (Change change : history()) {
            if (change.change().equals("retired")) {
                assertThat(now.remove(change.rule())).as("%s", change).isNotNull();
            } else {
                assertThat(now.put(change.rule(), change.to())).as("%s", change).isEqualTo(change.from());
            }
        }

        assertThat(new TreeMap<>(now))
                .as("append a new rule to rule-severities.lock, and a change of severity to rule-history.tsv")
                .isEqualTo(severities());
    }

    @Test
    void givenTheHistory_whenRead_thenEachChangeSaysWhatItIsAndWhy() throws IOException {
        assertThat(history()).allSatisfy(change -> {
            assertThat(change.change()).isIn("severity", "retired");
            assertThat(change.version()).isNotBlank();
            assertThat(change.why()).isNotBlank();
            assertThat(change.change().equals("retired"))
                    .isEqualTo(change.from().isEmpty() && change.to().isEmpty());
        });
        assertThat(Files.readString(file("rule-history.tsv"))).startsWith("# ");
    }

    /** The severities of the code, by id. */
    private static Map<String, String> severities() {
        Map<String, String> severities = new TreeMap<>();
        for (Profile profile : Profile.values()) {
            profile.rules()
                    .rules()
                    .forEach(rule ->
                            severities.put(rule.id().toString(), rule.severity().name()));
        }
        return severities;
    }

    private static List<Change> history() throws IOException {
        return rows("rule-history.tsv").stream()
                .map(cells -> new Change(cells[0], cells[1], cells[2], cells[3], cells[4], cells[5]))
                .toList();
    }

    private static List<String[]> rows(String name) throws IOException {
        return Files.readAllLines(file(name)).stream()
                .filter(line -> !line.startsWith("#") && !line.isBlank())
                .map(line -> line.split("\t", -1))
                .toList();
    }

    private static Path file(String name) {
        return Path.of(System.getProperty("wsis.root", ".."))
                .resolve("wsis-rules")
                .resolve(name);
    }
}
