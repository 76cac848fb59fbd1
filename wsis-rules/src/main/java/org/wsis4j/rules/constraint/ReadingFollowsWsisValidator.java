package org.wsis4j.rules.constraint;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.UnexpectedTypeException;
import org.jspecify.annotations.Nullable;
import org.wsis4j.reporting.Report;
import org.wsis4j.rules.Severity;
import org.wsis4j.rules.catalogue.Profile;
import org.wsis4j.rules.reading.Reading;

/** Checks a report and the form in which it was written for {@link FollowsWsis}. */
public final class ReadingFollowsWsisValidator implements ConstraintValidator<FollowsWsis, Reading<?>> {

    private Profile profile = Profile.STANDARD;
    private Severity failOn = Severity.ERROR;

    /** For the provider. */
    public ReadingFollowsWsisValidator() {}

    @Override
    public void initialize(FollowsWsis asked) {
        profile = asked.profile();
        failOn = asked.failOn();
    }

    @Override
    public boolean isValid(@Nullable Reading<?> reading, ConstraintValidatorContext context) {
        return reading == null
                || Violations.none(profile.rules().check(ofReport(reading), DayOfCheck.of(context)), failOn, context);
    }

    private static Reading<Report> ofReport(Reading<?> reading) {
        return new Reading<>(
                reading.document().map(ReadingFollowsWsisValidator::report),
                reading.flaws(),
                reading.untold(),
                reading.locator());
    }

    private static Report report(Object document) {
        if (document instanceof Report report) {
            return report;
        }
        throw new UnexpectedTypeException("@FollowsWsis stands on a reading of a "
                + document.getClass().getName() + "; expected one of a report, for example FacilitatorReport");
    }
}
