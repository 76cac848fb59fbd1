package org.wsis4j.reporting.national;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.wsis4j.observation.Area;
import org.wsis4j.reporting.Coded;
import org.wsis4j.reporting.Level;
import org.wsis4j.reporting.Partner;
import org.wsis4j.reporting.Report;
import org.wsis4j.reporting.ReportedIndicator;
import org.wsis4j.reporting.Reporter;
import org.wsis4j.reporting.ReportingPeriod;
import org.wsis4j.reporting.followup.CountryInformation;

/**
 * A report of a country on the implementation of the outcomes (E/2006/85, paragraphs 14 and 35; Tunis Agenda, paragraph 100).
 */
@Value.Immutable
public abstract non-sealed class NationalReport implements Report {

    NationalReport() {}

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
     * The time that it covers.
     *
     * @return empty if the draft does not say
     */
    public abstract Optional<ReportingPeriod> period();

    /**
     * The country.
     *
     * @return empty if the draft does not say
     */
    public abstract Optional<Coded<Area>> country();

    /**
     * Who reports on behalf of the country.
     *
     * @return empty if the draft does not say
     */
    public abstract Optional<Reporter> reporter();

    /**
     * The levels that it covers.
     *
     * @return nothing if the draft does not say
     */
    public abstract List<Coded<Level>> levels();

    /**
     * The executive summary.
     *
     * @return empty if the draft does not say
     */
    public abstract Optional<String> summary();

    /**
     * The national e-strategy.
     *
     * @return empty if the draft does not say
     */
    public abstract Optional<NationalStrategy> strategy();

    /**
     * The instruments of planning, and whether they have a component on the information society.
     *
     * @return nothing if the draft does not say
     */
    public abstract List<CountryInformation> planning();

    /**
     * The progress, action line by action line.
     *
     * @return nothing if the draft does not say
     */
    public abstract List<LineProgress> progress();

    /**
     * Challenges that the country meets.
     *
     * @return nothing if the draft does not say
     */
    public abstract List<String> challenges();

    /**
     * The stakeholders who took part.
     *
     * @return nothing if the draft does not say
     */
    public abstract List<Partner> partners();

    /**
     * The figures that it gives.
     *
     * @return nothing if the draft does not say
     */
    public abstract List<ReportedIndicator> indicators();

    /**
     * The entries of the stocktaking database that it links to, by id.
     *
     * @return nothing if the draft does not say
     */
    public abstract List<String> stocktakingEntries();

    /**
     * The vision for the years to come.
     *
     * @return empty if the draft does not say
     */
    public abstract Optional<String> outlook();

    /** Builds the draft; not safe for use by several threads at once. */
    public static final class Builder extends ImmutableNationalReport.Builder {
        Builder() {}
    }
}
