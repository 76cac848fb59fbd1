package org.wsis4j.rules.corpus;

import java.util.Objects;
import org.wsis4j.actionline.ActionLine;
import org.wsis4j.organization.Organization;
import org.wsis4j.reporting.Coded;
import org.wsis4j.rules.reading.Location;

/**
 * An organization that a document names as focal point.
 *
 * @param place where, in its document
 * @param organization as written, beside what it means
 * @param line of which line
 */
public record NamedFocalPoint(Location place, Coded<Organization> organization, ActionLine line) {

    /**
     * Checks that nothing is null.
     *
     * @param place see {@link #place()}
     * @param organization see {@link #organization()}
     * @param line see {@link #line()}
     */
    public NamedFocalPoint {
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(organization, "organization");
        Objects.requireNonNull(line, "line");
    }
}
