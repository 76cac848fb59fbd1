package org.wsis4j.json.assessment;

import org.wsis4j.json.text.JsonText;
import org.wsis4j.rules.Citation;
import org.wsis4j.rules.Rule;
import org.wsis4j.rules.RuleSet;
import org.wsis4j.rules.Term;
import org.wsis4j.rules.catalogue.Profile;

/** Writes a catalogue of rules. */
public final class CatalogueWriter {

    private CatalogueWriter() {}

    public static byte[] write(RuleSet rules) {
        JsonText out = new JsonText();
        out.beginObject();
        out.name("type").text("ruleCatalogue").name("version").bare("1");
        out.name("ruleSet").text(rules.name());
        out.name("rules").beginList();
        rules.rules().forEach(rule -> rule(out, rule));
        out.endList().endObject();
        return out.toBytes();
    }

    private static void rule(JsonText out, Rule<?> rule) {
        out.beginObject().name("id").text(rule.id().toString());
        out.name("severity").text(rule.severity().name());
        out.name("basis").text(rule.basis().name());
        out.name("title").text(rule.title());
        out.name("documents").beginList();
        rule.documents().forEach(out::text);
        out.endList();
        out.name("citations").beginList();
        for (Citation citation : rule.citations()) {
            out.beginObject();
            out.name("paragraph").text(citation.paragraph().toString());
            out.name("modality").text(citation.modality().name());
            out.name("anchorWords").text(citation.anchorWords());
            out.endObject();
        }
        out.endList().name("reads").beginList();
        rule.reads().forEach(out::text);
        out.endList().name("profiles").beginList();
        for (Profile profile : Profile.values()) {
            if (profile.rules().find(rule.id()).isPresent()) {
                out.text(profile.key());
            }
        }
        out.endList();
        rule.term().ifPresent(term -> term(out, term));
        out.endObject();
    }

    private static void term(JsonText out, Term term) {
        out.name("term").beginObject();
        out.name("lastDay").text(term.lastDay().toString());
        out.name("changedBy").text(term.changedBy().toString());
        out.endObject();
    }
}
