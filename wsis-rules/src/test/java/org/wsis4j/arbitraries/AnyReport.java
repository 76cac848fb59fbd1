package org.wsis4j.arbitraries;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.wsis4j.facilitation.DesignationStatus;
import org.wsis4j.reporting.Activity;
import org.wsis4j.reporting.ActivityState;
import org.wsis4j.reporting.FacilitatorReport;
import org.wsis4j.reporting.GoalFramework;
import org.wsis4j.reporting.GoalLink;
import org.wsis4j.reporting.Level;
import org.wsis4j.reporting.Partner;
import org.wsis4j.reporting.ReportKind;
import org.wsis4j.reporting.ReportedFacilitator;
import org.wsis4j.reporting.ReportedIndicator;
import org.wsis4j.reporting.Reporter;
import org.wsis4j.reporting.ReporterRole;
import org.wsis4j.reporting.ReportingPeriod;
import org.wsis4j.reporting.Result;
import org.wsis4j.reporting.ResultKind;
import org.wsis4j.reporting.Unread;

/** Makes one draft: each field filled or not, each list with no to three elements, whatever the values say. */
final class AnyReport {

    private static final List<String> VALUES =
            List.of("null", "true", "\"text\"", "-12.50", "[]", "{\"a\":[1,{\"b\":null}]}");

    private final Draw draw;
    private final Vocabulary words;
    private final AnyCodes codes;

    AnyReport(Draw draw, Vocabulary words) {
        this.draw = draw;
        this.words = words;
        this.codes = new AnyCodes(draw, words);
    }

    FacilitatorReport make() {
        FacilitatorReport report = FacilitatorReport.builder()
                .kind(draw.maybe(() -> codes.of(ReportKind.values(), ReportKind::find)))
                .date(draw.maybe(words::day))
                .reporter(draw.maybe(this::reporter))
                .period(draw.maybe(this::period))
                .meetingDate(draw.maybe(words::day))
                .actionLines(list(codes::line))
                .levels(list(() -> codes.of(Level.values(), Level::find)))
                .partners(list(this::partner))
                .facilitators(list(this::facilitator))
                .results(list(this::result))
                .activities(list(this::activity))
                .goals(list(this::goal))
                .indicators(list(this::indicator))
                .language(draw.maybe(() -> words.text(Prose.LANGUAGES)))
                .stocktakingEntries(list(() -> words.text(List.of("1487771718", "1487771719"))))
                .title(draw.maybe(() -> words.text(Prose.TITLES)))
                .symbol(draw.maybe(() -> words.text(List.of("WSIS+10/4/23"))))
                .url(draw.maybe(() -> words.text(List.of("https://www.example.org/report"))))
                .recipient(draw.maybe(() -> words.text(Prose.RECIPIENTS)))
                .achievements(list(() -> words.text(Prose.ACHIEVEMENTS)))
                .challenges(list(() -> words.text(Prose.CHALLENGES)))
                .recommendations(list(() -> words.text(Prose.RECOMMENDATIONS)))
                .lessonsLearned(list(() -> words.text(Prose.ACHIEVEMENTS)))
                .nextSteps(list(() -> words.text(Prose.RECOMMENDATIONS)))
                .build();
        return withUnread(report);
    }

    private <T> List<T> list(Supplier<T> element) {
        return draw.some(0, 3, element);
    }

    private Reporter reporter() {
        return Reporter.builder()
                .organization(draw.maybe(codes::organization))
                .role(draw.maybe(() -> codes.of(ReporterRole.values(), ReporterRole::find)))
                .unread(unknownField())
                .build();
    }

    private ReportingPeriod period() {
        return ReportingPeriod.builder()
                .start(draw.maybe(words::day))
                .end(draw.maybe(words::day))
                .build();
    }

    private Partner partner() {
        return Partner.builder()
                .organization(draw.maybe(codes::organization))
                .category(draw.maybe(codes::category))
                .unread(unknownField())
                .build();
    }

    private ReportedFacilitator facilitator() {
        return ReportedFacilitator.builder()
                .organization(draw.maybe(codes::organization))
                .actionLine(draw.maybe(codes::line))
                .status(draw.maybe(() -> codes.of(DesignationStatus.values(), DesignationStatus::find)))
                .build();
    }

    private Result result() {
        return Result.builder()
                .kind(draw.maybe(() -> codes.of(ResultKind.values(), ResultKind::find)))
                .text(draw.maybe(() -> words.text(Prose.ACHIEVEMENTS)))
                .value(draw.maybe(words::number))
                .unit(draw.maybe(() -> words.text(Prose.UNITS)))
                .build();
    }

    private Activity activity() {
        return Activity.builder()
                .title(draw.maybe(() -> words.text(Prose.ACTIVITIES)))
                .state(draw.maybe(() -> codes.of(ActivityState.values(), ActivityState::find)))
                .start(draw.maybe(words::day))
                .end(draw.maybe(words::day))
                .place(draw.maybe(() -> words.text(Prose.PLACES)))
                .build();
    }

    private ReportedIndicator indicator() {
        return ReportedIndicator.builder()
                .name(draw.maybe(() -> words.text(Prose.INDICATORS)))
                .code(draw.maybe(() -> words.text(List.of("HH7"))))
                .value(draw.maybe(words::number))
                .unit(draw.maybe(() -> words.text(Prose.UNITS)))
                .year(draw.maybe(words::whole))
                .source(draw.maybe(() -> words.text(Prose.SOURCES)))
                .build();
    }

    private GoalLink goal() {
        return GoalLink.builder()
                .framework(draw.maybe(() -> codes.of(GoalFramework.values(), GoalFramework::find)))
                .number(draw.maybe(words::whole))
                .contribution(draw.maybe(() -> words.text(Prose.ACHIEVEMENTS)))
                .build();
    }

    private Unread unknownField() {
        return draw.oneIn(8)
                ? new Unread(List.of(new Unread.Entry(words.fieldName(), draw.one(VALUES))))
                : Unread.none();
    }

    /** Unknown fields; and in place of an empty field perhaps a value that cannot be read as one. */
    private FacilitatorReport withUnread(FacilitatorReport report) {
        List<Unread.Entry> entries = new ArrayList<>(unknownField().entries());
        if (report.partners().isEmpty() && draw.oneIn(6)) {
            entries.add(new Unread.Entry("partners", "true"));
        }
        if (report.date().isEmpty() && draw.oneIn(6)) {
            entries.add(new Unread.Entry("date", "true"));
        }
        return FacilitatorReport.builder()
                .from(report)
                .unread(new Unread(entries))
                .build();
    }
}
