package org.wsis4j.obligation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wsis4j.factfile.FactFile;
import org.wsis4j.organization.Organization;
import org.wsis4j.organization.Organizations;
import org.wsis4j.source.Evidence;
import org.wsis4j.source.Paragraph;

/** The register of actors, in the order of its file. */
public final class Actors {

    private static final String FILE = "actors.tsv";
    private static final Actors STANDARD = new Actors(FactFile.read(
            Actors.class,
            FILE,
            row -> new Actor(
                    row.text("code"),
                    row.text("name"),
                    row.optional("organization").map(Actors::registered),
                    row.list("sources", Paragraph::parse),
                    row.oneOf("evidence", Evidence.values()))));

    private final Map<String, Actor> byCode;

    private Actors(List<Actor> actors) {
        Map<String, Actor> map = new LinkedHashMap<>();
        for (Actor actor : actors) {
            if (map.put(actor.code(), actor) != null) {
                throw new IllegalStateException(FILE + ": actor " + actor + " stands twice");
            }
        }
        this.byCode = map;
    }

    /**
     * The register that comes with the library.
     *
     * @return always the same
     */
    public static Actors standard() {
        return STANDARD;
    }

    /**
     * All actors.
     *
     * @return in the order of the file
     */
    public List<Actor> all() {
        return List.copyOf(byCode.values());
    }

    /**
     * Asks for an actor.
     *
     * @param code its key, exactly
     * @return empty if there is none
     */
    public Optional<Actor> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /**
     * Asks for the actor that an organization is.
     *
     * @param organization the organization
     * @return empty if it is none by itself, which is not to say that it owes nothing: it may be one of many
     */
    public Optional<Actor> find(Organization organization) {
        return byCode.values().stream()
                .filter(actor ->
                        actor.organization().filter(organization::equals).isPresent())
                .findFirst();
    }

    /**
     * Insists on an actor.
     *
     * @param code its key, exactly
     * @return the actor
     * @throws IllegalArgumentException if there is none
     */
    public Actor require(String code) {
        return find(code)
                .orElseThrow(() -> new IllegalArgumentException(
                        "unknown actor '" + code + "'; expected one of " + String.join(", ", byCode.keySet())));
    }

    private static Organization registered(String acronym) {
        return Organizations.standard()
                .find(acronym)
                .orElseThrow(() -> new IllegalArgumentException("organization '" + acronym
                        + "' is not registered; expected the acronym of one that is, for example UNCTAD"));
    }
}
