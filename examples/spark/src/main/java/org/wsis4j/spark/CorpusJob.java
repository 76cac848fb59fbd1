package org.wsis4j.spark;

import java.util.List;
import org.apache.spark.api.java.JavaRDD;

/**
 * The job: each document by itself, and all of them together.
 *
 * @param check by what is checked
 * @param parts in how many parts the corpus is cut, for each kind of comparison
 * @param lines the corpus
 */
record CorpusJob(Check check, int parts, JavaRDD<Line> lines) {

    /** What the rules said of all documents together, each rule once; its findings are brought to the driver. */
    List<Said> together() {
        Parts all = new Parts(parts);
        List<PartSaid> said = lines.flatMapToPair(new Dealer(all))
                .repartitionAndSortWithinPartitions(all)
                .mapPartitionsWithIndex(new PartCheck(check, all), true)
                .collect();
        return Together.of(check, said);
    }

    /** The documents, each checked by itself. Whoever wants every finding takes them from here. */
    JavaRDD<Checked> documents() {
        return lines.map(new DocumentCheck(check));
    }

    /** Of documents only the counts come to the driver. */
    static Totals totals(JavaRDD<Checked> documents, List<Said> together) {
        Totals totals = documents.aggregate(new Totals(), Totals::add, Totals::add);
        together.forEach(totals::add);
        return totals;
    }
}
