package org.wsis4j.rules.coherence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.wsis4j.rules.Assessment;
import org.wsis4j.rules.Finding;
import org.wsis4j.rules.RuleId;
import org.wsis4j.rules.RuleSet;
import org.wsis4j.rules.Verdict;
import org.wsis4j.rules.catalogue.WsisRules;
import org.wsis4j.rules.corpus.Corpus;
import org.wsis4j.rules.wording.Argument;

/** As many entries as the database has take seconds, and nothing that was planted is missed. */
class ManyEntriesTest {

    private static final int SIZE = 20_000;
    private static final LocalDate DAY = LocalDate.of(2015, 6, 1);

    @Test
    void givenTwentyThousandEntries_whenChecked_thenAllThatWasToldTwiceIsFoundWithinSeconds() {
        ManyEntries many = new ManyEntries(SIZE);
        Corpus corpus = many.corpus();

        Assessment assessment = Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(60), () -> WsisRules.standard().check(corpus, DAY));

        assertThat(corpus.documents()).hasSizeBetween(SIZE, SIZE + 1);
        assertThat(pairs(assessment, "WSIS-COH-002")).isEqualTo(many.same()).hasSize(SIZE / 100);
        assertThat(pairs(assessment, "WSIS-COH-003")).containsAll(many.nearlyTheSame());
        assertThat(many.nearlyTheSame()).hasSize(SIZE / 100);
        assertThat(assessment.outcomes(Verdict.CRASHED)).isEmpty();
    }

    /** A list in which every entry is the same makes one finding, and one in which all are alike keeps only so many. */
    @Test
    void givenEntriesThatAreAllTheSame_whenChecked_thenTheyAreOneFinding() {
        Corpus.Builder corpus = Corpus.builder();
        for (int i = 0; i < SIZE; i++) {
            corpus.add(
                    "entry " + i,
                    CorpusSamples.project(2015, "C3", "Portal", "Ministry", "KWT")
                            .id("17")
                            .build());
        }
        Assessment assessment = Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(60), () -> WsisRules.standard().check(corpus.build(), DAY));
        assertThat(assessment.findings())
                .extracting(finding -> finding.rule().toString())
                .containsExactly("WSIS-COH-002", "WSIS-STK-101", "WSIS-STK-102");
        assertThat(assessment.further()).isZero();
    }

    @Test
    void givenEntriesThatAreAllAlike_whenChecked_thenThoseBeyondTheMostAreCounted() {
        int size = 200;
        Corpus.Builder corpus = Corpus.builder();
        for (int i = 0; i < size; i++) {
            String entity =
                    "Ministry of education and science of district " + (char) ('a' + i % 26) + (char) ('a' + i / 26);
            corpus.add(
                    "entry " + i, CorpusSamples.entry("Portal", entity, "KWT").build());
        }
        RuleSet rules = WsisRules.standard().atMost(10);

        Assessment assessment = rules.check(corpus.build(), DAY);

        assertThat(assessment
                        .outcome(RuleId.parse("WSIS-COH-003"))
                        .orElseThrow()
                        .findings())
                .hasSize(10);
        assertThat(assessment.further()).isEqualTo(size * (size - 1) / 2 - 10);
    }

    private static Set<String> pairs(Assessment assessment, String rule) {
        return assessment.outcome(RuleId.parse(rule)).orElseThrow().findings().stream()
                .map(ManyEntriesTest::names)
                .map(names -> String.join(" ", names))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> names(Finding finding) {
        return finding.says().arguments().entrySet().stream()
                .filter(argument -> Set.of("name", "other", "names").contains(argument.getKey()))
                .flatMap(argument -> argument.getValue() instanceof Argument.Items items
                        ? items.values().stream()
                        : Stream.of(argument.getValue()))
                .map(value -> ((Argument.Text) value).value())
                .sorted()
                .toList();
    }
}
