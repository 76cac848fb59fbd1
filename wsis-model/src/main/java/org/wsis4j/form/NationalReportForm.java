package org.wsis4j.form;

import static org.wsis4j.form.Codes.ACTION_LINE;
import static org.wsis4j.form.Codes.AREA;
import static org.wsis4j.form.Codes.LEVEL;
import static org.wsis4j.form.PlainType.DAY;
import static org.wsis4j.form.PlainType.TEXT;
import static org.wsis4j.form.PlainType.TRUTH;

import org.wsis4j.reporting.national.LineProgress;
import org.wsis4j.reporting.national.NationalReport;
import org.wsis4j.reporting.national.NationalStrategy;

/** What countries report. */
final class NationalReportForm {

    static final Form<NationalStrategy, NationalStrategy.Builder> STRATEGY = Form.of(
                    NationalStrategy.class,
                    NationalStrategy::builder,
                    NationalStrategy.Builder::build,
                    NationalStrategy.Builder::unread)
            .field("title", TEXT, NationalStrategy::title, NationalStrategy.Builder::title)
            .field("adopted", DAY, NationalStrategy::adopted, NationalStrategy.Builder::adopted)
            .field(
                    "developmentPlan",
                    TRUTH,
                    NationalStrategy::developmentPlan,
                    NationalStrategy.Builder::developmentPlan)
            .field("url", TEXT, NationalStrategy::url, NationalStrategy.Builder::url);

    static final Form<LineProgress, LineProgress.Builder> PROGRESS = Form.of(
                    LineProgress.class,
                    LineProgress::builder,
                    LineProgress.Builder::build,
                    LineProgress.Builder::unread)
            .field("actionLine", ACTION_LINE, LineProgress::actionLine, LineProgress.Builder::actionLine)
            .field("achievements", TEXT, LineProgress::achievements, LineProgress.Builder::achievements)
            .list("results", Parts.RESULT.asPart(), LineProgress::results, LineProgress.Builder::results)
            .field("challenges", TEXT, LineProgress::challenges, LineProgress.Builder::challenges);

    static final Form<NationalReport, NationalReport.Builder> FORM = Form.of(
                    NationalReport.class,
                    NationalReport::builder,
                    NationalReport.Builder::build,
                    NationalReport.Builder::unread)
            .field("title", TEXT, NationalReport::title, NationalReport.Builder::title)
            .field("symbol", TEXT, NationalReport::symbol, NationalReport.Builder::symbol)
            .field("language", TEXT, NationalReport::language, NationalReport.Builder::language)
            .field("url", TEXT, NationalReport::url, NationalReport.Builder::url)
            .field("date", DAY, NationalReport::date, NationalReport.Builder::date)
            .field("period", Parts.PERIOD.asPart(), NationalReport::period, NationalReport.Builder::period)
            .field("country", AREA, NationalReport::country, NationalReport.Builder::country)
            .field("reporter", Parts.REPORTER.asPart(), NationalReport::reporter, NationalReport.Builder::reporter)
            .list("levels", LEVEL, NationalReport::levels, NationalReport.Builder::levels)
            .field("summary", TEXT, NationalReport::summary, NationalReport.Builder::summary)
            .field("strategy", STRATEGY.asPart(), NationalReport::strategy, NationalReport.Builder::strategy)
            .list(
                    "planning",
                    FollowUpReportForm.COUNTRY_INFORMATION.asPart(),
                    NationalReport::planning,
                    NationalReport.Builder::planning)
            .list("progress", PROGRESS.asPart(), NationalReport::progress, NationalReport.Builder::progress)
            .list("challenges", TEXT, NationalReport::challenges, NationalReport.Builder::challenges)
            .list("partners", Parts.PARTNER.asPart(), NationalReport::partners, NationalReport.Builder::partners)
            .list(
                    "indicators",
                    Parts.INDICATOR.asPart(),
                    NationalReport::indicators,
                    NationalReport.Builder::indicators)
            .list(
                    "stocktakingEntries",
                    TEXT,
                    NationalReport::stocktakingEntries,
                    NationalReport.Builder::stocktakingEntries)
            .field("outlook", TEXT, NationalReport::outlook, NationalReport.Builder::outlook);

    private NationalReportForm() {}
}
