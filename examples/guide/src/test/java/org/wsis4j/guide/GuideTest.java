package org.wsis4j.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wsis4j.guide.Pages.Block;

/** The pages say what is so. Rewritten with {@code -Dgolden.rewrite=true}. */
class GuideTest {

    private static final boolean REWRITE = Boolean.getBoolean("golden.rewrite");

    private static final Pattern LINK = Pattern.compile("\\]\\((?<target>[^)#\\s]+)(?:#[^)]*)?\\)");
    private static final Pattern FILE = Pattern.compile("`(?<path>(?:wsis-\\w+|examples|docs)/[\\w./-]+)`");

    static List<Block> blocks() throws IOException {
        return Pages.blocks();
    }

    @ParameterizedTest
    @MethodSource("blocks")
    void givenABlock_whenReadOnItsPage_thenABuildRunsIt(Block block) throws IOException {
        switch (block.kind()) {
            case "snippet" -> holds(block, "java", Snippets.code().get(block.name()));
            case "output" -> {
                if (Snippets.RUN.containsKey(block.name())) {
                    holds(block, "text", Snippets.output(block.name()));
                } else {
                    assertThat(block.name()).as(block.page()).isIn(HeldElsewhere.OUTPUTS);
                }
            }
            case "command" ->
                assertThat(Commands.wrong(block.text())).as(block.page()).isEmpty();
            case "coordinates" ->
                assertThat(Commands.unknownCoordinates(block.text()))
                        .as(block.page())
                        .isEmpty();
            case "source" ->
                assertThat(unindented(Files.readString(Pages.ROOT.resolve(block.name()))))
                        .as(block.page())
                        .contains(unindented(block.text()));
            case "picture" ->
                assertThat(Modules.drawn(block.text())).as(block.page()).isEqualTo(Modules.declared());
            default ->
                throw new AssertionError(
                        block.page() + " has a block of code that no build runs; expected a marker such as"
                                + " <!-- snippet: check --> on the line before\n" + block.text());
        }
    }

    @Test
    void givenTheSnippets_whenPagesAreRead_thenEachIsShown() throws IOException {
        Set<String> shown = names("snippet");
        assertThat(shown).containsAll(Snippets.code().keySet());
        assertThat(names("output")).containsAll(Snippets.RUN.keySet());
    }

    @Test
    void givenTheLinksAndPaths_whenFollowed_thenTheyLeadSomewhere() throws IOException {
        List<String> dead = new ArrayList<>();
        for (Path page : Pages.all()) {
            String text = Files.readString(page);
            for (Matcher link = LINK.matcher(text); link.find(); ) {
                String target = link.group("target");
                if (!target.startsWith("https://") && !Files.exists(page.resolveSibling(target))) {
                    dead.add(page.getFileName() + ": " + target);
                }
            }
            for (Matcher file = FILE.matcher(text); file.find(); ) {
                if (!file.group("path").contains("/target/") && !Files.exists(Pages.ROOT.resolve(file.group("path")))) {
                    dead.add(page.getFileName() + ": " + file.group("path"));
                }
            }
        }
        assertThat(dead).isEmpty();
    }

    private static Set<String> names(String kind) throws IOException {
        return Pages.blocks().stream()
                .filter(block -> block.kind().equals(kind))
                .map(Block::name)
                .collect(Collectors.toSet());
    }

    private static String unindented(String text) {
        return text.lines().map(String::strip).collect(Collectors.joining("\n"));
    }

    private static void holds(Block block, String language, String expected) throws IOException {
        assertThat(expected)
                .as(block.page() + " shows '" + block.name() + "', which no code has")
                .isNotNull();
        assertThat(block.language()).isEqualTo(language);
        if (REWRITE) {
            Pages.rewrite(block, expected);
        } else {
            assertThat(block.text()).as(block.page() + ", " + block.name()).isEqualTo(expected);
        }
    }

    /** A page is never a place for a fact of its own: numbers of rules, kinds and statements are counted. */
    @Test
    void givenTheCounts_whenCounted_thenThePagesAreRight() throws IOException {
        Set<String> said = new HashSet<>();
        for (Path page : Pages.all()) {
            String text = Files.readString(page).replace('\n', ' ');
            for (Map.Entry<Pattern, Integer> count : Counts.ALL.entrySet()) {
                for (Matcher found = count.getKey().matcher(text); found.find(); ) {
                    said.add(count.getKey().pattern());
                    assertThat(found.group(1))
                            .as(page.getFileName() + ": " + found.group())
                            .isEqualTo(count.getValue().toString());
                }
            }
        }
        // A count that no page says any more would be held against nothing.
        assertThat(said)
                .containsExactlyInAnyOrderElementsOf(
                        Counts.ALL.keySet().stream().map(Pattern::pattern).toList());
    }
}
