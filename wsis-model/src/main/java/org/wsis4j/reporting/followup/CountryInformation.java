package org.wsis4j.reporting.followup;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.wsis4j.reporting.Coded;
import org.wsis4j.reporting.Draft;

/**
 * What a report tells of the information society in the planning of a country (E/2006/85, paragraphs 14 and 35).
 */
@Value.Immutable
public abstract class CountryInformation implements Draft {

    CountryInformation() {}

    /**
     * Starts an empty draft.
     *
     * @return a builder; every field may be left out
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The country, as written.
     *
     * @return empty if the draft does not say
     */
    public abstract Optional<String> country();

    /**
     * The instruments of planning that were looked at.
     *
     * @return nothing if the draft does not say
     */
    public abstract List<Coded<CountryInstrument>> instruments();

    /**
     * Whether they have a component on the information society.
     *
     * @return empty if the draft does not say
     */
    public abstract Optional<Boolean> informationSociety();

    /**
     * Whether the country gave the information of its own accord.
     *
     * @return empty if the draft does not say
     */
    public abstract Optional<Boolean> voluntary();

    /** Builds the draft; not safe for use by several threads at once. */
    public static final class Builder extends ImmutableCountryInformation.Builder {
        Builder() {}
    }
}
