package org.wsis4j.spark;

import java.io.Serializable;
import java.util.Map;
import java.util.TreeMap;
import org.wsis4j.rules.Verdict;

/** What is counted: by each task for itself, and then together. Not safe for use by several threads at once. */
final class Totals implements Serializable {

    private static final long serialVersionUID = 1;

    private final TreeMap<String, Counts> byRule = new TreeMap<>();
    private final TreeMap<Seat, String> broken = new TreeMap<>();
    private long read;
    private long valid;

    Totals add(Checked document) {
        if (document.isRead()) {
            read++;
            valid += document.isValid() ? 1 : 0;
        } else {
            broken.put(new Seat(0, document.file(), document.line()), document.document() + ": " + document.problem());
        }
        document.said().forEach(this::add);
        return this;
    }

    /** What a rule said; a rule that does not apply says nothing. */
    void add(Said said) {
        if (said.verdict() != Verdict.NOT_APPLICABLE) {
            byRule.merge(said.rule(), Counts.of(said), Counts::plus);
        }
    }

    Totals add(Totals other) {
        other.byRule.forEach((rule, counts) -> byRule.merge(rule, counts, Counts::plus));
        broken.putAll(other.broken);
        read += other.read;
        valid += other.valid;
        return this;
    }

    /** Documents that could be read. */
    long read() {
        return read;
    }

    /** How many of them are valid. */
    long valid() {
        return valid;
    }

    /** The lines that could not be read, each with its name and why, in the order of the corpus. */
    Map<Seat, String> broken() {
        return broken;
    }

    /** By id; a rule that never applied is not there. */
    Map<String, Counts> byRule() {
        return byRule;
    }
}
