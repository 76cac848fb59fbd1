package org.wsis4j.cli.check;

import java.time.LocalDate;
import java.util.List;
import org.wsis4j.reporting.Report;
import org.wsis4j.rules.Assessment;
import org.wsis4j.rules.RuleSet;
import org.wsis4j.rules.Waiver;
import org.wsis4j.rules.corpus.Corpus;
import org.wsis4j.rules.reading.Reading;

/**
 * By what everything is checked.
 *
 * @param rules the rules, on documents and on all of them
 * @param asOf the day to check for
 * @param waivers which findings somebody decided to accept; none for an empty list
 */
public record Checker(RuleSet rules, LocalDate asOf, List<Waiver> waivers) {

    /**
     * Keeps a copy.
     *
     * @param rules see {@link #rules()}
     * @param asOf see {@link #asOf()}
     * @param waivers see {@link #waivers()}
     */
    public Checker {
        waivers = List.copyOf(waivers);
    }

    Assessment check(Reading<Report> reading) {
        return rules.check(reading, asOf, waivers);
    }

    Assessment check(Corpus corpus) {
        return rules.check(corpus, asOf, waivers);
    }
}
