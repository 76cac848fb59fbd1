package org.wsis4j.obligation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.wsis4j.source.Confidence;
import org.wsis4j.source.Dating;
import org.wsis4j.source.Evidence;
import org.wsis4j.source.Modality;
import org.wsis4j.source.Paragraph;

/** Obligations made up for tests. */
final class ObligationSamples {

    static final List<Paragraph> SOURCES = List.of(Paragraph.parse("E/2006/85:37"));

    private ObligationSamples() {}

    static Actor actor(String code) {
        return Actors.standard().require(code);
    }

    static List<Actor> actors(String... codes) {
        return List.of(codes).stream().map(ObligationSamples::actor).toList();
    }

    static Obligation way(String key, List<Actor> actors, List<Actor> via, List<Actor> recipients) {
        return obligation(
                key, actors, via, recipients, Periodicity.UNSPECIFIED, List.of(), "2006", Optional.empty(), SOURCES);
    }

    static Obligation often(String key, Periodicity periodicity, String from, Optional<LocalDate> to, String... due) {
        List<Dating> dates = List.of(due).stream().map(Dating::parse).toList();
        return obligation(
                key, actors("FACILITATORS"), List.of(), actors("UNGIS"), periodicity, dates, from, to, SOURCES);
    }

    static Obligation obligation(
            String key,
            List<Actor> actors,
            List<Actor> via,
            List<Actor> recipients,
            Periodicity periodicity,
            List<Dating> due,
            String from,
            Optional<LocalDate> to,
            List<Paragraph> sources) {
        return new Obligation(
                key,
                "report",
                actors,
                via,
                recipients,
                periodicity,
                due,
                Modality.BINDING,
                Dating.parse(from),
                to,
                Optional.empty(),
                Channel.CHAIN,
                sources,
                Evidence.STATED,
                Confidence.CONFIRMED,
                Optional.empty());
    }
}
