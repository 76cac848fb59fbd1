package org.wsis4j.obligation;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.wsis4j.organization.Organization;
import org.wsis4j.source.Evidence;
import org.wsis4j.source.Fact;
import org.wsis4j.source.Paragraph;

/**
 * Who can owe a report, pass it on or receive it, or a body of the follow-up about which a text lays something down.
 *
 * <p>E/2006/85, paragraph 8 names those to whom the Tunis Agenda addresses requests, as examples; other texts add to them.
 * An actor may be one body (the Council), many (countries), or a place where reports arrive (the stocktaking database).
 *
 * @param code the key: upper-case letters, digits and underscores
 * @param name who it is, in our own words
 * @param organization the registered organization; empty if the actor is none or stands for many
 * @param sources where the actor is named
 * @param evidence how far the sources carry it
 */
public record Actor(
        String code, String name, Optional<Organization> organization, List<Paragraph> sources, Evidence evidence)
        implements Fact {

    /**
     * Checks the key.
     *
     * @param code see {@link #code()}
     * @param name see {@link #name()}
     * @param organization see {@link #organization()}
     * @param sources see {@link #sources()}
     * @param evidence see {@link #evidence()}
     * @throws IllegalArgumentException if the code has another form, the name is blank, or nothing is cited
     */
    public Actor {
        if (code.isEmpty() || !code.chars().allMatch(Actor::isOfCode)) {
            throw new IllegalArgumentException("'" + code
                    + "' is not the code of an actor; expected upper-case letters, digits and underscores, for example"
                    + " RESIDENT_COORDINATORS");
        }
        if (name.isBlank()) {
            throw new IllegalArgumentException(
                    "actor " + code + " has no name; expected one, for example resident coordinators");
        }
        sources = List.copyOf(sources);
        if (sources.isEmpty()) {
            throw new IllegalArgumentException(
                    "actor " + code + " cites nothing; expected a paragraph, for example E/2006/85:8");
        }
        Objects.requireNonNull(organization, "organization");
        Objects.requireNonNull(evidence, "evidence");
    }

    @Override
    public String key() {
        return code;
    }

    @Override
    public String toString() {
        return code;
    }

    private static boolean isOfCode(int c) {
        return (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
    }
}
