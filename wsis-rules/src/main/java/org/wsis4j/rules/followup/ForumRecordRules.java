package org.wsis4j.rules.followup;

import static org.wsis4j.rules.Rule.rule;
import static org.wsis4j.rules.Severity.WARNING;
import static org.wsis4j.source.Modality.BINDING;
import static org.wsis4j.source.SourceDocuments.E_2006_85;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wsis4j.followup.ForumMeeting;
import org.wsis4j.followup.ForumTheme;
import org.wsis4j.reporting.followup.FollowUpReport;
import org.wsis4j.reporting.followup.ReportedForum;
import org.wsis4j.rules.Examination;
import org.wsis4j.rules.Rule;
import org.wsis4j.rules.presence.Presence;
import org.wsis4j.spelling.Spelling;

/** The meetings of the Forum that are on record: where and when they are, and their themes. */
final class ForumRecordRules {

    static final Rule<FollowUpReport> THEMES_OF_ATHENS = rule("WSIS-IGF-003", FollowUpReport.class)
            .severity(WARNING)
            .refersTo(E_2006_85.paragraph("48"), BINDING, "will be organized around the following four broad themes")
            .reads("forums/*/start", "forums/*/end", "forums/*/themes")
            .check((report, found) -> eachOnRecord(report, found, ForumRecordRules::lookAtThemes));

    static final Rule<FollowUpReport> FORUM_IS_THE_ONE_ON_RECORD = rule("WSIS-IGF-004", FollowUpReport.class)
            .severity(WARNING)
            .refersTo(E_2006_85.paragraph("49"), BINDING, "will be held in Athens from 30 October to 2 November 2006")
            .reads("forums/*/start", "forums/*/end", "forums/*/place", "forums/*/host")
            .check((report, found) -> eachOnRecord(report, found, ForumRecordRules::lookAtMeeting));

    private ForumRecordRules() {}

    /** By number. */
    static List<Rule<?>> all() {
        return List.of(THEMES_OF_ATHENS, FORUM_IS_THE_ONE_ON_RECORD);
    }

    /** Takes a meeting that a report tells of, and the one of its year that is on record; says whether it looked. */
    private interface Look {
        boolean at(ReportedForum told, int index, ForumMeeting recorded, Examination found);
    }

    /** The Forum meets once a year, so that the year says which meeting it is. */
    private static void eachOnRecord(FollowUpReport report, Examination found, Look look) {
        boolean applies = false;
        for (int i = 0; i < report.forums().size(); i++) {
            ReportedForum told = report.forums().get(i);
            Optional<LocalDate> day =
                    told.start().isPresent() || found.hides("forums/" + i + "/start") ? told.start() : told.end();
            for (ForumMeeting recorded : ForumMeeting.all()) {
                int year = recorded.date().earliest().getYear();
                if (day.filter(one -> one.getYear() == year).isPresent()) {
                    applies |= look.at(told, i, recorded, found);
                }
            }
        }
        if (!applies) {
            found.notApplicable();
        }
    }

    private static boolean lookAtThemes(ReportedForum told, int index, ForumMeeting recorded, Examination found) {
        List<String> themes = told.themes().stream().filter(Presence::isSaid).toList();
        Set<ForumTheme> known = EnumSet.noneOf(ForumTheme.class);
        boolean other = false;
        for (String text : themes) {
            Optional<ForumTheme> theme = theme(text).filter(recorded.themes()::contains);
            theme.ifPresent(known::add);
            other |= theme.isEmpty();
        }
        if (!themes.isEmpty() && (other || !known.containsAll(recorded.themes()))) {
            found.at("forums", index, "themes")
                    .with("given", themes)
                    .with("recorded", recorded.themes())
                    .add();
        }
        return !themes.isEmpty();
    }

    private static boolean lookAtMeeting(ReportedForum told, int index, ForumMeeting recorded, Examination found) {
        compare(told.start(), recorded.date().earliest(), found.at("forums", index, "start"));
        compare(told.end(), recorded.date().latest(), found.at("forums", index, "end"));
        compareNames(told.place(), recorded.place(), found.at("forums", index, "place"));
        compareNames(told.host(), recorded.host(), found.at("forums", index, "host"));
        return true;
    }

    private static void compare(Optional<LocalDate> told, LocalDate recorded, Examination.Spot spot) {
        if (told.filter(day -> !day.equals(recorded)).isPresent()) {
            spot.with("given", told.get()).with("recorded", recorded).add();
        }
    }

    /** Athens, Greece is Athens; and the Government of Greece is that of Greece. */
    private static void compareNames(Optional<String> told, String recorded, Examination.Spot spot) {
        boolean other = told.filter(Presence::isSaid)
                .filter(name -> !Spelling.key(name).contains(Spelling.key(recorded)))
                .isPresent();
        if (other) {
            spot.with("given", told.get()).with("recorded", recorded).add();
        }
    }

    /** The first word: what the theme is about may follow it. */
    private static Optional<ForumTheme> theme(String text) {
        String plain = text.strip();
        int end = 0;
        while (end < Math.min(plain.length(), Spelling.LONGEST) && Character.isLetter(plain.charAt(end))) {
            end++;
        }
        return Spelling.oneOf(ForumTheme.values(), plain.substring(0, end));
    }
}
