package org.wsis4j.form;

import static org.wsis4j.form.CodeType.closed;
import static org.wsis4j.form.Codes.ORGANIZATION;
import static org.wsis4j.form.Codes.STAKEHOLDER_CATEGORY;
import static org.wsis4j.form.PlainType.DAY;
import static org.wsis4j.form.PlainType.INTEGER;
import static org.wsis4j.form.PlainType.TEXT;
import static org.wsis4j.form.PlainType.TRUTH;

import org.wsis4j.reporting.followup.CommissionMandate;
import org.wsis4j.reporting.followup.CountryInformation;
import org.wsis4j.reporting.followup.CountryInstrument;
import org.wsis4j.reporting.followup.FollowUpReport;
import org.wsis4j.reporting.followup.ReportedAdvisoryGroup;
import org.wsis4j.reporting.followup.ReportedBody;
import org.wsis4j.reporting.followup.ReportedForum;
import org.wsis4j.reporting.followup.ReportedSession;
import org.wsis4j.reporting.followup.SessionKind;

/** What is reported on the follow-up of the Summit. */
final class FollowUpReportForm {

    static final Form<ReportedSession, ReportedSession.Builder> SESSION = Form.of(
                    ReportedSession.class,
                    ReportedSession::builder,
                    ReportedSession.Builder::build,
                    ReportedSession.Builder::unread)
            .field("body", ORGANIZATION, ReportedSession::body, ReportedSession.Builder::body)
            .field("ordinal", INTEGER, ReportedSession::ordinal, ReportedSession.Builder::ordinal)
            .field("year", INTEGER, ReportedSession::year, ReportedSession.Builder::year)
            .field("start", DAY, ReportedSession::start, ReportedSession.Builder::start)
            .field("end", DAY, ReportedSession::end, ReportedSession.Builder::end)
            .field(
                    "kind",
                    closed("REVIEW", SessionKind::find, SessionKind.values()),
                    ReportedSession::kind,
                    ReportedSession.Builder::kind)
            .field("workingDays", INTEGER, ReportedSession::workingDays, ReportedSession.Builder::workingDays)
            .field("theme", TEXT, ReportedSession::theme, ReportedSession.Builder::theme);

    static final Form<ReportedForum, ReportedForum.Builder> FORUM = Form.of(
                    ReportedForum.class,
                    ReportedForum::builder,
                    ReportedForum.Builder::build,
                    ReportedForum.Builder::unread)
            .field("start", DAY, ReportedForum::start, ReportedForum.Builder::start)
            .field("end", DAY, ReportedForum::end, ReportedForum.Builder::end)
            .field("place", TEXT, ReportedForum::place, ReportedForum.Builder::place)
            .field("host", TEXT, ReportedForum::host, ReportedForum.Builder::host)
            .list("themes", TEXT, ReportedForum::themes, ReportedForum.Builder::themes);

    static final Form<ReportedAdvisoryGroup, ReportedAdvisoryGroup.Builder> ADVISORY_GROUP = Form.of(
                    ReportedAdvisoryGroup.class,
                    ReportedAdvisoryGroup::builder,
                    ReportedAdvisoryGroup.Builder::build,
                    ReportedAdvisoryGroup.Builder::unread)
            .field("announced", DAY, ReportedAdvisoryGroup::announced, ReportedAdvisoryGroup.Builder::announced)
            .field("members", INTEGER, ReportedAdvisoryGroup::members, ReportedAdvisoryGroup.Builder::members)
            .list(
                    "categories",
                    STAKEHOLDER_CATEGORY,
                    ReportedAdvisoryGroup::categories,
                    ReportedAdvisoryGroup.Builder::categories)
            .list("regions", TEXT, ReportedAdvisoryGroup::regions, ReportedAdvisoryGroup.Builder::regions)
            .field(
                    "firstMeeting",
                    DAY,
                    ReportedAdvisoryGroup::firstMeeting,
                    ReportedAdvisoryGroup.Builder::firstMeeting);

    static final Form<ReportedBody, ReportedBody.Builder> BODY = Form.of(
                    ReportedBody.class,
                    ReportedBody::builder,
                    ReportedBody.Builder::build,
                    ReportedBody.Builder::unread)
            .field("name", TEXT, ReportedBody::name, ReportedBody.Builder::name)
            .field("intergovernmental", TRUTH, ReportedBody::intergovernmental, ReportedBody.Builder::intergovernmental)
            .field("created", DAY, ReportedBody::created, ReportedBody.Builder::created);

