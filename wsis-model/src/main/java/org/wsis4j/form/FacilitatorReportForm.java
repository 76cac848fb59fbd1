package org.wsis4j.form;

import static org.wsis4j.form.CodeType.closed;
import static org.wsis4j.form.Codes.ACTION_LINE;
import static org.wsis4j.form.Codes.LEVEL;
import static org.wsis4j.form.PlainType.DAY;
import static org.wsis4j.form.PlainType.TEXT;

import org.wsis4j.reporting.FacilitatorReport;
import org.wsis4j.reporting.ReportKind;

/** What a facilitator of an action line reports. */
final class FacilitatorReportForm {

    static final Form<FacilitatorReport, FacilitatorReport.Builder> FORM = Form.of(
                    FacilitatorReport.class,
                    FacilitatorReport::builder,
                    FacilitatorReport.Builder::build,
                    FacilitatorReport.Builder::unread)
            .field(
                    "kind",
                    closed("ANNUAL_UPDATE", ReportKind::find, ReportKind.values()),
                    FacilitatorReport::kind,
                    FacilitatorReport.Builder::kind)
            .field("title", TEXT, FacilitatorReport::title, FacilitatorReport.Builder::title)
            .field("symbol", TEXT, FacilitatorReport::symbol, FacilitatorReport.Builder::symbol)
            .field("language", TEXT, FacilitatorReport::language, FacilitatorReport.Builder::language)
            .field("url", TEXT, FacilitatorReport::url, FacilitatorReport.Builder::url)
            .field("date", DAY, FacilitatorReport::date, FacilitatorReport.Builder::date)
            .field(
                    "reporter",
                    Parts.REPORTER.asPart(),
                    FacilitatorReport::reporter,
                    FacilitatorReport.Builder::reporter)
            .field("period", Parts.PERIOD.asPart(), FacilitatorReport::period, FacilitatorReport.Builder::period)
            .field("meetingDate", DAY, FacilitatorReport::meetingDate, FacilitatorReport.Builder::meetingDate)
            .field("recipient", TEXT, FacilitatorReport::recipient, FacilitatorReport.Builder::recipient)
            .list("actionLines", ACTION_LINE, FacilitatorReport::actionLines, FacilitatorReport.Builder::actionLines)
            .list("levels", LEVEL, FacilitatorReport::levels, FacilitatorReport.Builder::levels)
            .list("achievements", TEXT, FacilitatorReport::achievements, FacilitatorReport.Builder::achievements)
            .list("results", Parts.RESULT.asPart(), FacilitatorReport::results, FacilitatorReport.Builder::results)
            .list("challenges", TEXT, FacilitatorReport::challenges, FacilitatorReport.Builder::challenges)
            .list(
                    "recommendations",
                    TEXT,
                    FacilitatorReport::recommendations,
                    FacilitatorReport.Builder::recommendations)
            .list("lessonsLearned", TEXT, FacilitatorReport::lessonsLearned, FacilitatorReport.Builder::lessonsLearned)
            .list("nextSteps", TEXT, FacilitatorReport::nextSteps, FacilitatorReport.Builder::nextSteps)
            .list("partners", Parts.PARTNER.asPart(), FacilitatorReport::partners, FacilitatorReport.Builder::partners)
            .list(
                    "facilitators",
                    Parts.FACILITATOR.asPart(),
                    FacilitatorReport::facilitators,
                    FacilitatorReport.Builder::facilitators)
            .list(
                    "activities",
                    Parts.ACTIVITY.asPart(),
                    FacilitatorReport::activities,
                    FacilitatorReport.Builder::activities)
            .list(
                    "indicators",
                    Parts.INDICATOR.asPart(),
                    FacilitatorReport::indicators,
                    FacilitatorReport.Builder::indicators)
            .list("goals", Parts.GOAL.asPart(), FacilitatorReport::goals, FacilitatorReport.Builder::goals)
            .list(
                    "stocktakingEntries",
                    TEXT,
                    FacilitatorReport::stocktakingEntries,
                    FacilitatorReport.Builder::stocktakingEntries);

    private FacilitatorReportForm() {}
}
