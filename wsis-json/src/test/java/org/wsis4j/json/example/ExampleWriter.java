package org.wsis4j.json.example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.sessions.JqwikSession;
import org.junit.jupiter.api.Test;
import org.wsis4j.arbitraries.Breaking;
import org.wsis4j.arbitraries.Reports;
import org.wsis4j.json.WsisJson;
import org.wsis4j.reporting.Report;
import org.wsis4j.rules.Rule;
import org.wsis4j.rules.RuleId;
import org.wsis4j.rules.catalogue.Profile;

/**
 * Writes examples of rules into examples/cli, smaller and smaller until nothing can be left out. It is no part of the
 * build; run it for a rule that is new, then read what it wrote:
 *
 * <pre>./mvnw -ntp -pl wsis-json -am test -Dtest=ExampleWriter -Dsurefire.failIfNoSpecifiedTests=false \
 *     -Dwsis.example=WSIS-REP-040</pre>
 *
 * <p>Several ids are separated by commas, and the start of ids, such as {@code WSIS-STK}, stands for all that start so. A
 * rule without a break in {@code org.wsis4j.arbitraries}, on many documents, on waivers or on the form, has an example that
 * is written by hand.
 */
class ExampleWriter {

    /** So many pairs are drawn of each kind of reports, of which the smallest are made smaller. */
    private static final int DRAWN = 12;

    private static final int SHRUNK = 1;

    @Test
    void write() throws Exception {
        String asked = System.getProperty("wsis.example", "");
        assumeFalse(asked.isEmpty(), "run by hand, with -Dwsis.example=WSIS-REP-001");
        ExampleFiles files = ExampleFiles.read();
        List<RuleId> written = new ArrayList<>();
        for (RuleId rule : Breaking.rules()) {
            Exactly exactly = new Exactly(Profile.STANDARD, Breaking.day(rule), rule);
            if (isAsked(asked, rule)) {
                smallest(rule, exactly).ifPresent(pair -> {
                    files.write(exactly, pair);
                    written.add(rule);
                });
            }
        }
        for (Rule<?> rule : ContestPairs.rules()) {
            if (isAsked(asked, rule.id())) {
                ContestPairs.smallest(rule.id()).ifPresent(example -> {
                    files.write(example.exactly(), example.pair());
                    written.add(rule.id());
                });
            }
        }
        assertThat(written).as("none found for %s; write it by hand", asked).isNotEmpty();
    }

    private static boolean isAsked(String asked, RuleId rule) {
        return Arrays.stream(asked.split(",")).anyMatch(rule.toString()::startsWith);
    }

    private static Optional<Pair> smallest(RuleId rule, Exactly exactly) {
        List<Pair> pairs = new ArrayList<>();
        JqwikSession.run(() -> {
            for (Class<? extends Report> kind : Breaking.kinds(rule)) {
                draw(kind, rule, exactly, pairs);
            }
        });
        return pairs.stream().map(pair -> Shrinking.of(pair, exactly)).min(Comparator.comparingInt(Pair::cost));
    }

    private static <R extends Report> void draw(Class<R> kind, RuleId rule, Exactly exactly, List<Pair> pairs) {
        Arbitrary<R> clean = Reports.clean(kind, exactly.day());
        Arbitrary<R> broken = Breaking.exactly(kind, rule, exactly.day());
        List<Pair> drawn = new ArrayList<>();
        for (long seed = 0; seed < DRAWN; seed++) {
            // The same numbers make the same clean report, whether it is broken afterwards or not.
            Pair pair = new Pair(draw(broken, seed), draw(clean, seed));
            if (exactly.isSoFor(pair)) {
                drawn.add(pair);
            }
        }
        drawn.stream().sorted(Comparator.comparingInt(Pair::cost)).limit(SHRUNK).forEach(pairs::add);
    }

    private static <R extends Report> Object draw(Arbitrary<R> reports, long seed) {
        R report = reports.generator(DRAWN, false).next(new Random(seed)).value();
        return Tree.read(WsisJson.write(report));
    }
}
