package org.wsis4j.reporting.meeting;

import java.util.Optional;
import org.immutables.value.Value;
import org.wsis4j.organization.Organization;
import org.wsis4j.reporting.Coded;
import org.wsis4j.reporting.Draft;

/**
 * Somebody who chaired a meeting.
 */
@Value.Immutable
public abstract class MeetingChair implements Draft {

    MeetingChair() {}

    /**
     * Starts an empty draft.
     *
     * @return a builder; every field may be left out
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The name of the person.
     *
     * @return empty if the draft does not say
     */
    public abstract Optional<String> name();

    /**
     * The organization of the person, registered or not.
     *
     * @return empty if the draft does not say
     */
    public abstract Optional<Coded<Organization>> organization();

    /**
     * Who nominated the chair; each action line nominates its own (consultation, paragraph 7).
     *
     * @return empty if the draft does not say
     */
    public abstract Optional<Coded<Nominator>> nominatedBy();

    /** Builds the draft; not safe for use by several threads at once. */
    public static final class Builder extends ImmutableMeetingChair.Builder {
        Builder() {}
    }
}
