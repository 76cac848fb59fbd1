package org.wsis4j.rules.coherence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.wsis4j.reporting.Report;
import org.wsis4j.rules.Outcome;
import org.wsis4j.rules.Rule;
import org.wsis4j.rules.RuleId;
import org.wsis4j.rules.RuleSet;
import org.wsis4j.rules.Verdict;
import org.wsis4j.rules.catalogue.CorpusCut;
import org.wsis4j.rules.catalogue.Profile;
import org.wsis4j.rules.corpus.Corpus;
import org.wsis4j.rules.corpus.CorpusDocument;
import org.wsis4j.rules.reading.Location;
import org.wsis4j.rules.wording.Message;

/** That a corpus which is cut says the same as the whole. */
class CorpusCutProperties {

    private static final LocalDate DAY = LocalDate.of(2015, 6, 1);

    @Provide
    Arbitrary<List<Report>> documents() {
        return AnyCorpus.documents();
    }

    @Test
    void givenAllProfiles_whenTheirRulesOnManyReportsAreListed_thenEachButThatOnCountsHasOneCut() {
        List<RuleId> cut = Stream.of(CorpusCut.values())
                .flatMap(one -> one.rules().stream())
                .toList();

        assertThat(Stream.of(Profile.values())
                        .flatMap(profile -> profile.rules().rules().stream())
                        .filter(rule -> rule.subject() == Corpus.class)
                        .map(Rule::id)
                        .filter(rule -> !rule.equals(RuleId.parse("WSIS-STK-103")))
                        .distinct())
                .containsExactlyInAnyOrderElementsOf(cut);
    }

    @Property
    void thePartsTogetherSayWhatTheWholeSays(
            @ForAll("documents") List<Report> documents, @ForAll @IntRange(min = 1, max = 5) int parts) {
        Corpus whole = AnyCorpus.of(documents, AnyCorpus.names(documents));
        for (CorpusCut cut : CorpusCut.values()) {
            List<Corpus> cutUp = IntStream.range(0, parts)
                    .mapToObj(part -> part(cut, whole, key -> Math.floorMod(key.hashCode(), parts) == part))
                    .toList();
            for (RuleSet rule : rules(cut)) {
                assertThat(cutUp.stream().flatMap(part -> said(rule, part).stream()))
                        .containsExactlyInAnyOrderElementsOf(said(rule, whole));
                assertThat(verdict(cut, rule, whole, cutUp)).isEqualTo(verdict(rule, whole));
            }
        }
    }

    @Property
    void aDocumentIsWholeWhereAllItsKeysAreAndHasNoneWhereNoneIs(@ForAll("documents") List<Report> documents) {
        Corpus whole = AnyCorpus.of(documents, AnyCorpus.names(documents));
        for (CorpusDocument document : whole.documents()) {
            for (CorpusCut cut : CorpusCut.values()) {
                assertThat(cut.keys(cut.only(document, key -> true))).isEqualTo(cut.keys(document));
                if (cut != CorpusCut.REPORTS) {
                    assertThat(cut.keys(cut.only(document, key -> false))).isEmpty();
                }
            }
        }
    }

    private static Corpus part(CorpusCut cut, Corpus whole, Predicate<String> isOfPart) {
        Corpus.Builder part = Corpus.builder();
        for (CorpusDocument document : whole.documents()) {
            if (cut.keys(document).stream().anyMatch(isOfPart)) {
                part.add(cut.only(document, isOfPart));
            }
        }
        return part.build();
    }

    /** Each rule as a set of its own. */
    private static List<RuleSet> rules(CorpusCut cut) {
        return CoherenceCatalogue.rules().stream()
                .filter(rule -> cut.rules().contains(rule.id()))
                .map(rule -> RuleSet.of(rule.toString(), List.of(rule)))
                .toList();
    }

    private static Verdict verdict(RuleSet rule, Corpus corpus) {
        return rule.check(corpus, DAY).outcomes().get(0).verdict();
    }

    /** The gravest of the parts; if none applies, that of any two documents. */
    private static Verdict verdict(CorpusCut cut, RuleSet rule, Corpus whole, List<Corpus> parts) {
        List<Verdict> verdicts =
                parts.stream().map(part -> verdict(rule, part)).distinct().toList();
        for (Verdict verdict : List.of(Verdict.CRASHED, Verdict.FAILED, Verdict.UNDETERMINED, Verdict.PASSED)) {
            if (verdicts.contains(verdict)) {
                return verdict;
            }
        }
        Corpus.Builder anyTwo = Corpus.builder();
        whole.documents().stream()
                .filter(document -> !cut.keys(document).isEmpty())
                .limit(2)
                .forEach(anyTwo::add);
        boolean applies = cut.isAboutAnyTwo() && verdict(rule, anyTwo.build()) != Verdict.NOT_APPLICABLE;
        return applies ? Verdict.PASSED : Verdict.NOT_APPLICABLE;
    }

    private static List<String> said(RuleSet rule, Corpus corpus) {
        Outcome outcome = rule.check(corpus, DAY).outcomes().get(0);
        List<String> said = new ArrayList<>();
        outcome.findings().forEach(finding -> said.add(told(finding.location(), finding.says(), corpus)));
        outcome.missingEvidence()
                .forEach(missing -> said.add("open " + told(missing.location(), missing.says(), corpus)));
        return said;
    }

    /** With the name of the document instead of its index. */
    private static String told(Location place, Message says, Corpus corpus) {
        List<String> steps = place.steps();
        return steps.isEmpty()
                ? says.toString()
                : corpus.documents().get(Integer.parseInt(steps.get(0))).name() + steps.subList(1, steps.size()) + says;
    }
}
