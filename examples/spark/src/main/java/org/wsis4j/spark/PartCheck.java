package org.wsis4j.spark;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.Function2;
import org.wsis4j.rules.catalogue.CorpusCut;
import org.wsis4j.rules.corpus.Corpus;
import org.wsis4j.rules.corpus.CorpusDocument;
import scala.Tuple2;

/**
 * Checks the documents of a part against one another. They come in the order of the corpus, one after the other, and of each is
 * kept only what belongs to this part.
 *
 * @param check by what
 * @param parts the parts
 */
record PartCheck(Check check, Parts parts)
        implements Function2<Integer, Iterator<Tuple2<Seat, Line>>, Iterator<PartSaid>> {

    @Override
    public Iterator<PartSaid> call(Integer part, Iterator<Tuple2<Seat, Line>> lines) {
        CorpusCut cut = parts.cut(part);
        Corpus.Builder corpus = Corpus.builder();
        List<Line> some = new ArrayList<>();
        while (lines.hasNext()) {
            Line line = lines.next()._2();
            // What could be read when it was dealt out can be read again.
            CorpusDocument document = line.kept().orElseThrow();
            corpus.add(cut.only(document, key -> parts.of(cut, key) == part));
            if (some.size() < AnyTwo.TWO) {
                some.add(line);
            }
        }
        Corpus all = corpus.build();
        List<Said> said = check.rules(cut).check(all, check.asOf()).outcomes().stream()
                .map(outcome -> Said.of(outcome, place -> Place.in(all, place)))
                .toList();
        return List.of(new PartSaid(cut, said, some)).iterator();
    }
}
