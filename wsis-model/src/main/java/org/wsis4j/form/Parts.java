package org.wsis4j.form;

import static org.wsis4j.form.CodeType.closed;
import static org.wsis4j.form.Codes.ACTION_LINE;
import static org.wsis4j.form.Codes.ORGANIZATION;
import static org.wsis4j.form.Codes.STAKEHOLDER_CATEGORY;
import static org.wsis4j.form.PlainType.DAY;
import static org.wsis4j.form.PlainType.INTEGER;
import static org.wsis4j.form.PlainType.NUMBER;
import static org.wsis4j.form.PlainType.TEXT;
import static org.wsis4j.form.PlainType.TRUTH;

import org.wsis4j.facilitation.DesignationStatus;
import org.wsis4j.reporting.Activity;
import org.wsis4j.reporting.ActivityState;
import org.wsis4j.reporting.GoalFramework;
import org.wsis4j.reporting.GoalLink;
import org.wsis4j.reporting.Partner;
import org.wsis4j.reporting.ReportedFacilitator;
import org.wsis4j.reporting.ReportedIndicator;
import org.wsis4j.reporting.ReportedInput;
import org.wsis4j.reporting.Reporter;
import org.wsis4j.reporting.ReporterRole;
import org.wsis4j.reporting.ReportingPeriod;
import org.wsis4j.reporting.Result;
import org.wsis4j.reporting.ResultKind;

/** The forms of the parts that reports are made of. A part that stands in several reports has one form. */
final class Parts {

    static final Form<Reporter, Reporter.Builder> REPORTER = Form.of(
                    Reporter.class, Reporter::builder, Reporter.Builder::build, Reporter.Builder::unread)
            .field("organization", ORGANIZATION, Reporter::organization, Reporter.Builder::organization)
            .field(
                    "role",
                    closed("FACILITATOR", ReporterRole::find, ReporterRole.values()),
                    Reporter::role,
                    Reporter.Builder::role);

    static final Form<ReportingPeriod, ReportingPeriod.Builder> PERIOD = Form.of(
                    ReportingPeriod.class,
                    ReportingPeriod::builder,
                    ReportingPeriod.Builder::build,
                    ReportingPeriod.Builder::unread)
            .field("start", DAY, ReportingPeriod::start, ReportingPeriod.Builder::start)
            .field("end", DAY, ReportingPeriod::end, ReportingPeriod.Builder::end);

    static final Form<Result, Result.Builder> RESULT = Form.of(
                    Result.class, Result::builder, Result.Builder::build, Result.Builder::unread)
            .field(
                    "kind",
                    closed("QUANTITATIVE", ResultKind::find, ResultKind.values()),
                    Result::kind,
                    Result.Builder::kind)
            .field("text", TEXT, Result::text, Result.Builder::text)
            .field("value", NUMBER, Result::value, Result.Builder::value)
            .field("unit", TEXT, Result::unit, Result.Builder::unit);

    static final Form<Partner, Partner.Builder> PARTNER = Form.of(
                    Partner.class, Partner::builder, Partner.Builder::build, Partner.Builder::unread)
            .field("organization", ORGANIZATION, Partner::organization, Partner.Builder::organization)
            .field("category", STAKEHOLDER_CATEGORY, Partner::category, Partner.Builder::category);

    static final Form<ReportedFacilitator, ReportedFacilitator.Builder> FACILITATOR = Form.of(
                    ReportedFacilitator.class,
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
                    closed("LISTED", DesignationStatus::find, DesignationStatus.values()),
                    ReportedFacilitator::status,
                    ReportedFacilitator.Builder::status)
            .field("contact", TEXT, ReportedFacilitator::contact, ReportedFacilitator.Builder::contact)
            .field("sole", TRUTH, ReportedFacilitator::sole, ReportedFacilitator.Builder::sole);

    static final Form<Activity, Activity.Builder> ACTIVITY = Form.of(
                    Activity.class, Activity::builder, Activity.Builder::build, Activity.Builder::unread)
            .field("title", TEXT, Activity::title, Activity.Builder::title)
            .field(
                    "state",
                    closed("HELD", ActivityState::find, ActivityState.values()),
                    Activity::state,
                    Activity.Builder::state)
            .field("start", DAY, Activity::start, Activity.Builder::start)
            .field("end", DAY, Activity::end, Activity.Builder::end)
            .field("place", TEXT, Activity::place, Activity.Builder::place);

    static final Form<ReportedIndicator, ReportedIndicator.Builder> INDICATOR = Form.of(
                    ReportedIndicator.class,
                    ReportedIndicator::builder,
                    ReportedIndicator.Builder::build,
                    ReportedIndicator.Builder::unread)
            .field("name", TEXT, ReportedIndicator::name, ReportedIndicator.Builder::name)
            .field("code", TEXT, ReportedIndicator::code, ReportedIndicator.Builder::code)
            .field("value", NUMBER, ReportedIndicator::value, ReportedIndicator.Builder::value)
            .field("unit", TEXT, ReportedIndicator::unit, ReportedIndicator.Builder::unit)
            .field("year", INTEGER, ReportedIndicator::year, ReportedIndicator.Builder::year)
            .field("source", TEXT, ReportedIndicator::source, ReportedIndicator.Builder::source);

    static final Form<GoalLink, GoalLink.Builder> GOAL = Form.of(
                    GoalLink.class, GoalLink::builder, GoalLink.Builder::build, GoalLink.Builder::unread)
            .field(
                    "framework",
                    closed("SDG", GoalFramework::find, GoalFramework.values()),
                    GoalLink::framework,
                    GoalLink.Builder::framework)
            .field("number", INTEGER, GoalLink::number, GoalLink.Builder::number)
            .field("contribution", TEXT, GoalLink::contribution, GoalLink.Builder::contribution);

    static final Form<ReportedInput, ReportedInput.Builder> INPUT = Form.of(
                    ReportedInput.class,
                    ReportedInput::builder,
                    ReportedInput.Builder::build,
                    ReportedInput.Builder::unread)
            .field("organization", ORGANIZATION, ReportedInput::organization, ReportedInput.Builder::organization)
            .field("title", TEXT, ReportedInput::title, ReportedInput.Builder::title)
            .field("url", TEXT, ReportedInput::url, ReportedInput.Builder::url);

    private Parts() {}
}
