/**
 * Constraints of Jakarta Bean Validation for hosts that validate their own classes. The rest of the library does without it.
 *
 * <p>Start with {@link org.wsis4j.rules.constraint.FollowsWsis}, which stands on a report and makes a violation of every
 * finding of the rules. The others stand on fields of one's own: {@link org.wsis4j.rules.constraint.ActionLineCode},
 * {@link org.wsis4j.rules.constraint.FacilitatedLine}, {@link org.wsis4j.rules.constraint.OrganizationAcronym},
 * {@link org.wsis4j.rules.constraint.UngisChair}, {@link org.wsis4j.rules.constraint.TargetNumber},
 * {@link org.wsis4j.rules.constraint.IndicatorCode}, {@link org.wsis4j.rules.constraint.PrizeCategory} and, for two days that
 * belong together, {@link org.wsis4j.rules.constraint.ReportingPeriod}. What the model reads is valid, and so is null, as
 * everywhere in Bean Validation: {@code jakarta.validation.constraints.NotNull} stands beside them.
 *
 * <p>Messages are in the six languages of the library, in the bundles {@code ContributorValidationMessages}, which providers
 * find by themselves. For a locale of none of the six Java takes the bundle of the machine's locale before the one in English.
 *
 * <p>Classes named {@code ...Validator} are made by the provider and not by users.
 */
@NullMarked
package org.wsis4j.rules.constraint;

import org.jspecify.annotations.NullMarked;