    static final Form<CountryInformation, CountryInformation.Builder> COUNTRY_INFORMATION = Form.of(
                    CountryInformation.class,
                    CountryInformation::builder,
                    CountryInformation.Builder::build,
                    CountryInformation.Builder::unread)
            .field("country", TEXT, CountryInformation::country, CountryInformation.Builder::country)
            .list(
                    "instruments",
                    closed("UNDAF", CountryInstrument::find, CountryInstrument.values()),
                    CountryInformation::instruments,
                    CountryInformation.Builder::instruments)
            .field(
                    "informationSociety",
                    TRUTH,
                    CountryInformation::informationSociety,
                    CountryInformation.Builder::informationSociety)
            .field("voluntary", TRUTH, CountryInformation::voluntary, CountryInformation.Builder::voluntary);

    static final Form<FollowUpReport, FollowUpReport.Builder> FORM = Form.of(
                    FollowUpReport.class,
                    FollowUpReport::builder,
                    FollowUpReport.Builder::build,
                    FollowUpReport.Builder::unread)
            .field("title", TEXT, FollowUpReport::title, FollowUpReport.Builder::title)
            .field("symbol", TEXT, FollowUpReport::symbol, FollowUpReport.Builder::symbol)
            .field("language", TEXT, FollowUpReport::language, FollowUpReport.Builder::language)
            .field("url", TEXT, FollowUpReport::url, FollowUpReport.Builder::url)
            .field("date", DAY, FollowUpReport::date, FollowUpReport.Builder::date)
            .field("author", TEXT, FollowUpReport::author, FollowUpReport.Builder::author)
            .field("mandate", TEXT, FollowUpReport::mandate, FollowUpReport.Builder::mandate)
            .field("recipient", ORGANIZATION, FollowUpReport::recipient, FollowUpReport.Builder::recipient)
            .field("session", SESSION.asPart(), FollowUpReport::session, FollowUpReport.Builder::session)
            .field("due", DAY, FollowUpReport::due, FollowUpReport.Builder::due)
            .field("submitted", DAY, FollowUpReport::submitted, FollowUpReport.Builder::submitted)
            .field("lateReason", TEXT, FollowUpReport::lateReason, FollowUpReport.Builder::lateReason)
            .list("events", Parts.ACTIVITY.asPart(), FollowUpReport::events, FollowUpReport.Builder::events)
            .list(
                    "commissionSessions",
                    SESSION.asPart(),
                    FollowUpReport::commissionSessions,
                    FollowUpReport.Builder::commissionSessions)
            .field(
                    "commissionMembers",
                    INTEGER,
                    FollowUpReport::commissionMembers,
                    FollowUpReport.Builder::commissionMembers)
            .list(
                    "commissionMandates",
                    closed("WSIS_FOLLOW_UP", CommissionMandate::find, CommissionMandate.values()),
                    FollowUpReport::commissionMandates,
                    FollowUpReport.Builder::commissionMandates)
            .list("forums", FORUM.asPart(), FollowUpReport::forums, FollowUpReport.Builder::forums)
            .field(
                    "advisoryGroup",
                    ADVISORY_GROUP.asPart(),
                    FollowUpReport::advisoryGroup,
                    FollowUpReport.Builder::advisoryGroup)
            .list("reviewBodies", BODY.asPart(), FollowUpReport::reviewBodies, FollowUpReport.Builder::reviewBodies)
            .field(
                    "overallReviewYear",
                    INTEGER,
                    FollowUpReport::overallReviewYear,
                    FollowUpReport.Builder::overallReviewYear)
            .field(
                    "enhancedCooperationStart",
                    DAY,
                    FollowUpReport::enhancedCooperationStart,
                    FollowUpReport.Builder::enhancedCooperationStart)
            .list("inputs", Parts.INPUT.asPart(), FollowUpReport::inputs, FollowUpReport.Builder::inputs)
            .list(
                    "countries",
                    COUNTRY_INFORMATION.asPart(),
                    FollowUpReport::countries,
                    FollowUpReport.Builder::countries);

    private FollowUpReportForm() {}
}
