package org.wsis4j.rules.constraint;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;
import org.wsis4j.reporting.Report;
import org.wsis4j.rules.Severity;
import org.wsis4j.rules.catalogue.Profile;

/** Checks a report for {@link FollowsWsis}. */
public final class FollowsWsisValidator implements ConstraintValidator<FollowsWsis, Report> {

    private Profile profile = Profile.STANDARD;
    private Severity failOn = Severity.ERROR;

    /** For the provider. */
    public FollowsWsisValidator() {}

    @Override
    public void initialize(FollowsWsis asked) {
        profile = asked.profile();
        failOn = asked.failOn();
    }

    @Override
    public boolean isValid(@Nullable Report report, ConstraintValidatorContext context) {
        return report == null
                || Violations.none(profile.rules().check(report, DayOfCheck.of(context)), failOn, context);
    }
}
