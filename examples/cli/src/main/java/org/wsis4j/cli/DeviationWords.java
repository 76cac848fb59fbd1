package org.wsis4j.cli;

import org.wsis4j.governance.Deviation;
import org.wsis4j.organization.Organization;

/** Each kind of deviation in words that go on from the organizations it names; the one place for them. */
final class DeviationWords {

    private DeviationWords() {}

    /** Of a turn in the chair. */
    static String of(Deviation.Kind kind, Organization mandated) {
        return switch (kind) {
            case CHAIR_OUTSIDE_THE_THREE ->
                "is none of the three, but has the chair in the turn of " + mandated.acronym();
            case OUT_OF_TURN -> "has the chair in the turn of " + mandated.acronym();
            default -> of(kind);
        };
    }

    /** Whatever the turn. */
    static String of(Deviation.Kind kind) {
        return switch (kind) {
            case CHAIR_OUTSIDE_THE_THREE -> "is none of the three, but has the chair";
            case OUT_OF_TURN -> "has the chair in the turn of another";
            case TURN_NOT_TAKEN -> "declined its turn";
            case TERM_NOT_A_YEAR -> "has the chair for longer or shorter than a year";
            case CO_CHAIR_NOT_A_MEMBER -> "is co-chair, but no member";
            case CO_CHAIR_IS_THE_CHAIR -> "is chair and co-chair at once";
            case CO_CHAIR_ONE_OF_THE_THREE -> "is co-chair, and one of the three that take turns in the chair";
            case MORE_THAN_ONE_CO_CHAIR -> "are co-chairs at the same time";
            case CO_CHAIR_BEFORE_OTHERS -> "the first is co-chair again before the others";
            case WORK_PLAN_OVERDUE -> "work plans are more than two years apart";
            case MORE_THAN_ONE_MEETING_A_YEAR -> "more than one meeting in a year";
        };
    }
}
