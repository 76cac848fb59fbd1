package org.wsis4j.json;

import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.wsis4j.arbitraries.Reports;
import org.wsis4j.form.Forms;
import org.wsis4j.reporting.Report;

/** Documents of all kinds, right and broken ones. */
final class SchemaDocuments {

    private static final Map<Class<?>, String> TYPES = Forms.documents().stream()
            .collect(Collectors.toMap(
                    form -> form.type(), form -> form.envelope().orElseThrow().type()));

    private SchemaDocuments() {}

    /** A text that should be a document of a type. */
    record Sample(String type, byte[] text) {

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
                .as((sample, seed) -> new Sample(sample.type(), TreeMutations.mutate(sample.text(), new Random(seed))));
    }

    /** The same with changes to their bytes, so that many are no JSON any more. */
    static Arbitrary<Sample> torn() {
        return Combinators.combine(kinds().flatMap(SchemaDocuments::fair), Arbitraries.longs())
                .as((sample, seed) -> new Sample(sample.type(), Mutations.mutate(sample.text(), new Random(seed))));
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
        return new Sample(TYPES.get(kind), text);
    }

    /** The kind of the reports that say that they are of a type. */
    static Class<? extends Report> kindOf(String type) {
        return Reports.kinds().stream()
                .filter(kind -> type.equals(TYPES.get(kind)))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(type + " is no type of reports"));
    }
}
