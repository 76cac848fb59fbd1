package org.wsis4j.benchmarks.peer;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hibernate.validator.constraints.UniqueElements;
import org.jspecify.annotations.NullUnmarked;

/** A facilitator's report as a record with constraints. What Jackson does not find is null. */
@NullUnmarked
record Report(
        @NotNull @Pattern(regexp = "facilitatorReport") String type,
        @NotNull @Min(1) @Max(1) Integer version,
        @NotNull @OneOf(CodeList.KINDS) String kind,
        @Pattern(regexp = Known.PRINTABLE) String title,
        @Pattern(regexp = Known.PRINTABLE) String symbol,
        @Pattern(regexp = Known.LANGUAGE) String language,
        @Pattern(regexp = Known.PRINTABLE) String url,
        @NotNull LocalDate date,
        @NotNull @Valid Reporter reporter,
        @NotNull @Valid Period period,
        LocalDate meetingDate,
        @NotBlank @Pattern(regexp = Known.PRINTABLE) String recipient,

        @NotEmpty @UniqueElements List<@NotNull @OneOf(CodeList.LINES) String> actionLines,

        @NotEmpty List<@NotNull @OneOf(CodeList.LEVELS) String> levels,
        List<@NotBlank @Pattern(regexp = Known.PRINTABLE) String> achievements,
        @NotEmpty List<@NotNull @Valid Result> results,
        @NotEmpty List<@NotBlank @Pattern(regexp = Known.PRINTABLE) String> challenges,
        @NotEmpty List<@NotBlank @Pattern(regexp = Known.PRINTABLE) String> recommendations,
        List<@NotBlank @Pattern(regexp = Known.PRINTABLE) String> lessonsLearned,
        List<@NotBlank @Pattern(regexp = Known.PRINTABLE) String> nextSteps,
        @NotEmpty List<@NotNull @Valid Partner> partners,
        List<@NotNull @Valid Facilitator> facilitators,
        @NotEmpty List<@NotNull @Valid Activity> activities,
        List<@NotNull @Valid Indicator> indicators,
        @NotEmpty List<@NotNull @Valid Goal> goals,

        @NotEmpty @UniqueElements List<@NotBlank String> stocktakingEntries) {

    @AssertTrue
    boolean isPublic() {
        return url != null || symbol != null;
    }

    @AssertTrue
    boolean isNotFromTheFuture() {
        return date == null || !date.isAfter(Known.AS_OF);
    }

    @AssertTrue
    boolean isDatedAfterItsPeriod() {
        return date == null || period == null || period.end == null || !date.isBefore(period.end);
    }

    @AssertTrue
    boolean isQuantitative() {
        return has("QUANTITATIVE");
    }

    @AssertTrue
    boolean isQualitative() {
        return !achievements.isEmpty() || has("QUALITATIVE");
    }

    private boolean has(String wanted) {
        for (Result result : results) {
            if (wanted.equals(result.kind)) {
                return true;
            }
        }
        return false;
    }

    @AssertTrue
    boolean isWithPartnersOutsideTheUn() {
        for (Partner partner : partners) {
            if (!Known.UN_SYSTEM.contains(partner.organization)) {
                return true;
            }
        }
        return false;
    }

    @AssertTrue
    boolean isMultiStakeholder() {
        Set<String> categories = new HashSet<>();
        for (Partner partner : partners) {
            categories.add(partner.category);
        }
        return categories.size() > 1;
    }

    @AssertTrue
    boolean isToldOnce() {
        Set<String> told = new HashSet<>();
        for (Activity activity : activities) {
            if (!told.add(activity.title + activity.start)) {
                return false;
            }
        }
        return true;
    }

    @AssertTrue
    boolean isHeldBeforeItsDate() {
        for (Activity activity : activities) {
            LocalDate last = activity.end == null ? activity.start : activity.end;
            if ("HELD".equals(activity.state) && date != null && last != null && last.isAfter(date)) {
                return false;
            }
        }
        return true;
    }

    @AssertTrue
    boolean isWithGoalsOfItsTime() {
        for (Goal goal : goals) {
            boolean late = period != null && period.start != null && period.start.getYear() > Known.LAST_YEAR_OF_MDG;
            if ("MDG".equals(goal.framework) && late) {
                return false;
            }
        }
        return true;
    }

    @AssertTrue
    boolean isByAFacilitator() {
        for (String line : actionLines) {
            if (reporter != null && !Known.isFacilitator(reporter.organization, line)) {
                return false;
            }
        }
        return true;
    }

    @AssertTrue
    boolean isWithOneFocalPoint() {
        Set<String> lines = new HashSet<>();
        for (Facilitator facilitator : facilitators) {
            if (Known.isFocalPoint(facilitator.status) && !lines.add(facilitator.actionLine)) {
                return false;
            }
        }
        return true;
    }

    /** Who reports. */
    record Reporter(
            @NotBlank @Pattern(regexp = Known.PRINTABLE) String organization,
            @NotNull @OneOf(CodeList.ROLES) String role) {

        @AssertTrue
        boolean isLeadingAgency() {
            return !"LEAD_FACILITATING_AGENCY".equals(role) || Known.LEADING.contains(organization);
        }
    }

    /** The time that is covered. */
    record Period(@NotNull LocalDate start, @NotNull LocalDate end) {

        @AssertTrue
        boolean isInOrder() {
            return start == null || end == null || !end.isBefore(start);
        }
    }

    /** What came out. */
    record Result(
            @NotNull @OneOf(CodeList.RESULT_KINDS) String kind,
            @Pattern(regexp = Known.PRINTABLE) String text,
            BigDecimal value,
            @Pattern(regexp = Known.PRINTABLE) String unit) {

        @AssertTrue
        boolean isWithItsFigure() {
            return !"QUANTITATIVE".equals(kind) || value != null;
        }
    }

    /** With whom. */
    record Partner(
            @NotBlank @Pattern(regexp = Known.PRINTABLE) String organization,
            @NotNull @OneOf(CodeList.CATEGORIES) String category) {

        @AssertTrue
        boolean isAsRegistered() {
            return !Known.UN_SYSTEM.contains(organization) || !"CIVIL_SOCIETY".equals(category);
        }
    }

    /** Who facilitates. */
    record Facilitator(
            @NotBlank @Pattern(regexp = Known.PRINTABLE) String organization,
            @OneOf(CodeList.LINES) String actionLine,
            @NotNull @OneOf(CodeList.STATUSES) String status,
            @Pattern(regexp = Known.PRINTABLE) String contact,
            Boolean sole) {

        @AssertTrue
        boolean isListed() {
            return Known.isFacilitator(organization, actionLine);
        }

        @AssertTrue
        boolean isReachable() {
            return contact != null || !Known.isFocalPoint(status);
        }
    }

    /** What was done. */
    record Activity(
            @Pattern(regexp = Known.PRINTABLE) String title,
            @OneOf(CodeList.STATES) String state,
            LocalDate start,
            LocalDate end,
            @Pattern(regexp = Known.PRINTABLE) String place) {

        @AssertTrue
        boolean isInOrder() {
            return start == null || end == null || !end.isBefore(start);
        }
    }

    /** A figure. */
    record Indicator(
            @Pattern(regexp = Known.PRINTABLE) String name,
            @Pattern(regexp = Known.PRINTABLE) String code,
            @NotNull BigDecimal value,
            @Pattern(regexp = Known.PRINTABLE) String unit,
            @NotNull Integer year,
            @NotBlank @Pattern(regexp = Known.PRINTABLE) String source) {}

    /** A development goal. */
    record Goal(
            @OneOf(CodeList.FRAMEWORKS) String framework,
            Integer number,
            @Pattern(regexp = Known.PRINTABLE) String contribution) {}
}
