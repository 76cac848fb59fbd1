package org.wsis4j.rules.coherence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.wsis4j.reporting.Activity;
import org.wsis4j.reporting.Report;
import org.wsis4j.rules.Samples;
import org.wsis4j.rules.corpus.Corpus;

/** Documents of few words, entities, countries, lines and days, so that they have much in common. */
final class AnyCorpus {

    private AnyCorpus() {}

    /** Entries and reports. */
    static Arbitrary<List<Report>> documents() {
        return Arbitraries.<Report>oneOf(entries(), reports()).list().ofMaxSize(12);
    }

    /** A corpus in the order of the list, each document under the name that it has in another list. */
    static Corpus of(List<Report> documents, List<Integer> names) {
        Corpus.Builder corpus = Corpus.builder();
        for (int name : names) {
            corpus.add("d" + name, documents.get(name));
        }
        return corpus.build();
    }

    static List<Integer> names(List<Report> documents) {
        List<Integer> names = new ArrayList<>();
        for (int i = 0; i < documents.size(); i++) {
            names.add(i);
        }
        return names;
    }

    private static Arbitrary<Report> entries() {
        return Combinators.combine(
                        titles(),
                        Arbitraries.of("ITU", "Ministry of Health", "Ministry of health (MOH)", "I.T.U.", "WHO"),
                        Arbitraries.of("KWT", "KUWAIT", "INTERNATIONAL"),
                        Arbitraries.of("C2", "C3", "C7-EHEALTH", "C99"),
                        Arbitraries.of("17", "18", "19", " "),
                        days())
                .as((title, entity, country, category, id, day) -> CorpusSamples.project(
                                2015, category, title, entity, country)
                        .id(id)
                        .start(day)
                        .build());
    }

    private static Arbitrary<Report> reports() {
        return Combinators.combine(
                        titles(),
                        Arbitraries.of("ITU", "International Telecommunication Union", "WHO"),
                        Arbitraries.of("C2", "C3", "C7-EHEALTH", "C99"),
                        Arbitraries.of("17", "18", "20"),
                        Arbitraries.of("2006-01-01", "2006-07-01", "2007-01-01"),
                        days())
                .as((title, entity, line, id, start, day) -> CorpusSamples.report(entity, line)
                        .period(CorpusSamples.period(start, "2007-02-01"))
                        .activities(List.of(
                                Activity.builder().title(title).start(day).build()))
                        .facilitators(List.of(Samples.facilitator(entity, "", "FOCAL_POINT")))
                        .stocktakingEntries(List.of(id))
                        .build());
    }

    private static Arbitrary<String> titles() {
        return Arbitraries.of(
                "Clinics online",
                "CLINICS ONLINE ",
                "Clinics onlime",
                "Clinics online 2",
                "School portal",
                "School portals");
    }

    private static Arbitrary<Optional<LocalDate>> days() {
        return Arbitraries.of(Optional.empty(), CorpusSamples.day("2006-10-10"), CorpusSamples.day("2006-10-11"));
    }
}
