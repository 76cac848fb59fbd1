package org.wsis4j.rules.reporting;

import static org.wsis4j.rules.Rule.rule;
import static org.wsis4j.rules.Severity.WARNING;
import static org.wsis4j.source.Modality.BINDING;
import static org.wsis4j.source.Modality.DESCRIPTIVE;
import static org.wsis4j.source.SourceDocuments.E_2006_85;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wsis4j.reporting.Report;
import org.wsis4j.rules.Examination;
import org.wsis4j.rules.Rule;

/** Activities and events, in reports of any kind that tell some: that none is told twice, or in two ways. */
final class EventRules {

    static final Rule<Report> SAME_EVENT_SAME_DAYS = rule("WSIS-TIME-009", Report.class)
            .severity(WARNING)
            .refersTo(
                    E_2006_85.paragraph("24"),
                    DESCRIPTIVE,
                    "an open-ended informal meeting was convened in Geneva on 16 May 2006")
            .refersTo(E_2006_85.paragraph("48"), DESCRIPTIVE, "The advisory group met on 22 and 23 May")
            .reads(Telling::paths)
            .check(EventRules::lookForOtherDays);

    static final Rule<Report> ACTIVITY_TOLD_ONCE = rule("WSIS-COH-001", Report.class)
            .severity(WARNING)
            .asks(E_2006_85.paragraph("15(b)"), BINDING, "maximize joint efforts, avoid duplication")
            .reads(Telling::paths)
            .check(EventRules::lookForTheSame);

    private EventRules() {}

    /** By number. */
    static List<Rule<?>> all() {
        return List.of(SAME_EVENT_SAME_DAYS, ACTIVITY_TOLD_ONCE);
    }

    /** In another year, or at another place, it is another event of a series. */
    private static void lookForOtherDays(Report report, Examination found) {
        if (isSettled(report, found)) {
            return;
        }
        Firsts firsts = new Firsts();
        Telling.in(report, found, telling -> {
            Optional<Telling> first = firsts.before(
                    telling, List.of(telling.key(), telling.start().getYear()));
            if (first.filter(before -> !before.hasDaysOf(telling)).isPresent()) {
                found.at(telling.place())
                        .with("event", telling.title())
                        .with("start", telling.start())
                        .with("end", telling.end())
                        .with("otherStart", first.get().start())
                        .with("otherEnd", first.get().end())
                        .add();
            }
        });
    }

    private static void lookForTheSame(Report report, Examination found) {
        if (isSettled(report, found)) {
            return;
        }
        Firsts firsts = new Firsts();
        Telling.in(report, found, telling -> {
            Optional<Telling> first = firsts.before(telling, List.of(telling.key(), telling.start(), telling.end()));
            if (first.isPresent()) {
                found.at(telling.place())
                        .with("event", telling.title())
                        .with("start", telling.start())
                        .add();
            }
        });
    }

    /** Whether nothing is told, so that a rule does not apply, or nothing that could be told twice. */
    private static boolean isSettled(Report report, Examination found) {
        Telling.Plenty plenty = Telling.plenty(report, found);
        if (plenty == Telling.Plenty.NONE) {
            found.notApplicable();
        }
        return plenty != Telling.Plenty.SOME_ALIKE;
    }

    /** What was told first of each thing: at each place, and at any place for those that are told without one. */
    private static final class Firsts {

        private static final String ANY_PLACE = "\0";

        private final Map<List<Object>, Telling> firsts = new HashMap<>();

        /** What was told of the same thing before, at the same place or where one of the two names none. */
        Optional<Telling> before(Telling telling, List<Object> thing) {
            String where = telling.where();
            Telling unplaced = firsts.get(List.of(thing, where.isEmpty() ? ANY_PLACE : ""));
            Telling same = firsts.getOrDefault(List.of(thing, where), unplaced);
            firsts.putIfAbsent(List.of(thing, where), telling);
            firsts.putIfAbsent(List.of(thing, ANY_PLACE), telling);
            return Optional.ofNullable(same);
        }
    }
}
