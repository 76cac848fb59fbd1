package org.wsis4j.organization;

import java.util.List;
import java.util.Optional;
import org.wsis4j.source.Evidence;
import org.wsis4j.source.Fact;
import org.wsis4j.source.Paragraph;

/**
 * A body that takes part in the implementation of the Summit's outcomes or in their follow-up.
 *
 * <p>The list of facilitators is "indicative and non-exhaustive" (consultation, paragraph 10(a)); so any name makes an
 * organization, registered or not, see {@link Organizations#resolve}.
 *
 * @param acronym the key: the acronym as the annex prints it; for an organization that is not registered the name as
 *     written
 * @param name the full name
 * @param kind what sort of body it is
 * @param aliases other spellings of acronym and name
 * @param members the acronyms of the members, for an entry that stands for several; empty for all others
 * @param sources where it is named; empty only if it is not registered
 * @param evidence how far the sources carry the full name
 * @param note what to know about the entry
 */
public record Organization(
        String acronym,
        String name,
        OrganizationKind kind,
        List<String> aliases,
        List<String> members,
        List<Paragraph> sources,
        Evidence evidence,
        Optional<String> note)
        implements Fact {

    /**
     * Keeps copies of the lists.
     *
     * @param acronym see {@link #acronym()}
     * @param name see {@link #name()}
     * @param kind see {@link #kind()}
     * @param aliases see {@link #aliases()}
     * @param members see {@link #members()}
     * @param sources see {@link #sources()}
     * @param evidence see {@link #evidence()}
     * @param note see {@link #note()}
     * @throws IllegalArgumentException if the acronym is blank
     */
    public Organization {
        if (acronym.isBlank()) {
            throw new IllegalArgumentException("an organization needs a name, for example ITU");
        }
        aliases = List.copyOf(aliases);
        members = List.copyOf(members);
        sources = List.copyOf(sources);
    }

    /**
     * An organization that is in no register.
     *
     * @param name as written
     * @return an organization of unknown kind
     * @throws IllegalArgumentException if the name is blank
     */
    public static Organization unregistered(String name) {
        return new Organization(
                name,
                name,
                OrganizationKind.UNKNOWN,
                List.of(),
                List.of(),
                List.of(),
                Evidence.NOT_FOUND,
                Optional.empty());
    }

    /**
     * Whether it is known what sort of body the organization is, as it is for all that are registered.
     *
     * @return false for {@link #unregistered}
     */
    public boolean isRegistered() {
        return kind != OrganizationKind.UNKNOWN;
    }

    /**
     * Whether the entry stands for several organizations.
     *
     * @return true for the regional commissions, for example
     */
    public boolean isGroup() {
        return kind == OrganizationKind.UN_REGIONAL_COMMISSIONS_GROUP || kind == OrganizationKind.GROUP;
    }

    // By hand: most are compared with themselves or by their acronyms, and what the platform makes is a hundred
    // classes.
    @Override
    public boolean equals(Object other) {
        return this == other
                || (other instanceof Organization that
                        && acronym.equals(that.acronym)
                        && name.equals(that.name)
                        && kind == that.kind
                        && aliases.equals(that.aliases)
                        && members.equals(that.members)
                        && sources.equals(that.sources)
                        && evidence == that.evidence
                        && note.equals(that.note));
    }

    @Override
    public int hashCode() {
        return acronym.hashCode();
    }

    @Override
    public String key() {
        return acronym;
    }

    @Override
    public String toString() {
        return acronym;
    }
}
