package org.wsis4j.json;

import static org.wsis4j.json.Kinds.BOOLEAN;
import static org.wsis4j.json.Kinds.DATE;
import static org.wsis4j.json.Kinds.INTEGER;
import static org.wsis4j.json.Kinds.NUMBER;
import static org.wsis4j.json.Kinds.TEXT;
import static org.wsis4j.json.Kinds.coded;
import static org.wsis4j.json.Kinds.object;

import org.wsis4j.actionline.ActionLine;
import org.wsis4j.facilitation.DesignationStatus;
import org.wsis4j.organization.Organization;
import org.wsis4j.organization.Organizations;
import org.wsis4j.organization.StakeholderCategory;
import org.wsis4j.reporting.Activity;
import org.wsis4j.reporting.ActivityState;
import org.wsis4j.reporting.Coded;
import org.wsis4j.reporting.FacilitatorReport;
import org.wsis4j.reporting.GoalFramework;
import org.wsis4j.reporting.GoalLink;
import org.wsis4j.reporting.Level;
import org.wsis4j.reporting.Partner;
import org.wsis4j.reporting.Report;
import org.wsis4j.reporting.ReportKind;
import org.wsis4j.reporting.ReportedFacilitator;
import org.wsis4j.reporting.ReportedIndicator;
import org.wsis4j.reporting.Reporter;
import org.wsis4j.reporting.ReporterRole;
import org.wsis4j.reporting.ReportingPeriod;
import org.wsis4j.reporting.Result;
import org.wsis4j.reporting.ResultKind;

/** The documents that are read and written, and their parts. The names of the fields are those of the draft types. */
final class Shapes {

    private static final Kind<Coded<ActionLine>> ACTION_LINE = coded("C2", ActionLine::find);
    private static final Kind<Coded<Organization>> ORGANIZATION = coded("ITU", Organizations.standard()::find);

    private static final Shape<Reporter, Reporter.Builder> REPORTER = Shape.of(
                    Reporter::builder, Reporter.Builder::build, Reporter.Builder::unread)
            .field("organization", ORGANIZATION, Reporter::organization, Reporter.Builder::organization)
            .field("role", coded("FACILITATOR", ReporterRole::find), Reporter::role, Reporter.Builder::role);

    private static final Shape<ReportingPeriod, ReportingPeriod.Builder> PERIOD = Shape.of(
                    ReportingPeriod::builder, ReportingPeriod.Builder::build, ReportingPeriod.Builder::unread)
            .field("start", DATE, ReportingPeriod::start, ReportingPeriod.Builder::start)
            .field("end", DATE, ReportingPeriod::end, ReportingPeriod.Builder::end);

    private static final Shape<Result, Result.Builder> RESULT = Shape.of(
                    Result::builder, Result.Builder::build, Result.Builder::unread)
            .field("kind", coded("QUANTITATIVE", ResultKind::find), Result::kind, Result.Builder::kind)
            .field("text", TEXT, Result::text, Result.Builder::text)
            .field("value", NUMBER, Result::value, Result.Builder::value)
            .field("unit", TEXT, Result::unit, Result.Builder::unit);

    private static final Shape<Partner, Partner.Builder> PARTNER = Shape.of(
                    Partner::builder, Partner.Builder::build, Partner.Builder::unread)
            .field("organization", ORGANIZATION, Partner::organization, Partner.Builder::organization)
            .field(
                    "category",
                    coded("CIVIL_SOCIETY", StakeholderCategory::find),
                    Partner::category,
                    Partner.Builder::category);

    private static final Shape<ReportedFacilitator, ReportedFacilitator.Builder> FACILITATOR = Shape.of(
                    ReportedFacilitator::builder,
                    ReportedFacilitator.Builder::build,
                    ReportedFacilitator.Builder::unread)
            .field(
                    "organization",
                    ORGANIZATION,
                    ReportedFacilitator::organization,
                    ReportedFacilitator.Builder::organization)
            .field("actionLine", ACTION_LINE, ReportedFacilitator::actionLine, ReportedFacilitator.Builder::actionLine)
            .field(
                    "status",
                    coded("LISTED", DesignationStatus::find),
                    ReportedFacilitator::status,
                    ReportedFacilitator.Builder::status)
            .field("contact", TEXT, ReportedFacilitator::contact, ReportedFacilitator.Builder::contact)
            .field("sole", BOOLEAN, ReportedFacilitator::sole, ReportedFacilitator.Builder::sole);

    private static final Shape<Activity, Activity.Builder> ACTIVITY = Shape.of(
                    Activity::builder, Activity.Builder::build, Activity.Builder::unread)
            .field("title", TEXT, Activity::title, Activity.Builder::title)
            .field("state", coded("HELD", ActivityState::find), Activity::state, Activity.Builder::state)
            .field("start", DATE, Activity::start, Activity.Builder::start)
            .field("end", DATE, Activity::end, Activity.Builder::end)
            .field("place", TEXT, Activity::place, Activity.Builder::place);

