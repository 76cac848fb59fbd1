package org.wsis4j.rules.coherence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.wsis4j.reporting.Report;
import org.wsis4j.rules.Assessment;
import org.wsis4j.rules.Outcome;
import org.wsis4j.rules.RuleSet;
import org.wsis4j.rules.Verdict;
import org.wsis4j.rules.corpus.Corpus;
import org.wsis4j.rules.wording.Message;

/** What holds for every corpus. */
class CorpusProperties {

    private static final RuleSet RULES = RuleSet.of("CORPUS", CoherenceCatalogue.rules());
    private static final LocalDate DAY = LocalDate.of(2015, 6, 1);

    /** What is asked line by line, or of all documents together, has another order. */
    private static final Set<String> BY_LINE = Set.of("WSIS-FAC-012", "WSIS-COH-004");

    @Provide
    Arbitrary<List<Report>> documents() {
        return AnyCorpus.documents();
    }

    @Property
    void theOrderOfTheDocumentsDoesNotChangeWhatIsFound(
            @ForAll("documents") List<Report> documents, @ForAll Random random) {
        List<Integer> names = AnyCorpus.names(documents);
        List<Integer> shuffled = new ArrayList<>(names);
        Collections.shuffle(shuffled, random);

        assertThat(said(check(AnyCorpus.of(documents, shuffled))))
                .isEqualTo(said(check(AnyCorpus.of(documents, names))));
    }

    @Property
    void anUnrelatedDocumentAddsNoFinding(@ForAll("documents") List<Report> documents) {
        List<Report> more = new ArrayList<>(documents);
        more.add(CorpusSamples.project(2014, "C9", "Zebra crossing radio", "Xylophone Quartet", "PER")
                .id("unrelated")
                .build());

        assertThat(said(check(AnyCorpus.of(more, AnyCorpus.names(more)))))
                .isEqualTo(said(check(AnyCorpus.of(documents, AnyCorpus.names(documents)))));
    }

    @Property
    void noRuleCrashesAndFindingsStandInTheOrderOfTheDocuments(@ForAll("documents") List<Report> documents) {
        Assessment assessment = check(AnyCorpus.of(documents, AnyCorpus.names(documents)));

        assertThat(assessment.outcomes(Verdict.CRASHED)).isEmpty();
        assertThat(assessment.outcomes())
                .filteredOn(outcome -> !BY_LINE.contains(outcome.rule().toString()))
                .allSatisfy(outcome -> assertThat(outcome.findings().stream()
                                .map(finding -> Integer.valueOf(
                                        finding.location().steps().get(0)))
                                .toList())
                        .isSorted());
    }

    private static Assessment check(Corpus corpus) {
        return RULES.check(corpus, DAY);
    }

    /** Rule by rule the messages, with the values that they name, in an order that does not depend on places. */
    private static TreeMap<String, List<String>> said(Assessment assessment) {
        TreeMap<String, List<String>> said = new TreeMap<>();
        for (Outcome outcome : assessment.outcomes()) {
            said.put(
                    outcome.rule().toString(),
                    Stream.concat(
                                    outcome.findings().stream().map(finding -> finding.says()),
                                    outcome.missingEvidence().stream().map(missing -> missing.says()))
                            .map(Message::toString)
                            .sorted()
                            .toList());
        }
        return said;
    }
}
