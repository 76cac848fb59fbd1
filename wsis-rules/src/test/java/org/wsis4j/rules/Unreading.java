package org.wsis4j.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.wsis4j.reporting.Activity;
import org.wsis4j.reporting.FacilitatorReport;
import org.wsis4j.reporting.GoalLink;
import org.wsis4j.reporting.Partner;
import org.wsis4j.reporting.ReportedFacilitator;
import org.wsis4j.reporting.ReportedIndicator;
import org.wsis4j.reporting.Reporter;
import org.wsis4j.reporting.ReportingPeriod;
import org.wsis4j.reporting.Result;
import org.wsis4j.reporting.Unread;
import org.wsis4j.rules.reading.Flaw;
import org.wsis4j.rules.reading.FlawKind;
import org.wsis4j.rules.reading.Reading;

/**
 * Takes a value out of a draft as a reader does that cannot read it: the field is empty, the part keeps what stood there,
 * and the reading has a flaw. Of a list the first element is taken; where there is none, one comes with it.
 */
public final class Unreading {

    private final String name;
    private final boolean removes;

    private Unreading(String path, boolean removes) {
        this.name = path.substring(path.lastIndexOf('/') + 1);
        this.removes = removes;
    }

    /** The report as it comes out of a text in which the value at a path, see {@link Rule#reads}, cannot be read. */
    public static Reading<FacilitatorReport> unreadable(FacilitatorReport report, String path) {
        return reading(new Unreading(path, true).in(report, path), FlawKind.WRONG_TYPE, path);
    }

    /** The same, where the field stands twice: the first is read, if there is one, and the second kept. */
    public static Reading<FacilitatorReport> duplicate(FacilitatorReport report, String path) {
        FacilitatorReport kept = new Unreading(path, false).in(report, path);
        boolean isRead = !kept.equals(new Unreading(path, true).in(report, path));
        return reading(kept, isRead ? FlawKind.DUPLICATE_FIELD : FlawKind.WRONG_TYPE, path);
    }

    /** What the draft could not read at its root before is a flaw too. */
    private static Reading<FacilitatorReport> reading(FacilitatorReport draft, FlawKind kind, String path) {
        List<Flaw> flaws = new ArrayList<>(List.of(Samples.flaw(kind, "/" + path.replace('*', '0'))));
        if (draft.unread().has("date") && draft.date().isEmpty()) {
            flaws.add(Samples.flaw(FlawKind.WRONG_TYPE, "/date"));
        }
        if (draft.unread().has("partners") && draft.partners().isEmpty()) {
            flaws.add(Samples.flaw(FlawKind.WRONG_TYPE, "/partners"));
        }
        return new Reading<>(Optional.of(draft), flaws, places -> Map.of());
    }

    private FacilitatorReport in(FacilitatorReport report, String path) {
        FacilitatorReport.Builder edit = FacilitatorReport.builder().from(report);
        if (path.equals(name)) {
            return root(edit.unread(keep(report.unread()))).build();
        }
        switch (path.substring(0, path.indexOf('/'))) {
            case "reporter" ->
                edit.reporter(reporter(
                        report.reporter().orElseGet(() -> Reporter.builder().build())));
            case "period" ->
                edit.period(period(report.period()
                        .orElseGet(() -> ReportingPeriod.builder().build())));
            case "results" ->
                edit.results(first(report.results(), () -> Result.builder().build(), this::result));
            case "partners" ->
                edit.partners(first(report.partners(), () -> Partner.builder().build(), this::partner));
            case "facilitators" ->
                edit.facilitators(first(
                        report.facilitators(),
                        () -> ReportedFacilitator.builder().build(),
                        this::facilitator));
            case "activities" ->
                edit.activities(
                        first(report.activities(), () -> Activity.builder().build(), this::activity));
            case "indicators" ->
                edit.indicators(first(
                        report.indicators(), () -> ReportedIndicator.builder().build(), this::indicator));
            case "goals" ->
                edit.goals(first(report.goals(), () -> GoalLink.builder().build(), this::goal));
            default -> throw new IllegalArgumentException(path);
        }
        return edit.build();
    }

    private static <T> List<T> first(List<T> parts, Supplier<T> none, UnaryOperator<T> edit) {
        List<T> edited = new ArrayList<>(parts.isEmpty() ? List.of(none.get()) : parts);
        edited.set(0, edit.apply(edited.get(0)));
        return edited;
    }

    private Unread keep(Unread unread) {
        List<Unread.Entry> entries = new ArrayList<>(unread.entries());
        entries.add(new Unread.Entry(name, "[[]]"));
        return new Unread(entries);
    }

