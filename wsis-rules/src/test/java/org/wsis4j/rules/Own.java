package org.wsis4j.rules;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.wsis4j.language.Language;
import org.wsis4j.reporting.FacilitatorReport;
import org.wsis4j.rules.reading.Location;
import org.wsis4j.rules.wording.Texts;

/** Rules of somebody who embeds the library. */
public final class Own {

    private static final Map<String, String> WORDS = Map.of(
            "ACME-REP-001.title", "A report has a title",
            "ACME-REP-001.message", "there is no title beside {symbol}",
            "ACME-REP-001.hint", "Add \"title\"",
            "fr:ACME-REP-001.message", "il manque un titre à côté de {symbol}");

    /** English, and one sentence in French. */
    public static final Texts TEXTS = (language, key) ->
            Optional.ofNullable(WORDS.get(language == Language.ENGLISH ? key : language.tag() + ":" + key));

    private Own() {}

    /** A report has a title. */
    public static Rule<FacilitatorReport> asksForATitle(Severity severity) {
        return rule("ACME-REP-001", severity, (report, found) -> {
            if (report.title().isEmpty()) {
                found.at("title").with("symbol", report.symbol().orElse("")).missing();
            }
        });
    }

    /** A rule on facilitators' reports in the words of the house of Acme. */
    public static Rule<FacilitatorReport> rule(String id, Severity severity, Check<FacilitatorReport> check) {
        return Rule.rule(id, FacilitatorReport.class)
                .severity(severity)
                .reads("title")
                .texts(TEXTS)
                .check(check);
    }

    /** Finds so many things, each at an element of its own. */
    public static Rule<FacilitatorReport> finding(String id, Severity severity, int many) {
        return rule(id, severity, (report, found) -> {
            for (int i = 0; i < many; i++) {
                found.at("titles", i).add();
            }
        });
    }

    /** A waiver that holds in 2007. */
    public static Waiver waiver(String rule, String... place) {
        return new Waiver(
                RuleId.parse(rule),
                Optional.of(place).filter(given -> given.length > 0).map(given -> new Location(given[0])),
                "the minutes are lost",
                "Head of unit",
                "memo of 2007-01-10",
                LocalDate.of(2007, 1, 1),
                LocalDate.of(2007, 12, 31));
    }
}
