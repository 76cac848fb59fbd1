package org.wsis4j.cli.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.wsis4j.rules.Rule;
import org.wsis4j.rules.RuleId;
import org.wsis4j.rules.catalogue.Profile;

/** The pages in {@code docs/rules}; {@code -Dgolden.rewrite=true} writes them anew, and then the diff is read. */
class RulePagesTest {

    private static final Path ROOT = Path.of(System.getProperty("wsis.root"));

    private static final Path FOLDER = ROOT.resolve("docs/rules");

    @Test
    void givenTheRulesOfAllProfiles_whenTheirPagesAreRead_thenTheySayWhatIsSoAndThereAreNoOthers() throws IOException {
        Map<String, String> pages = new TreeMap<>();
        Collection<Rule<?>> rules = rules();
        pages.put("README.md", RuleIndex.of(rules, ROOT.resolve("wsis-rules/rule-history.tsv")));
        rules.forEach(rule -> pages.put(rule.id() + ".md", RulePage.of(rule)));
        if (Boolean.getBoolean("golden.rewrite")) {
            Files.createDirectories(FOLDER);
            for (Map.Entry<String, String> page : pages.entrySet()) {
                Files.writeString(FOLDER.resolve(page.getKey()), page.getValue());
            }
        }

        try (Stream<Path> files = Files.list(FOLDER)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .as(
                            "a page for each rule, and no other; rewrite with -Dgolden.rewrite=true, remove what is too many")
                    .containsExactlyInAnyOrderElementsOf(pages.keySet());
        }
        for (Map.Entry<String, String> page : pages.entrySet()) {
            assertThat(page.getValue())
                    .as("%s; rewrite with -Dgolden.rewrite=true and read the diff", page.getKey())
                    .isEqualTo(Files.readString(FOLDER.resolve(page.getKey())));
        }
    }

    @Test
    void givenParagraphs_whenSorted_thenTheyStandAsInTheDocument() {
        assertThat(Stream.of("10(b)", "9", "10(a)", "whole", "annex").sorted(Places::compare))
                .containsExactly("9", "10(a)", "10(b)", "annex", "whole");
    }

    private static Collection<Rule<?>> rules() {
        Map<RuleId, Rule<?>> byId = new TreeMap<>();
        for (Profile profile : Profile.values()) {
            profile.rules().rules().forEach(rule -> byId.putIfAbsent(rule.id(), rule));
        }
        return byId.values();
    }
}
