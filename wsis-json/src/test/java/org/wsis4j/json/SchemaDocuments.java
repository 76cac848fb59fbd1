package org.wsis4j.json;

import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.wsis4j.arbitraries.Reports;
import org.wsis4j.form.Forms;
import org.wsis4j.reporting.Report;

/** Documents of all kinds, right and broken ones. */
final class SchemaDocuments {

    private SchemaDocuments() {}

    /** A text that should be a document of a kind. */
    record Sample(Class<? extends Report> kind, String type, byte[] text) {

        Sample {
            text = text.clone();
        }

        @Override
        public String toString() {
            return type + ": " + Samples.text(text);
        }
    }

    /** As they are written: clean ones, drafts with odd values in them, and hostile ones. */
    static Arbitrary<Sample> written() {
        return kinds().flatMap(kind -> Arbitraries.frequencyOf(
                        Tuple.of(2, Reports.clean(kind).map(report -> (Report) report)),
                        Tuple.of(2, Reports.any(kind).map(report -> (Report) report)),
                        Tuple.of(1, Reports.hostile(kind).map(report -> (Report) report)))
                .map(report -> sample(kind, WsisJson.write(report))));
    }

    /** The same with changes by which they stay JSON. */
    static Arbitrary<Sample> changed() {
        return Combinators.combine(kinds().flatMap(SchemaDocuments::fair), Arbitraries.longs())
                .as((sample, seed) -> sample(sample.kind(), TreeMutations.mutate(sample.text(), new Random(seed))));
    }

    /** The same with changes to their bytes, so that many are no JSON any more. */
    static Arbitrary<Sample> torn() {
        return Combinators.combine(kinds().flatMap(SchemaDocuments::fair), Arbitraries.longs())
                .as((sample, seed) -> sample(sample.kind(), Mutations.mutate(sample.text(), new Random(seed))));
    }

    /** Mostly without flaw, so that what is changed decides. */
    private static Arbitrary<Sample> fair(Class<? extends Report> kind) {
        return Arbitraries.frequencyOf(
                        Tuple.of(4, Reports.clean(kind).map(report -> (Report) report)),
                        Tuple.of(1, Reports.any(kind).map(report -> (Report) report)))
                .map(report -> sample(kind, WsisJson.write(report)));
    }

    private static Arbitrary<Class<? extends Report>> kinds() {
        return Arbitraries.of(Reports.kinds());
    }

    private static Sample sample(Class<? extends Report> kind, byte[] text) {
        return new Sample(kind, typeOf(kind), text);
    }

    /** What documents of a kind say that they are. */
    static String typeOf(Class<? extends Report> kind) {
        return Forms.documents().stream()
                .filter(form -> form.type() == kind)
                .findFirst()
                .flatMap(form -> form.envelope())
                .orElseThrow()
                .type();
    }
}
