package org.wsis4j.benchmarks.peer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wsis4j.benchmarks.peer.Report.Activity;
import org.wsis4j.benchmarks.peer.Report.Facilitator;
import org.wsis4j.benchmarks.peer.Report.Goal;
import org.wsis4j.benchmarks.peer.Report.Indicator;
import org.wsis4j.benchmarks.peer.Report.Partner;
import org.wsis4j.benchmarks.peer.Report.Result;

/** The checks of {@link Report} as straight code, which is as fast as it gets: places are put together for faults only. */
final class HandChecks {

    private final Report report;
    private final List<Fault> faults = new ArrayList<>(0);

    HandChecks(Report report) {
        this.report = report;
    }

    /** What is wrong, and where. */
    record Fault(String place, String message) {}

    List<Fault> look() {
        identity();
        time();
        lists();
        results();
        partners();
        facilitators();
        activities();
        indicators();
        goals();
        return faults;
    }

    private void identity() {
        check("facilitatorReport".equals(report.type()), "/type", "is another document");
        check(report.version() != null && report.version() == 1, "/version", "is another version");
        code(report.kind(), Known.KINDS, "/kind");
        text(report.title(), "/title");
        text(report.symbol(), "/symbol");
        text(report.url(), "/url");
        check(report.url() != null || report.symbol() != null, "/url", "cannot be found by the public");
        check(report.language() == null || isLanguage(report.language()), "/language", "is no language");
        said(report.recipient(), "/recipient");
        if (report.reporter() == null) {
            add("/reporter", "is missing");
            return;
        }
        said(report.reporter().organization(), "/reporter/organization");
        code(report.reporter().role(), Known.ROLES, "/reporter/role");
        check(
                !"LEAD_FACILITATING_AGENCY".equals(report.reporter().role())
                        || Known.LEADING.contains(report.reporter().organization()),
                "/reporter/role",
                "is no leading agency");
        for (String line : report.actionLines()) {
            check(
                    Known.isFacilitator(report.reporter().organization(), line),
                    "/reporter/organization",
                    "does not facilitate the line");
        }
    }

    private void time() {
        Report.Period period = report.period();
        boolean hasPeriod = period != null && period.start() != null && period.end() != null;
        check(hasPeriod || report.meetingDate() != null, "/period", "is missing");
        check(!hasPeriod || !period.end().isBefore(period.start()), "/period/end", "is before the start");
        if (report.date() == null) {
            add("/date", "is missing");
            return;
        }
        check(!report.date().isAfter(Known.AS_OF), "/date", "is in the future");
        check(!hasPeriod || !report.date().isBefore(period.end()), "/date", "is before the end of the period");
    }

    private void lists() {
        codes(report.actionLines(), Known.LINES, "/actionLines");
        once(report.actionLines(), "/actionLines");
        codes(report.levels(), Known.LEVELS, "/levels");
        texts(report.achievements(), "/achievements", false);
        texts(report.challenges(), "/challenges", true);
        texts(report.recommendations(), "/recommendations", true);
        texts(report.lessonsLearned(), "/lessonsLearned", false);
        texts(report.nextSteps(), "/nextSteps", false);
        texts(report.stocktakingEntries(), "/stocktakingEntries", true);
        once(report.stocktakingEntries(), "/stocktakingEntries");
    }

    private void results() {
        boolean inFigures = false;
        boolean inWords =
                report.achievements() != null && !report.achievements().isEmpty();
        for (int i = 0; i < report.results().size(); i++) {
            Result result = report.results().get(i);
            if (result.kind() == null || !Known.RESULT_KINDS.contains(result.kind())) {
                add("/results/" + i + "/kind", "is not known");
            }
            boolean isFigure = "QUANTITATIVE".equals(result.kind());
            inFigures |= isFigure;
            inWords |= "QUALITATIVE".equals(result.kind());
            if (isFigure && result.value() == null) {
                add("/results/" + i + "/value", "is missing");
            }
            text(result.text(), "/results/", i, "/text");
            text(result.unit(), "/results/", i, "/unit");
        }
        check(inFigures, "/results", "has no quantitative result");
        check(inWords, "/results", "has no qualitative result");
    }

    private void partners() {
        boolean outside = false;
        boolean several = false;
        String first = null;
        for (int i = 0; i < report.partners().size(); i++) {
            Partner partner = report.partners().get(i);
            text(partner.organization(), "/partners/", i, "/organization");
            boolean isUn = Known.UN_SYSTEM.contains(partner.organization());
            outside |= !isUn;
            if (partner.category() == null || !Known.CATEGORIES.contains(partner.category())) {
                add("/partners/" + i + "/category", "is not known");
            } else {
                several |= first != null && !first.equals(partner.category());
                first = partner.category();
            }
            if (isUn && "CIVIL_SOCIETY".equals(partner.category())) {
                add("/partners/" + i + "/category", "is not that of the register");
            }
        }
        check(outside, "/partners", "are all of the UN system");
        check(several, "/partners", "are all of one category");
    }

