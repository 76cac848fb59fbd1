package org.wsis4j.rules.corpus;

import java.util.Objects;
import org.wsis4j.organization.Organization;
import org.wsis4j.reporting.Coded;
import org.wsis4j.rules.reading.Location;

/**
 * An organization that a document names, in whatever role.
 *
 * @param place where, in its document
 * @param organization as written, beside what it means
 */
public record NamedOrganization(Location place, Coded<Organization> organization) {

    /**
     * Checks that nothing is null.
     *
     * @param place see {@link #place()}
     * @param organization see {@link #organization()}
     */
    public NamedOrganization {
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(organization, "organization");
    }
}