    private FacilitatorReport.Builder root(FacilitatorReport.Builder edit) {
        if (removes) {
            switch (name) {
                case "kind" -> edit.kind(Optional.empty());
                case "title" -> edit.title(Optional.empty());
                case "symbol" -> edit.symbol(Optional.empty());
                case "language" -> edit.language(Optional.empty());
                case "url" -> edit.url(Optional.empty());
                case "date" -> edit.date(Optional.empty());
                case "reporter" -> edit.reporter(Optional.empty());
                case "period" -> edit.period(Optional.empty());
                case "meetingDate" -> edit.meetingDate(Optional.empty());
                case "actionLines" -> edit.actionLines(List.of());
                case "levels" -> edit.levels(List.of());
                case "achievements" -> edit.achievements(List.of());
                case "results" -> edit.results(List.of());
                case "challenges" -> edit.challenges(List.of());
                case "recommendations" -> edit.recommendations(List.of());
                case "partners" -> edit.partners(List.of());
                case "facilitators" -> edit.facilitators(List.of());
                case "activities" -> edit.activities(List.of());
                case "indicators" -> edit.indicators(List.of());
                case "goals" -> edit.goals(List.of());
                case "stocktakingEntries" -> edit.stocktakingEntries(List.of());
                default -> throw new IllegalArgumentException(name);
            }
        }
        return edit;
    }

    private Reporter reporter(Reporter part) {
        Reporter.Builder edit = Reporter.builder().from(part).unread(keep(part.unread()));
        if (removes) {
            switch (name) {
                case "organization" -> edit.organization(Optional.empty());
                case "role" -> edit.role(Optional.empty());
                default -> throw new IllegalArgumentException(name);
            }
        }
        return edit.build();
    }

    private ReportingPeriod period(ReportingPeriod part) {
        ReportingPeriod.Builder edit = ReportingPeriod.builder().from(part).unread(keep(part.unread()));
        if (removes) {
            switch (name) {
                case "start" -> edit.start(Optional.empty());
                case "end" -> edit.end(Optional.empty());
                default -> throw new IllegalArgumentException(name);
            }
        }
        return edit.build();
    }

    private Result result(Result part) {
        Result.Builder edit = Result.builder().from(part).unread(keep(part.unread()));
        if (removes) {
            switch (name) {
                case "kind" -> edit.kind(Optional.empty());
                case "text" -> edit.text(Optional.empty());
                case "value" -> edit.value(Optional.empty());
                case "unit" -> edit.unit(Optional.empty());
                default -> throw new IllegalArgumentException(name);
            }
        }
        return edit.build();
    }

    private Partner partner(Partner part) {
        Partner.Builder edit = Partner.builder().from(part).unread(keep(part.unread()));
        if (removes) {
            switch (name) {
                case "organization" -> edit.organization(Optional.empty());
                case "category" -> edit.category(Optional.empty());
                default -> throw new IllegalArgumentException(name);
            }
        }
        return edit.build();
    }

    private ReportedFacilitator facilitator(ReportedFacilitator part) {
        ReportedFacilitator.Builder edit =
                ReportedFacilitator.builder().from(part).unread(keep(part.unread()));
        if (removes) {
            switch (name) {
                case "organization" -> edit.organization(Optional.empty());
                case "actionLine" -> edit.actionLine(Optional.empty());
                case "status" -> edit.status(Optional.empty());
                default -> throw new IllegalArgumentException(name);
            }
        }
        return edit.build();
    }

    private Activity activity(Activity part) {
        Activity.Builder edit = Activity.builder().from(part).unread(keep(part.unread()));
        if (removes) {
            switch (name) {
                case "title" -> edit.title(Optional.empty());
                case "state" -> edit.state(Optional.empty());
                case "start" -> edit.start(Optional.empty());
                case "end" -> edit.end(Optional.empty());
                case "place" -> edit.place(Optional.empty());
                default -> throw new IllegalArgumentException(name);
            }
        }
        return edit.build();
    }

    private ReportedIndicator indicator(ReportedIndicator part) {
        ReportedIndicator.Builder edit = ReportedIndicator.builder().from(part).unread(keep(part.unread()));
        if (removes) {
            switch (name) {
                case "name" -> edit.name(Optional.empty());
                case "code" -> edit.code(Optional.empty());
                case "value" -> edit.value(Optional.empty());
                case "unit" -> edit.unit(Optional.empty());
                case "year" -> edit.year(Optional.empty());
                case "source" -> edit.source(Optional.empty());
                default -> throw new IllegalArgumentException(name);
            }
        }
        return edit.build();
    }

    private GoalLink goal(GoalLink part) {
        GoalLink.Builder edit = GoalLink.builder().from(part).unread(keep(part.unread()));
        if (removes) {
            switch (name) {
                case "framework" -> edit.framework(Optional.empty());
                case "number" -> edit.number(Optional.empty());
                case "contribution" -> edit.contribution(Optional.empty());
                default -> throw new IllegalArgumentException(name);
            }
        }
        return edit.build();
    }
}
