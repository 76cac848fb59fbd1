package org.wsis4j.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.wsis4j.rules.Rule;
import org.wsis4j.rules.RuleId;

/** The ids that were ever given: {@code rule-ids.lock} in the root of the module. */
class RuleIdsLockTest {

    private static final String RETIRED = "# retired";

    @Test
    void givenTheRulesOfTheCatalogue_whenLookedUpInTheLock_thenTheyStandThereUnchanged() throws Exception {
        List<String> unlocked = new ArrayList<>(catalogue());
        unlocked.removeAll(lines(false));

        assertThat(unlocked)
                .as("append these lines to rule-ids.lock, or give back to a rule the id and name that stand there")
                .isEmpty();
    }

    @Test
    void givenTheLinesOfTheLock_whenLookedUpInTheCatalogue_thenTheirRulesAreThere() throws Exception {
        List<String> unknown = new ArrayList<>(lines(false));
        unknown.removeAll(catalogue());

        assertThat(unknown)
                .as(
                        "no rule is like these lines of rule-ids.lock; if it was retired, move its line below '%s'",
                        RETIRED)
                .isEmpty();
    }

    @Test
    void givenTheLock_whenRead_thenNoIdWasUsedTwice() throws Exception {
        List<String> all = new ArrayList<>(lines(false));
        all.addAll(lines(true));

        assertThat(all).extracting(line -> line.split("\t")[0]).doesNotHaveDuplicates();
    }

    @Test
    void givenARetiredId_whenLookedUpInTheCatalogue_thenItIsNotUsedAgain() throws Exception {
        assertThat(lines(true))
                .allSatisfy(line -> assertThat(WsisRules.standard().find(RuleId.parse(line.split("\t")[0])))
                        .as("a retired id is never used again: %s", line)
                        .isEmpty());
    }

    private static List<String> catalogue() throws IllegalAccessException {
        return CatalogueTest.constants().entrySet().stream()
                .map(constant -> line(constant.getKey(), constant.getValue()))
                .sorted()
                .toList();
    }

    private static String line(String name, Rule<?> rule) {
        return rule.id() + "\t" + rule.subject().getSimpleName() + "\t" + name;
    }

    private static List<String> lines(boolean retired) throws IOException {
        Path root = Path.of(System.getProperty("wsis.root", ".."));
        List<String> all = Files.readAllLines(root.resolve("wsis-rules").resolve("rule-ids.lock"));
        int section = all.indexOf(RETIRED);
        return (retired ? all.subList(section, all.size()) : all.subList(0, section))
                .stream()
                        .filter(line -> !line.startsWith("#") && !line.isBlank())
                        .toList();
    }
}
