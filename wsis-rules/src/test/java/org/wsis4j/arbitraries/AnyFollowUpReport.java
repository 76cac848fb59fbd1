package org.wsis4j.arbitraries;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.wsis4j.reporting.followup.CommissionMandate;
import org.wsis4j.reporting.followup.FollowUpReport;
import org.wsis4j.reporting.followup.ReportedAdvisoryGroup;
import org.wsis4j.reporting.followup.ReportedBody;
import org.wsis4j.reporting.followup.ReportedForum;
import org.wsis4j.reporting.followup.ReportedSession;
import org.wsis4j.reporting.followup.SessionKind;

/** Makes one draft of a report on the follow-up: each field filled or not, whatever the values say. */
final class AnyFollowUpReport {

    private final Draw draw;
    private final Vocabulary words;
    private final AnyCodes codes;
    private final AnyParts parts;

    AnyFollowUpReport(Draw draw, Vocabulary words) {
        this.draw = draw;
        this.words = words;
        this.codes = new AnyCodes(draw, words);
        this.parts = new AnyParts(draw, words);
    }

    FollowUpReport make() {
        FollowUpReport report = FollowUpReport.builder()
                .title(draw.maybe(() -> words.text(Prose.TITLES)))
                .symbol(draw.maybe(() -> words.text(Prose.SYMBOLS)))
                .language(draw.maybe(() -> words.text(Prose.LANGUAGES)))
                .url(draw.maybe(() -> words.text(Prose.URLS)))
                .date(draw.maybe(words::day))
                .author(draw.maybe(() -> words.text(Prose.AUTHORS)))
                .mandate(draw.maybe(() -> words.text(Prose.MANDATES)))
                .recipient(draw.maybe(codes::organization))
                .session(draw.maybe(this::session))
                .due(draw.maybe(words::day))
                .submitted(draw.maybe(words::day))
                .lateReason(draw.maybe(() -> words.text(Prose.CHALLENGES)))
                .events(list(parts::activity))
                .commissionSessions(list(this::session))
                .commissionMembers(draw.maybe(words::whole))
                .commissionMandates(list(() -> codes.of(CommissionMandate.values(), CommissionMandate::find)))
                .forums(list(this::forum))
                .advisoryGroup(draw.maybe(this::advisoryGroup))
                .reviewBodies(list(this::body))
                .overallReviewYear(draw.maybe(words::whole))
                .enhancedCooperationStart(draw.maybe(words::day))
                .inputs(list(parts::input))
                .countries(list(parts::countryInformation))
                .build();
        return FollowUpReport.builder()
                .from(report)
                .unread(parts.unread(List.of(
                        Map.entry("date", report.date()),
                        Map.entry("commissionSessions", report.commissionSessions()))))
                .build();
    }

    private <T> List<T> list(Supplier<T> element) {
        return draw.some(0, 3, element);
    }

    ReportedSession session() {
        return ReportedSession.builder()
                .body(draw.maybe(codes::organization))
                .ordinal(draw.maybe(words::whole))
                .year(draw.maybe(words::whole))
                .start(draw.maybe(words::day))
                .end(draw.maybe(words::day))
                .kind(draw.maybe(() -> codes.of(SessionKind.values(), SessionKind::find)))
                .workingDays(draw.maybe(words::whole))
                .theme(draw.maybe(() -> words.text(Prose.SESSION_THEMES)))
                .unread(parts.unknownField())
                .build();
    }

    ReportedForum forum() {
        return ReportedForum.builder()
                .start(draw.maybe(words::day))
                .end(draw.maybe(words::day))
                .place(draw.maybe(() -> words.text(Prose.PLACES)))
                .host(draw.maybe(() -> words.text(Prose.HOSTS)))
                .themes(list(() -> words.text(Prose.FORUM_THEMES)))
                .unread(parts.unknownField())
                .build();
    }

    ReportedAdvisoryGroup advisoryGroup() {
        return ReportedAdvisoryGroup.builder()
                .announced(draw.maybe(words::day))
                .members(draw.maybe(words::whole))
                .categories(list(codes::category))
                .regions(list(() -> words.text(Prose.REGIONS)))
                .firstMeeting(draw.maybe(words::day))
                .unread(parts.unknownField())
                .build();
    }

    ReportedBody body() {
        return ReportedBody.builder()
                .name(draw.maybe(() -> words.text(Prose.REVIEW_BODIES)))
                .intergovernmental(draw.maybe(() -> draw.oneIn(2)))
                .created(draw.maybe(words::day))
                .unread(parts.unknownField())
                .build();
    }
}