    private void facilitators() {
        Set<String> withFocalPoint = new HashSet<>();
        for (int i = 0; i < report.facilitators().size(); i++) {
            Facilitator named = report.facilitators().get(i);
            text(named.organization(), "/facilitators/", i, "/organization");
            text(named.contact(), "/facilitators/", i, "/contact");
            if (named.actionLine() == null || !Known.LINES.contains(named.actionLine())) {
                add("/facilitators/" + i + "/actionLine", "is not known");
                continue;
            }
            if (!Known.isFacilitator(named.organization(), named.actionLine())) {
                add("/facilitators/" + i, "is not listed");
            }
            if (!report.actionLines().contains(named.actionLine())) {
                add("/facilitators/" + i + "/actionLine", "is not that of the report");
            }
            if (named.status() == null || !Known.STATUSES.contains(named.status())) {
                add("/facilitators/" + i + "/status", "is not known");
            } else if (Known.isFocalPoint(named.status())) {
                if (!withFocalPoint.add(named.actionLine())) {
                    add("/facilitators/" + i, "is a second focal point");
                }
                if (named.contact() == null) {
                    add("/facilitators/" + i + "/contact", "is missing");
                }
            }
        }
    }

    private void activities() {
        Set<String> told = new HashSet<>();
        for (int i = 0; i < report.activities().size(); i++) {
            Activity activity = report.activities().get(i);
            text(activity.title(), "/activities/", i, "/title");
            text(activity.place(), "/activities/", i, "/place");
            if (activity.state() != null && !Known.STATES.contains(activity.state())) {
                add("/activities/" + i + "/state", "is not known");
            }
            boolean hasBoth = activity.start() != null && activity.end() != null;
            if (hasBoth && activity.end().isBefore(activity.start())) {
                add("/activities/" + i + "/end", "is before the start");
            }
            boolean isHeld = "HELD".equals(activity.state());
            if (isHeld && hasBoth && report.date() != null && activity.end().isAfter(report.date())) {
                add("/activities/" + i, "is told as held before its end");
            }
            if (!told.add(activity.title() + activity.start() + activity.place())) {
                add("/activities/" + i, "is told twice");
            }
        }
        check(!report.activities().isEmpty(), "/activities", "are missing");
    }

    private void indicators() {
        for (int i = 0; i < report.indicators().size(); i++) {
            Indicator indicator = report.indicators().get(i);
            text(indicator.name(), "/indicators/", i, "/name");
            text(indicator.code(), "/indicators/", i, "/code");
            text(indicator.unit(), "/indicators/", i, "/unit");
            text(indicator.source(), "/indicators/", i, "/source");
            if (indicator.value() == null) {
                add("/indicators/" + i + "/value", "is missing");
            }
            if (indicator.year() == null) {
                add("/indicators/" + i + "/year", "is missing");
            }
            if (indicator.source() == null || indicator.source().isBlank()) {
                add("/indicators/" + i + "/source", "is missing");
            }
        }
    }

    private void goals() {
        boolean isLate = report.period() != null
                && report.period().start() != null
                && report.period().start().getYear() > Known.LAST_YEAR_OF_MDG;
        for (int i = 0; i < report.goals().size(); i++) {
            Goal goal = report.goals().get(i);
            if (goal.framework() == null || !Known.FRAMEWORKS.contains(goal.framework())) {
                add("/goals/" + i + "/framework", "is not known");
            }
            if (isLate && "MDG".equals(goal.framework())) {
                add("/goals/" + i + "/framework", "is of another time");
            }
            text(goal.contribution(), "/goals/", i, "/contribution");
        }
        check(!report.goals().isEmpty(), "/goals", "are missing");
    }

    private void codes(@Nullable List<String> codes, Set<String> known, String place) {
        if (codes == null || codes.isEmpty()) {
            add(place, "is missing");
            return;
        }
        for (int i = 0; i < codes.size(); i++) {
            if (!known.contains(codes.get(i))) {
                add(place + "/" + i, "is not known");
            }
        }
    }

    private void texts(@Nullable List<String> texts, String place, boolean isRequired) {
        if (texts == null || texts.isEmpty()) {
            check(!isRequired, place, "is missing");
            return;
        }
        for (int i = 0; i < texts.size(); i++) {
            if (texts.get(i).isBlank() || !isPrintable(texts.get(i))) {
                add(place + "/" + i, "is blank or cannot be printed");
            }
        }
    }

    private void once(List<String> values, String place) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < values.size(); i++) {
            if (!seen.add(values.get(i))) {
                add(place + "/" + i, "stands twice");
            }
        }
    }

    private void code(@Nullable String code, Set<String> known, String place) {
        check(code != null && known.contains(code), place, "is not known");
    }

    private void said(@Nullable String text, String place) {
        check(text != null && !text.isBlank() && isPrintable(text), place, "is missing");
    }

    private void text(@Nullable String text, String place) {
        check(text == null || isPrintable(text), place, "cannot be printed");
    }

    private void text(@Nullable String text, String list, int index, String field) {
        if (text != null && !isPrintable(text)) {
            add(list + index + field, "cannot be printed");
        }
    }

    private static boolean isPrintable(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean isControl = c < ' ' ? c != '\t' && c != '\n' && c != '\r' : c >= 0x7F && c <= 0x9F;
            if (isControl) {
                return false;
            }
        }
        return true;
    }

    private static boolean isLanguage(String tag) {
        int dash = tag.indexOf('-');
        int length = dash < 0 ? tag.length() : dash;
        return length == 2 || length == 3;
    }

    private void check(boolean holds, String place, String message) {
        if (!holds) {
            add(place, message);
        }
    }

    private void add(String place, String message) {
        faults.add(new Fault(place, message));
    }
}
