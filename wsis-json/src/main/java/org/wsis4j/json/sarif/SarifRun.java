package org.wsis4j.json.sarif;

import java.util.List;
import java.util.Optional;
import org.wsis4j.json.text.JsonText;
import org.wsis4j.language.Language;
import org.wsis4j.rules.CheckedAgainst;
import org.wsis4j.rules.Citation;
import org.wsis4j.rules.Rule;
import org.wsis4j.rules.RuleSet;
import org.wsis4j.rules.Severity;
import org.wsis4j.rules.Term;

/** Writes what stands around the results of a log: the tool with its rules, and what was checked against what. */
public final class SarifRun {

    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json";

    private final JsonText out;
    private final RuleSet rules;
    private final Language language;

    public SarifRun(JsonText out, RuleSet rules, Language language) {
        this.out = out;
        this.rules = rules;
        this.language = language;
    }

    /** Writes all that stands before the first result. */
    public void begin(Optional<CheckedAgainst> against) {
        out.beginObject().name("$schema").text(SCHEMA);
        out.name("version").text("2.1.0");
        out.name("runs").beginList().beginObject();
        out.name("tool").beginObject().name("driver").beginObject();
        out.name("name").text("wsis4j");
        against.ifPresent(it -> out.name("semanticVersion").text(it.library()));
        out.name("language").text(language.tag());
        out.name("rules").beginList();
        rules.rules().forEach(this::rule);
        out.endList().name("notifications").beginList();
        for (SarifNotifications.About about : SarifNotifications.About.values()) {
            out.beginObject().name("id").text(about.name()).endObject();
        }
        out.endList().endObject().endObject();
        out.name("language").text(language.tag());
        out.name("columnKind").text("unicodeCodePoints");
        out.name("newlineSequences").beginList();
        List.of("\r\n", "\n", "\r").forEach(out::text);
        out.endList().name("results").beginList();
    }

    /** Writes all that stands after the invocations. */
    public void end(Optional<CheckedAgainst> against) {
        out.name("properties").beginObject().name("checkedAgainst").beginObject();
        out.name("ruleSet").text(against.map(CheckedAgainst::ruleSet).orElse(rules.name()));
        out.name("rules").text(rules.digest());
        against.ifPresent(it -> {
            out.name("library").text(it.library());
            out.name("facts").text(it.facts());
            out.name("asOf").text(it.asOf().toString());
            it.mandatesOf().ifPresent(day -> out.name("mandatesOf").text(day.toString()));
        });
        out.endObject().endObject().endObject().endList().endObject();
    }

    private void rule(Rule<?> rule) {
        out.beginObject().name("id").text(rule.id().toString());
        text("shortDescription", rule.title(language));
        text("fullDescription", rule.title(language));
        text("help", help(rule));
        out.name("defaultConfiguration").beginObject();
        out.name("level").text(level(rule.severity())).endObject();
        out.name("properties").beginObject();
        out.name("basis").text(rule.basis().name());
        out.name("family").text(rule.id().family());
        out.name("paragraphs").beginList();
        rule.citations().forEach(citation -> out.text(citation.paragraph().toString()));
        out.endList().name("documents").beginList();
        rule.documents().forEach(out::text);
        out.endList();
        rule.term().ifPresent(this::term);
        out.endObject().endObject();
    }

    private void term(Term term) {
        out.name("lastDay").text(term.lastDay().toString());
        out.name("changedBy").text(term.changedBy().toString());
    }

    private String help(Rule<?> rule) {
        StringBuilder help = new StringBuilder(rule.whyThisSeverity(language));
        for (Citation citation : rule.citations()) {
            help.append('\n').append(citation.paragraph()).append(", ").append(citation.modality());
            help.append(": \"").append(citation.anchorWords()).append('"');
        }
        return help.toString();
    }

    private void text(String name, String text) {
        out.name(name).beginObject().name("text").text(SarifText.of(text)).endObject();
    }

    /** What SARIF calls a severity. */
    static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "note";
        };
    }
}
