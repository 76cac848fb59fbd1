package org.wsis4j.spark;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.wsis4j.rules.Verdict;
import org.wsis4j.rules.catalogue.CorpusCut;
import org.wsis4j.rules.corpus.Corpus;

/** Any two documents of a cut, for rules that apply as soon as there are two, though no part has both. */
final class AnyTwo {

    static final int TWO = 2;

    private AnyTwo() {}

    /** That rules apply; of those that do, nothing else. */
    static List<Said> said(Check check, CorpusCut cut, List<PartSaid> parts) {
        Map<String, Line> two = new TreeMap<>();
        for (PartSaid part : parts) {
            for (Line line : part.some()) {
                if (two.size() < TWO) {
                    two.put(line.document(), line);
                }
            }
        }
        Corpus.Builder corpus = Corpus.builder();
        two.values().forEach(line -> line.kept().ifPresent(corpus::add));
        return check.rules(cut).check(corpus.build(), check.asOf()).outcomes().stream()
                .filter(outcome -> outcome.verdict() == Verdict.PASSED || outcome.verdict() == Verdict.FAILED)
                .map(outcome -> new Said(outcome.rule().toString(), Verdict.PASSED, List.of(), List.of()))
                .toList();
    }
}
