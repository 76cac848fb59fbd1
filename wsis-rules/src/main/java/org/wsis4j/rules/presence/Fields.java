package org.wsis4j.rules.presence;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wsis4j.reporting.Activity;
import org.wsis4j.reporting.Draft;
import org.wsis4j.reporting.FacilitatorReport;
import org.wsis4j.reporting.GoalLink;
import org.wsis4j.reporting.Partner;
import org.wsis4j.reporting.ReportedFacilitator;
import org.wsis4j.reporting.ReportedIndicator;
import org.wsis4j.reporting.Reporter;
import org.wsis4j.reporting.ReportingPeriod;
import org.wsis4j.reporting.Result;

/** The fields of drafts by the names that documents give them. */
public final class Fields {

    private Fields() {}

    /**
     * The fields of a draft.
     *
     * @param draft a report or a part of one
     * @return for each name the optional or the list that the draft has
     * @throws IllegalArgumentException if the type of the draft is not known here
     */
    public static Map<String, Object> of(Draft draft) {
        if (draft instanceof Reporter reporter) {
            return Map.of("organization", reporter.organization(), "role", reporter.role());
        }
        if (draft instanceof ReportingPeriod period) {
            return Map.of("start", period.start(), "end", period.end());
        }
        if (draft instanceof Partner partner) {
            return Map.of("organization", partner.organization(), "category", partner.category());
        }
        if (draft instanceof ReportedFacilitator named) {
            return Map.of(
                    "organization", named.organization(),
                    "actionLine", named.actionLine(),
                    "status", named.status(),
                    "contact", named.contact(),
                    "sole", named.sole());
        }
        if (draft instanceof Result result) {
            return Map.of(
                    "kind", result.kind(),
                    "text", result.text(),
                    "value", result.value(),
                    "unit", result.unit());
        }
        if (draft instanceof Activity activity) {
            return Map.of(
                    "title", activity.title(),
                    "state", activity.state(),
                    "start", activity.start(),
                    "end", activity.end(),
                    "place", activity.place());
        }
        if (draft instanceof ReportedIndicator indicator) {
            return Map.of(
                    "name", indicator.name(),
                    "code", indicator.code(),
                    "value", indicator.value(),
                    "unit", indicator.unit(),
                    "year", indicator.year(),
                    "source", indicator.source());
        }
        if (draft instanceof GoalLink goal) {
            return Map.of(
                    "framework", goal.framework(),
                    "number", goal.number(),
                    "contribution", goal.contribution());
        }
        if (draft instanceof FacilitatorReport report) {
            return of(report);
        }
        throw new IllegalArgumentException("no fields are known of " + draft.getClass());
    }

    /**
     * Whether a draft has a field without a value. A blank text is a value here: it was read.
     *
     * @param draft the draft
     * @param name the name of a field
     * @return false also if the draft has no such field
     */
    public static boolean isEmpty(Draft draft, String name) {
        Object value = of(draft).get(name);
        return value instanceof List<?> list ? list.isEmpty() : Optional.empty().equals(value);
    }

    private static Map<String, Object> of(FacilitatorReport report) {
        return Map.ofEntries(
                Map.entry("kind", report.kind()),
                Map.entry("title", report.title()),
                Map.entry("symbol", report.symbol()),
                Map.entry("language", report.language()),
                Map.entry("url", report.url()),
                Map.entry("date", report.date()),
                Map.entry("reporter", report.reporter()),
                Map.entry("period", report.period()),
                Map.entry("meetingDate", report.meetingDate()),
                Map.entry("recipient", report.recipient()),
                Map.entry("actionLines", report.actionLines()),
                Map.entry("levels", report.levels()),
                Map.entry("achievements", report.achievements()),
                Map.entry("results", report.results()),
                Map.entry("challenges", report.challenges()),
                Map.entry("recommendations", report.recommendations()),
                Map.entry("lessonsLearned", report.lessonsLearned()),
                Map.entry("nextSteps", report.nextSteps()),
                Map.entry("partners", report.partners()),
                Map.entry("facilitators", report.facilitators()),
                Map.entry("activities", report.activities()),
                Map.entry("indicators", report.indicators()),
                Map.entry("goals", report.goals()),
                Map.entry("stocktakingEntries", report.stocktakingEntries()));
    }
}
