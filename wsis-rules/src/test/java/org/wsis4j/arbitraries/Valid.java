package org.wsis4j.arbitraries;

import net.jqwik.api.Arbitrary;
import org.wsis4j.reporting.Report;
import org.wsis4j.reporting.followup.FollowUpReport;
import org.wsis4j.reporting.stocktaking.StocktakingEntry;
import org.wsis4j.rules.catalogue.Profile;

/**
 * Reports without findings, not even of severity INFO, and without anything undetermined, when they are checked by the rules
 * of a profile for {@link Reports#CHECKED_ON}.
 *
 * <pre>
 * &#64;Provide
 * Arbitrary&lt;Report&gt; accepted() {
 *     return Valid.of(Profile.CONTEST_2025);
 * }
 * </pre>
 */
public final class Valid {

    /** What the founding documents say, before their number was raised. */
    private static final int MEMBERS_OF_2006 = 33;

    private Valid() {}

    /**
     * Reports of every kind, about as many of each.
     *
     * @param profile the profile
     * @return reports on which none of its rules has a finding
     */
    public static Arbitrary<Report> of(Profile profile) {
        return Draws.of(draw -> make(profile, ReportSource.one(draw), draw));
    }

    /**
     * Reports of one kind.
     *
     * @param profile the profile
     * @param kind the kind, such as {@code GroupReport.class}
     * @param <R> the kind
     * @return reports on which none of its rules has a finding; entries of the contest, if the profile is of one
     */
    public static <R extends Report> Arbitrary<R> of(Profile profile, Class<R> kind) {
        ReportSource<R, ?> source = ReportSource.of(kind);
        return Draws.of(draw -> make(profile, source, draw));
    }

    static <R extends Report> R make(Profile profile, ReportSource<R, ?> source, Draw draw) {
        if (source.type() == StocktakingEntry.class
                && FormBreaks.contest(profile).isPresent()) {
            return source.type().cast(FormBreaks.clean(profile, draw).report());
        }
        R clean = source.make(draw, Reports.CHECKED_ON);
        if (profile == Profile.FOUNDING_2006 && clean instanceof FollowUpReport report) {
            return source.type()
                    .cast(FollowUpReport.builder()
                            .from(report)
                            .commissionMembers(MEMBERS_OF_2006)
                            .build());
        }
        return clean;
    }
}
