package org.wsis4j.organization;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wsis4j.factfile.FactFile;
import org.wsis4j.source.Evidence;
import org.wsis4j.source.Paragraph;
import org.wsis4j.spelling.Spelling;

/** The register of organizations: open, since any entity may propose itself (consultation, paragraph 10(a)). */
public final class Organizations {

    private static final String FILE = "organizations.tsv";
    private static final Organizations STANDARD = new Organizations(FactFile.read(
            Organizations.class,
            FILE,
            row -> new Organization(
                    row.text("acronym"),
                    row.text("name"),
                    row.oneOf("kind", OrganizationKind.values()),
                    row.list("aliases", alias -> alias),
                    row.list("members", member -> member),
                    row.list("sources", Paragraph::parse),
                    row.oneOf("evidence", Evidence.values()),
                    row.optional("note"))));

    private final List<Organization> all;
    private final Map<String, Organization> byKey = new HashMap<>();
    private final Map<String, Optional<Organization>> byName = new HashMap<>();
    private final Fingerprints fingerprints = new Fingerprints();
    private final IdentityHashMap<Organization, List<Organization>> members = new IdentityHashMap<>();

    private Organizations(List<Organization> all) {
        this.all = all;
        for (Organization organization : all) {
            accept(organization.acronym(), organization);
            accept(organization.name(), organization);
            organization.aliases().forEach(alias -> accept(alias, organization));
        }
        all.forEach(group -> members.put(group, membersOf(group)));
    }

    /**
     * The register that comes with the library.
     *
     * @return always the same
     */
    public static Organizations standard() {
        return STANDARD;
    }

    /**
     * All registered organizations.
     *
     * @return in the order of the file
     */
    public List<Organization> all() {
        return all;
    }

    /**
     * Asks for an organization by acronym, full name or alias, whatever the case, blanks, hyphens and apostrophes.
     *
     * @param name as written
     * @return empty if it is not registered
     */
    public Optional<Organization> find(CharSequence name) {
        Optional<Organization> known = byName.get(name.toString());
        if (known != null) {
            return known;
        }
        // Most names that are not registered can be told from all that are without folding them.
        return fingerprints.contains(Spelling.fingerprint(name))
                ? Optional.ofNullable(byKey.get(Spelling.key(name)))
                : Optional.empty();
    }

    /**
     * The organization of a name, registered or not.
     *
     * @param name as written
     * @return the registered one, or one of unknown kind
     * @throws IllegalArgumentException if the name is blank
     */
    public Organization resolve(String name) {
        return find(name).orElseGet(() -> Organization.unregistered(name));
    }

    /**
     * Expands an entry that stands for several organizations, such as the five regional commissions.
     *
     * @param organization any organization
     * @return its members; the organization alone if it is no group or its members are not registered
     */
    public List<Organization> expand(Organization organization) {
        List<Organization> registered = members.get(organization);
        List<Organization> found = registered == null ? membersOf(organization) : registered;
        return found.isEmpty() ? List.of(organization) : found;
    }

    private List<Organization> membersOf(Organization group) {
        List<Organization> members = new ArrayList<>();
        for (String member : group.members()) {
            members.add(find(member)
                    .orElseThrow(() -> new IllegalStateException(
                            FILE + ": member '" + member + "' of " + group + " is not registered")));
        }
        return members;
    }

    private void accept(String name, Organization organization) {
        byName.put(name, Optional.of(organization));
        fingerprints.add(Spelling.fingerprint(name));
        Organization other = byKey.put(Spelling.key(name), organization);
        if (other != null && !other.equals(organization)) {
            throw new IllegalStateException(
                    FILE + ": '" + name + "' would mean both " + other + " and " + organization);
        }
    }
}
