package org.wsis4j.arbitraries;

import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import org.wsis4j.reporting.Report;
import org.wsis4j.rules.Assessment;
import org.wsis4j.rules.Verdict;
import org.wsis4j.rules.catalogue.Profile;

/**
 * Reports one small step from valid: a report of {@link Valid}, in which exactly one place is another, so that from one to
 * {@link #MOST_RULES} rules of the profile fail when it is checked for {@link Reports#CHECKED_ON}. None is without findings.
 *
 * <p>A place is a field, an element of a list, or a field of a part, at any depth. One of these has happened to it: it was
 * left out; it says something else (a text is blank, a code has one letter too many, a day is one to three years off, a
 * number has the other sign or is greater by one, a truth is the other one); or an element stands there twice. Steps that
 * no rule minds, such as leaving out what is optional, are not taken.
 *
 * <p>Where {@link Breaking} is made rule by rule, this is what typing errors do: which rule fails is not known before.
 */
public final class NearlyValid {

    /** The most rules that fail. */
    public static final int MOST_RULES = 3;

    /** One of so many steps breaks a rule in most reports; else a field is left out that some rule asks for. */
    private static final int STEPS = 16;

    private NearlyValid() {}

    /**
     * Reports of every kind, about as many of each.
     *
     * @param profile the profile
     * @return reports on which one to three of its rules fail
     */
    public static Arbitrary<Report> of(Profile profile) {
        return Draws.ofSeveral(draw -> make(profile, ReportSource.one(draw), draw));
    }

    /**
     * Reports of one kind.
     *
     * @param profile the profile
     * @param kind the kind, such as {@code GroupReport.class}
     * @param <R> the kind
     * @return reports on which one to three of its rules fail; entries of the contest, if the profile is of one
     */
    public static <R extends Report> Arbitrary<R> of(Profile profile, Class<R> kind) {
        ReportSource<R, ?> source = ReportSource.of(kind);
        return Draws.ofSeveral(draw -> make(profile, source, draw));
    }

    private static <R extends Report> R make(Profile profile, ReportSource<R, ?> source, Draw draw) {
        R valid = Valid.make(profile, source, draw);
        return Stream.concat(
                        Stream.generate(() -> Spoiling.oneStep(valid, draw)).limit(STEPS), Spoiling.leftOut(valid))
                .filter(spoiled -> isNear(spoiled, profile))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no field is asked for of " + valid));
    }

    private static boolean isNear(Report report, Profile profile) {
        Assessment assessment = profile.rules().check(report, Reports.CHECKED_ON);
        int failed = assessment.outcomes(Verdict.FAILED).size();
        return failed >= 1 && failed <= MOST_RULES;
    }
}
