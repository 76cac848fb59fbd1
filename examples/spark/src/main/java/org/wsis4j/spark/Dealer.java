package org.wsis4j.spark;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.spark.api.java.function.PairFlatMapFunction;
import org.wsis4j.rules.catalogue.CorpusCut;
import org.wsis4j.rules.corpus.CorpusDocument;
import scala.Tuple2;

/**
 * Sends a line to each part that has one of the keys of its document.
 *
 * @param parts the parts
 */
record Dealer(Parts parts) implements PairFlatMapFunction<Line, Seat, Line> {

    @Override
    public Iterator<Tuple2<Seat, Line>> call(Line line) {
        List<Tuple2<Seat, Line>> dealt = new ArrayList<>();
        Optional<CorpusDocument> document = line.kept();
        for (CorpusCut cut : CorpusCut.values()) {
            document.stream()
                    .flatMap(kept -> cut.keys(kept).stream())
                    .map(key -> parts.of(cut, key))
                    .distinct()
                    .forEach(part -> dealt.add(new Tuple2<>(new Seat(part, line.file(), line.number()), line)));
        }
        return dealt.iterator();
    }
}
