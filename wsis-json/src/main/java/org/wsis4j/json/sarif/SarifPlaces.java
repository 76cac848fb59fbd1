package org.wsis4j.json.sarif;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.wsis4j.json.sarif.SarifArtifacts.Artifact;
import org.wsis4j.json.text.JsonText;
import org.wsis4j.rules.Assessment;
import org.wsis4j.rules.Rule;
import org.wsis4j.rules.Waivers;
import org.wsis4j.rules.corpus.Corpus;
import org.wsis4j.rules.corpus.CorpusDocument;
import org.wsis4j.rules.reading.Location;
import org.wsis4j.rules.reading.Position;

/** Where the places of one assessment are: in which document, at what pointer in it, on which line. */
public final class SarifPlaces {

    private final Optional<Artifact> document;
    private final Function<Location, Spot> spots;
    private final Map<Location, Position> positions;

    private SarifPlaces(Optional<Artifact> document, Function<Location, Spot> spots, Assessment assessment) {
        this.document = document;
        this.spots = spots;
        this.positions = assessment.positions();
    }

    /**
     * A place in a document.
     *
     * @param document the document; empty if it is not known
     * @param within the place in it
     */
    record Spot(Optional<Artifact> document, Location within) {}

    /** The places of a report that has no name. */
    public static SarifPlaces of(Assessment assessment) {
        return new SarifPlaces(Optional.empty(), place -> new Spot(Optional.empty(), place), assessment);
    }

    /** The places of one document. */
    public static SarifPlaces of(Artifact document, Assessment assessment) {
        Optional<Artifact> it = Optional.of(document);
        return new SarifPlaces(it, place -> new Spot(it, place), assessment);
    }

    /** The places of a corpus: the first step is the index of a document. */
    public static SarifPlaces of(Corpus corpus, SarifArtifacts artifacts, Assessment assessment) {
        Map<String, Artifact> documents = new HashMap<>();
        for (CorpusDocument document : corpus.documents()) {
            documents.put(Integer.toString(documents.size()), artifacts.add(document.name()));
        }
        return new SarifPlaces(Optional.empty(), place -> inCorpus(documents, place), assessment);
    }

    private static Spot inCorpus(Map<String, Artifact> documents, Location place) {
        List<String> steps = place.steps();
        Optional<Artifact> document =
                steps.isEmpty() ? Optional.empty() : Optional.ofNullable(documents.get(steps.get(0)));
        Location within = document.isEmpty()
                ? place
                : Location.of(steps.subList(1, steps.size()).toArray());
        return new Spot(document, within);
    }

    /** Where a place of a rule is. Those of rules on waivers are in the list of waivers, and in no document. */
    Spot spot(Rule<?> rule, Location place) {
        return isOnWaivers(rule) ? new Spot(Optional.empty(), place) : spots.apply(place);
    }

    /** Writes where it is, and for a place that is in no document, of which document it was said. */
    void write(JsonText out, Rule<?> rule, Location place) {
        Spot spot = spot(rule, place);
        Position position = isOnWaivers(rule) ? null : positions.get(place);
        out.name("locations").beginList();
        if (spot.document().isPresent() || !spot.within().equals(Location.root())) {
            out.beginObject();
            spot.document().ifPresent(artifact -> physical(out, artifact, position));
            logical(out, spot.within());
            out.endObject();
        }
        out.endList();
    }

    /** The document of which something was said that is about no place in it. */
    Optional<Artifact> document() {
        return document;
    }

    private static void physical(JsonText out, Artifact artifact, @Nullable Position position) {
        out.name("physicalLocation").beginObject();
        artifact.write(out, "artifactLocation");
        if (position != null) {
            out.name("region").beginObject();
            out.name("startLine").bare(Integer.toString(position.line()));
            out.name("startColumn").bare(Integer.toString(position.column()));
            out.endObject();
        }
        out.endObject();
    }

    private static void logical(JsonText out, Location within) {
        if (!within.equals(Location.root())) {
            out.name("logicalLocations").beginList().beginObject();
            out.name("fullyQualifiedName").text(within.pointer());
            out.endObject().endList();
        }
    }

    static boolean isOnWaivers(Rule<?> rule) {
        return rule.subject() == Waivers.class;
    }
}
