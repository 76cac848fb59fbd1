package org.wsis4j.rules.corpus;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wsis4j.actionline.ActionLine;
import org.wsis4j.actionline.PrizeCategory;
import org.wsis4j.form.Codes;
import org.wsis4j.form.Forms;
import org.wsis4j.observation.Area;
import org.wsis4j.organization.Organization;
import org.wsis4j.reporting.Activity;
import org.wsis4j.reporting.Coded;
import org.wsis4j.reporting.FacilitatorReport;
import org.wsis4j.reporting.Report;
import org.wsis4j.reporting.Reporter;
import org.wsis4j.reporting.followup.FollowUpReport;
import org.wsis4j.reporting.meeting.FacilitationMeetingReport;
import org.wsis4j.reporting.national.NationalReport;
import org.wsis4j.reporting.stocktaking.StocktakingEntry;
import org.wsis4j.reporting.target.TargetReport;
import org.wsis4j.rules.presence.Presence;
import org.wsis4j.rules.presence.Walk;
import org.wsis4j.rules.reading.Location;

/** Takes out of reports what a corpus keeps. What many documents have in common, such as a country, is kept once. */
final class Excerpts {

    private final Map<Object, Object> seen = new HashMap<>();

    CorpusDocument of(String name, Report report) {
        Optional<StocktakingEntry> entry = as(StocktakingEntry.class, report);
        return new CorpusDocument(
                name,
                Forms.of(report).type().asSubclass(Report.class),
                entry.flatMap(StocktakingEntry::id).filter(Presence::isSaid),
                entity(report).filter(Presence::isSaid).map(this::same),
                country(report).filter(Presence::isSaid).map(this::same),
                entry.flatMap(StocktakingEntry::contest).map(this::same),
                entry.map(StocktakingEntry::categories).map(this::each).orElse(List.of()),
                each(actionLines(report)),
                Times.of(report).map(this::same),
                activities(report),
                linked(report),
                organizations(report),
                FocalPoints.of(report));
    }

    private static Optional<Coded<Organization>> entity(Report report) {
        if (report instanceof StocktakingEntry entry) {
            return entry.organization();
        }
        if (report instanceof TargetReport targets) {
            return targets.organization();
        }
        Optional<Reporter> reporter = report instanceof NationalReport national
                ? national.reporter()
                : as(FacilitatorReport.class, report).flatMap(FacilitatorReport::reporter);
        return reporter.flatMap(Reporter::organization);
    }

    private static Optional<Coded<Area>> country(Report report) {
        return report instanceof NationalReport national
                ? national.country()
                : as(StocktakingEntry.class, report).flatMap(StocktakingEntry::country);
    }

    /** A category stands for its line, so that an entry of a contest is about a line too. */
    private static List<Coded<ActionLine>> actionLines(Report report) {
        if (report instanceof StocktakingEntry entry) {
            List<Coded<ActionLine>> lines = new ArrayList<>(entry.actionLines());
            entry.categories().forEach(category -> lines.add(lineOf(category)));
            return lines;
        }
        if (report instanceof FacilitationMeetingReport meeting) {
            return meeting.actionLines();
        }
        return as(FacilitatorReport.class, report)
                .map(FacilitatorReport::actionLines)
                .orElse(List.of());
    }

    private static Coded<ActionLine> lineOf(Coded<PrizeCategory> category) {
        return new Coded<>(category.written(), category.value().map(PrizeCategory::line));
    }

    private static List<String> linked(Report report) {
        return report instanceof NationalReport national
                ? national.stocktakingEntries()
                : as(FacilitatorReport.class, report)
                        .map(FacilitatorReport::stocktakingEntries)
                        .orElse(List.of());
    }

    private List<ToldActivity> activities(Report report) {
        if (report instanceof StocktakingEntry entry) {
            return activity(Location.root(), entry.title(), entry.start(), entry.end());
        }
        if (report instanceof FacilitationMeetingReport meeting) {
            return activity(Location.root(), meeting.title(), meeting.start(), meeting.end());
        }
        if (report instanceof FollowUpReport followUp) {
            return activities("events", followUp.events());
        }
        return as(FacilitatorReport.class, report)
                .map(facilitator -> activities("activities", facilitator.activities()))
                .orElse(List.of());
    }

    private List<ToldActivity> activities(String field, List<Activity> told) {
        List<ToldActivity> activities = new ArrayList<>();
        for (int i = 0; i < told.size(); i++) {
            Activity one = told.get(i);
            activities.addAll(activity(Location.of(field, i), one.title(), one.start(), one.end()));
        }
        return activities;
    }

    private List<ToldActivity> activity(
            Location place, Optional<String> title, Optional<LocalDate> start, Optional<LocalDate> end) {
        return title.filter(Presence::isSaid)
                .map(text -> new ToldActivity(same(place), text, start, end))
                .map(List::of)
                .orElse(List.of());
    }

    private List<NamedOrganization> organizations(Report report) {
        List<NamedOrganization> named = new ArrayList<>();
        Walk.through(Forms.of(report), report, type -> type == Codes.ORGANIZATION, (type, value, place) -> {
            if (value instanceof Coded<?> code && Presence.isSaid(code)) {
                Coded<Organization> organization =
                        new Coded<>(code.written(), code.value().map(Organization.class::cast));
                named.add(same(new NamedOrganization(same(place.get()), same(organization))));
            }
        });
        return named;
    }

    private <T> List<T> each(List<T> values) {
        return values.stream().map(this::same).toList();
    }

    /** The value that was equal to this one, if there was one before. */
    @SuppressWarnings("unchecked")
    private <T> T same(T value) {
        Object before = seen.putIfAbsent(value, value);
        return before == null ? value : (T) before;
    }

    private static <R extends Report> Optional<R> as(Class<R> kind, Report report) {
        return Optional.of(report).filter(kind::isInstance).map(kind::cast);
    }
}
