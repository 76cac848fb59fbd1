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
    void givenARuleOfTheCatalogue_whenLookedUpInTheLock_thenItStandsThereUnchanged() throws IOException {
        List<String> given = lines(false);

        assertThat(WsisRules.standard().rules())
                .allSatisfy(rule -> assertThat(given)
                        .as(
                                "append this line to rule-ids.lock, or give the rule the id under which it stands there:%n%s",
                                line(rule))
                        .contains(line(rule)));
    }

    @Test
    void givenALineOfTheLock_whenLookedUpInTheCatalogue_thenTheRuleIsThere() throws IOException {
        List<String> known =
                WsisRules.standard().rules().stream().map(RuleIdsLockTest::line).toList();

        assertThat(lines(false))
                .allSatisfy(line -> assertThat(known)
                        .as(
                                "no rule is like this line of rule-ids.lock; if it was retired, move the line below '%s':%n%s",
                                RETIRED, line)
                        .contains(line));
    }

    @Test
    void givenTheLock_whenRead_thenNoIdWasUsedTwice() throws IOException {
        List<String> all = new ArrayList<>(lines(false));
        all.addAll(lines(true));

        assertThat(all).extracting(line -> line.split("\t")[0]).doesNotHaveDuplicates();
    }

    @Test
    void givenARetiredId_whenLookedUpInTheCatalogue_thenItIsNotUsedAgain() throws IOException {
        assertThat(lines(true))
                .allSatisfy(line -> assertThat(WsisRules.standard().find(RuleId.parse(line.split("\t")[0])))
                        .as("a retired id is never used again: %s", line)
                        .isEmpty());
    }

    private static String line(Rule<?> rule) {
        return rule.id() + "\t" + rule.subject().getSimpleName() + "\t" + rule.title();
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
