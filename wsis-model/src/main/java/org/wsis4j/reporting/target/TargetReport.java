package org.wsis4j.reporting.target;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.wsis4j.observation.Area;
import org.wsis4j.organization.Organization;
import org.wsis4j.reporting.Coded;
import org.wsis4j.reporting.Report;

/**
 * A submission of figures on the connectivity targets, and of what is claimed by them, by a country or an agency (Geneva Plan
 * of Action, paragraph 6; E/2006/85, paragraph 5).
 *
 * <p>The targets are global references: a report is never invalid because a target is unmet.
 */
@Value.Immutable
public abstract non-sealed class TargetReport implements Report {

    TargetReport() {}

    /**
     * Starts an empty draft.
     *
     * @return a builder; every field may be left out
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The title.
     *
     * @return empty if the draft does not say
     */
    public abstract Optional<String> title();

    /**
     * The document symbol.
     *
     * @return empty if the report has none
     */
    public abstract Optional<String> symbol();

    /**
     * The language of the report, as a BCP 47 tag.
     *
     * @return empty if the draft does not say
     */
    public abstract Optional<String> language();

    /**
     * Where the report can be read by the public.
     *
     * @return empty if the draft does not say
     */
    public abstract Optional<String> url();

    /**
     * The date of the report.
     *
     * @return empty if the draft does not say
     */
    public abstract Optional<LocalDate> date();

    /**
     * The agency or office that submits it, registered or not.
     *
     * @return empty if the draft does not say
     */
    public abstract Optional<Coded<Organization>> organization();

    /**
     * The country on whose behalf it is submitted.
     *
     * @return empty if the draft does not say, or if an agency reports on several
     */
    public abstract Optional<Coded<Area>> country();

    /**
     * The figures.
     *
     * @return nothing if the draft does not say
     */
    public abstract List<ReportedFigure> figures();

    /**
     * What is claimed about targets.
     *
     * @return nothing if the draft does not say
     */
    public abstract List<TargetClaim> claims();

    /** Builds the draft; not safe for use by several threads at once. */
    public static final class Builder extends ImmutableTargetReport.Builder {
        Builder() {}
    }
}
