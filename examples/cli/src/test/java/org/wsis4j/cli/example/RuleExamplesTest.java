package org.wsis4j.cli.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wsis4j.rules.RuleId;
import org.wsis4j.rules.Verdict;
import org.wsis4j.rules.catalogue.Profile;

/** Every rule has an example that breaks it and nothing else, and that is faultless when it is mended. */
class RuleExamplesTest {

    private static final Path FOLDER =
            Path.of(System.getProperty("wsis.root")).resolve("examples/cli/src/main/resources/org/wsis4j/cli/example");

    private static final int MOST_LINES = 30;

    private static final int MOST_BYTES = 1200;

    static Collection<RuleExample> examples() {
        return RuleExamples.standard().all();
    }

    @Test
    void givenTheRulesOfAllProfiles_whenTheirExamplesAreLookedUp_thenEachHasOneAndThereAreNoOthers() {
        Set<RuleId> rules = new TreeSet<>();
        for (Profile profile : Profile.values()) {
            profile.rules().rules().forEach(rule -> rules.add(rule.id()));
        }

        assertThat(examples())
                .as("write an example for a new rule: see ExampleWriter in the tests of wsis-json")
                .extracting(RuleExample::rule)
                .containsExactlyElementsOf(rules);
        assertThat(examples())
                .allSatisfy(example -> assertThat(example.profile().rules().find(example.rule()))
                        .as("%s asks %s", example.profile(), example.rule())
                        .isPresent());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void givenWhatBreaksARule_whenChecked_thenExactlyThatRuleFails(RuleExample example) {
        Checked broken = Checked.of(example, example.breaks());
        List<RuleId> failing = new ArrayList<>(example.fails());
        failing.add(example.rule());

        assertThat(broken.rules(Verdict.FAILED))
                .as("%s", broken.assessment().findings())
                .containsExactlyInAnyOrderElementsOf(failing);
        assertThat(broken.rules(Verdict.CRASHED)).isEmpty();
        if (broken.isRead()) {
            assertThat(broken.rules(Verdict.UNDETERMINED)).containsExactlyInAnyOrderElementsOf(example.open());
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void givenTheSameMended_whenChecked_thenNothingIsWrongWithIt(RuleExample example) {
        Checked mended = Checked.of(example, example.mended());

        assertThat(mended.assessment().findings()).isEmpty();
        assertThat(mended.rules(Verdict.UNDETERMINED)).isEmpty();
        assertThat(mended.rules(Verdict.CRASHED)).isEmpty();
        assertThat(mended.isRead()).isTrue();
    }

    /** The contests ask for texts of a hundred words and more. */
    @ParameterizedTest
    @MethodSource("examples")
    void givenAnExample_whenItIsLookedAt_thenItIsSmallAndWhatIsMendedDiffers(RuleExample example) {
        assertThat(example.breaks()).isNotEqualTo(example.mended());
        for (byte[] text : List.of(example.breaks(), example.mended(), example.report())) {
            assertThat(new String(text, StandardCharsets.ISO_8859_1).lines().count())
                    .isLessThanOrEqualTo(MOST_LINES);
            if (example.profile() == Profile.STANDARD) {
                assertThat(text).hasSizeLessThanOrEqualTo(MOST_BYTES);
            }
        }
    }

    @Test
    void givenTheFilesOfTheExamples_whenListed_thenEachBelongsToOne() throws IOException {
        List<String> expected = new ArrayList<>(List.of("index.tsv", "waived.json"));
        for (RuleExample example : examples()) {
            String suffix = example.form() == ExampleForm.CORPUS ? ".ndjson" : ".json";
            expected.addAll(List.of(example.rule() + ".breaks" + suffix, example.rule() + ".mended" + suffix));
        }
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertThat(files.map(file -> file.getFileName().toString())).containsExactlyInAnyOrderElementsOf(expected);
        }
    }

    @Test
    void givenARuleOfSomebodyElse_whenItsExampleIsAskedFor_thenThereIsNone() {
        assertThat(RuleExamples.standard().find(RuleId.parse("ACME-REP-001"))).isEmpty();
    }

    @Test
    void givenTheProfiles_whenTheExamplesAreCounted_thenOnlyRulesOfContestsNeedAnother() {
        assertThat(examples())
                .filteredOn(example -> example.profile() != Profile.STANDARD)
                .allSatisfy(example -> assertThat(Profile.STANDARD.rules().find(example.rule()))
                        .isEmpty());
    }
}