    private static final Shape<ReportedIndicator, ReportedIndicator.Builder> INDICATOR = Shape.of(
                    ReportedIndicator::builder, ReportedIndicator.Builder::build, ReportedIndicator.Builder::unread)
            .field("name", TEXT, ReportedIndicator::name, ReportedIndicator.Builder::name)
            .field("code", TEXT, ReportedIndicator::code, ReportedIndicator.Builder::code)
            .field("value", NUMBER, ReportedIndicator::value, ReportedIndicator.Builder::value)
            .field("unit", TEXT, ReportedIndicator::unit, ReportedIndicator.Builder::unit)
            .field("year", INTEGER, ReportedIndicator::year, ReportedIndicator.Builder::year)
            .field("source", TEXT, ReportedIndicator::source, ReportedIndicator.Builder::source);

    private static final Shape<GoalLink, GoalLink.Builder> GOAL = Shape.of(
                    GoalLink::builder, GoalLink.Builder::build, GoalLink.Builder::unread)
            .field("framework", coded("SDG", GoalFramework::find), GoalLink::framework, GoalLink.Builder::framework)
            .field("number", INTEGER, GoalLink::number, GoalLink.Builder::number)
            .field("contribution", TEXT, GoalLink::contribution, GoalLink.Builder::contribution);

    /** What a facilitator reports. */
    static final Shape<FacilitatorReport, FacilitatorReport.Builder> FACILITATOR_REPORT = Shape.of(
                    FacilitatorReport::builder, FacilitatorReport.Builder::build, FacilitatorReport.Builder::unread)
            .document("facilitatorReport", 1)
            .field(
                    "kind",
                    coded("ANNUAL_UPDATE", ReportKind::find),
                    FacilitatorReport::kind,
                    FacilitatorReport.Builder::kind)
            .field("title", TEXT, FacilitatorReport::title, FacilitatorReport.Builder::title)
            .field("symbol", TEXT, FacilitatorReport::symbol, FacilitatorReport.Builder::symbol)
            .field("language", TEXT, FacilitatorReport::language, FacilitatorReport.Builder::language)
            .field("url", TEXT, FacilitatorReport::url, FacilitatorReport.Builder::url)
            .field("date", DATE, FacilitatorReport::date, FacilitatorReport.Builder::date)
            .field("reporter", object(REPORTER), FacilitatorReport::reporter, FacilitatorReport.Builder::reporter)
            .field("period", object(PERIOD), FacilitatorReport::period, FacilitatorReport.Builder::period)
            .field("meetingDate", DATE, FacilitatorReport::meetingDate, FacilitatorReport.Builder::meetingDate)
            .field("recipient", TEXT, FacilitatorReport::recipient, FacilitatorReport.Builder::recipient)
            .list("actionLines", ACTION_LINE, FacilitatorReport::actionLines, FacilitatorReport.Builder::actionLines)
            .list(
                    "levels",
                    coded("NATIONAL", Level::find),
                    FacilitatorReport::levels,
                    FacilitatorReport.Builder::levels)
            .list("achievements", TEXT, FacilitatorReport::achievements, FacilitatorReport.Builder::achievements)
            .list("results", object(RESULT), FacilitatorReport::results, FacilitatorReport.Builder::results)
            .list("challenges", TEXT, FacilitatorReport::challenges, FacilitatorReport.Builder::challenges)
            .list(
                    "recommendations",
                    TEXT,
                    FacilitatorReport::recommendations,
                    FacilitatorReport.Builder::recommendations)
            .list("lessonsLearned", TEXT, FacilitatorReport::lessonsLearned, FacilitatorReport.Builder::lessonsLearned)
            .list("nextSteps", TEXT, FacilitatorReport::nextSteps, FacilitatorReport.Builder::nextSteps)
            .list("partners", object(PARTNER), FacilitatorReport::partners, FacilitatorReport.Builder::partners)
            .list(
                    "facilitators",
                    object(FACILITATOR),
                    FacilitatorReport::facilitators,
                    FacilitatorReport.Builder::facilitators)
            .list("activities", object(ACTIVITY), FacilitatorReport::activities, FacilitatorReport.Builder::activities)
            .list("indicators", object(INDICATOR), FacilitatorReport::indicators, FacilitatorReport.Builder::indicators)
            .list("goals", object(GOAL), FacilitatorReport::goals, FacilitatorReport.Builder::goals)
            .list(
                    "stocktakingEntries",
                    TEXT,
                    FacilitatorReport::stocktakingEntries,
                    FacilitatorReport.Builder::stocktakingEntries);

    private Shapes() {}

    /** The shape of the documents of a type; the compiler knows that there is one, except for the common supertype. */
    @SuppressWarnings("unchecked")
    static <R extends Report> Shape<R, ?> of(Class<R> type) {
        if (FacilitatorReport.class.isAssignableFrom(type)) {
            return (Shape<R, ?>) FACILITATOR_REPORT;
        }
        throw new IllegalArgumentException(
                type.getName() + " is not one type of documents; expected " + FacilitatorReport.class.getName());
    }

    /** Writes a report by its shape. */
    static void write(JsonText out, Report report) {
        if (report instanceof FacilitatorReport facilitatorReport) {
            FACILITATOR_REPORT.write(out, facilitatorReport);
        } else {
            throw new IllegalStateException("no shape is declared for " + report.getClass());
        }
    }
}
