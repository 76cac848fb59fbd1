package org.wsis4j.form;

import static org.wsis4j.form.CodeType.closed;
import static org.wsis4j.form.Codes.AREA;
import static org.wsis4j.form.Codes.INDICATOR;
import static org.wsis4j.form.Codes.ORGANIZATION;
import static org.wsis4j.form.Codes.TARGET;
import static org.wsis4j.form.Codes.UNIT;
import static org.wsis4j.form.PlainType.DAY;
import static org.wsis4j.form.PlainType.INTEGER;
import static org.wsis4j.form.PlainType.NUMBER;
import static org.wsis4j.form.PlainType.TEXT;
import static org.wsis4j.form.PlainType.TRUTH;

import org.wsis4j.reporting.target.ReportedFigure;
import org.wsis4j.reporting.target.TargetClaim;
import org.wsis4j.reporting.target.TargetReport;
import org.wsis4j.target.assessment.NamedCriterion;
import org.wsis4j.target.assessment.Verdict;

/** What is submitted on the connectivity targets. */
final class TargetReportForm {

    static final Form<ReportedFigure, ReportedFigure.Builder> FIGURE = Form.of(
                    ReportedFigure.class,
                    ReportedFigure::builder,
                    ReportedFigure.Builder::build,
                    ReportedFigure.Builder::unread)
            .field("area", AREA, ReportedFigure::area, ReportedFigure.Builder::area)
            .field("indicator", INDICATOR, ReportedFigure::indicator, ReportedFigure.Builder::indicator)
            .field("year", INTEGER, ReportedFigure::year, ReportedFigure.Builder::year)
            .field("value", NUMBER, ReportedFigure::value, ReportedFigure.Builder::value)
            .field("unit", UNIT, ReportedFigure::unit, ReportedFigure.Builder::unit)
            .field("estimate", TRUTH, ReportedFigure::estimate, ReportedFigure.Builder::estimate)
            .field("source", TEXT, ReportedFigure::source, ReportedFigure.Builder::source)
            .field("vintage", TEXT, ReportedFigure::vintage, ReportedFigure.Builder::vintage);

    static final Form<TargetClaim, TargetClaim.Builder> CLAIM = Form.of(
                    TargetClaim.class, TargetClaim::builder, TargetClaim.Builder::build, TargetClaim.Builder::unread)
            .field("target", TARGET, TargetClaim::target, TargetClaim.Builder::target)
            .field("indicator", INDICATOR, TargetClaim::indicator, TargetClaim.Builder::indicator)
            .field("area", AREA, TargetClaim::area, TargetClaim.Builder::area)
            .field("year", INTEGER, TargetClaim::year, TargetClaim.Builder::year)
            .field(
                    "verdict",
                    closed("NOT_ACHIEVED", Verdict::find, Verdict.values()),
                    TargetClaim::verdict,
                    TargetClaim.Builder::verdict)
            .field(
                    "criterion",
                    CodeType.open("AGREED_TEXT", NamedCriterion::find),
                    TargetClaim::criterion,
                    TargetClaim.Builder::criterion)
            .field("threshold", NUMBER, TargetClaim::threshold, TargetClaim.Builder::threshold)
            .field("strict", TRUTH, TargetClaim::strict, TargetClaim.Builder::strict);

    static final Form<TargetReport, TargetReport.Builder> FORM = Form.of(
                    TargetReport.class,
                    TargetReport::builder,
                    TargetReport.Builder::build,
                    TargetReport.Builder::unread)
            .field("title", TEXT, TargetReport::title, TargetReport.Builder::title)
            .field("symbol", TEXT, TargetReport::symbol, TargetReport.Builder::symbol)
            .field("language", TEXT, TargetReport::language, TargetReport.Builder::language)
            .field("url", TEXT, TargetReport::url, TargetReport.Builder::url)
            .field("date", DAY, TargetReport::date, TargetReport.Builder::date)
            .field("organization", ORGANIZATION, TargetReport::organization, TargetReport.Builder::organization)
            .field("country", AREA, TargetReport::country, TargetReport.Builder::country)
            .list("figures", FIGURE.asPart(), TargetReport::figures, TargetReport.Builder::figures)
            .list("claims", CLAIM.asPart(), TargetReport::claims, TargetReport.Builder::claims);

    private TargetReportForm() {}
}
