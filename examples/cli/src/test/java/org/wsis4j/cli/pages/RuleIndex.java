package org.wsis4j.cli.pages;

import static org.wsis4j.cli.pages.Markdown.text;
import static org.wsis4j.cli.pages.RulePage.lower;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.wsis4j.rules.Citation;
import org.wsis4j.rules.Rule;
import org.wsis4j.rules.RuleFamily;
import org.wsis4j.rules.catalogue.Profile;
import org.wsis4j.source.Paragraph;

/** The page that leads to those of all rules. */
final class RuleIndex {

    private final StringBuilder page = new StringBuilder();
    private final Collection<Rule<?>> rules;

    private RuleIndex(Collection<Rule<?>> rules) {
        this.rules = rules;
    }

    static String of(Collection<Rule<?>> rules, Path history) throws IOException {
        RuleIndex index = new RuleIndex(rules);
        index.head();
        for (RuleFamily family : RuleFamily.values()) {
            index.family(family);
        }
        index.paragraphs();
        index.history(Files.readAllLines(history));
        return index.page.toString();
    }

    private void head() {
        long onlyOfContests = rules.stream()
                .filter(rule -> Profile.STANDARD.rules().find(rule.id()).isEmpty())
                .count();
        page.append(
                "# Rules\n\n" + rules.size() + " rules, " + onlyOfContests + " of which only contests ask. Each has a"
                        + " page with the paragraph it rests on, the\nsmallest example that breaks it, and the same one mended."
                        + " `wsis rules ID` explains a rule, and `wsis example ID`\nprints its example.\n\n"
                        + "These pages are generated; a test holds them against the library.\n");
    }

    private void family(RuleFamily family) {
        page.append("\n## " + family + ": " + title(family)
                + "\n\n| Rule | Severity | What it asks |\n| --- | --- | --- |\n");
        rules.stream()
                .filter(rule -> rule.id().family().equals(family.name()))
                .forEach(rule -> page.append(
                        "| " + link(rule) + " | " + lower(rule.severity()) + " | " + text(rule.title()) + " |\n"));
    }

    private static String title(RuleFamily family) {
        return switch (family) {
            case REF -> "codes that mean something";
            case TIME -> "dates in order";
            case FAC -> "facilitators and focal points";
            case GOV -> "the UN Group and the bodies of the follow-up";
            case REP -> "what reports tell";
            case MSP -> "the multi-stakeholder approach";
            case COH -> "nothing told twice, or in two ways";
            case TGT -> "connectivity targets";
            case STK -> "the stocktaking and its contests";
            case IGF -> "the Internet Governance Forum";
            case MTG -> "facilitation meetings";
            case JSN -> "the form of JSON documents";
            case WAV -> "waivers";
        };
    }

    private static String link(Rule<?> rule) {
        return "[" + rule.id() + "](" + rule.id() + ".md)";
    }

    private void paragraphs() {
        Map<String, Map<Paragraph, List<Rule<?>>>> byDocument = new TreeMap<>();
        for (Rule<?> rule : rules) {
            for (Citation citation : rule.citations()) {
                List<Rule<?>> citing = byDocument
                        .computeIfAbsent(citation.paragraph().document().code(), none -> new LinkedHashMap<>())
                        .computeIfAbsent(citation.paragraph(), none -> new ArrayList<>());
                if (!citing.contains(rule)) {
                    citing.add(rule);
                }
            }
        }
        page.append("\n## By paragraph\n\n| Paragraph | Rules |\n| --- | --- |\n");
        byDocument
                .values()
                .forEach(paragraphs -> paragraphs.entrySet().stream()
                        .sorted((a, b) ->
                                Places.compare(a.getKey().place(), b.getKey().place()))
                        .forEach(entry -> page.append("| " + text(entry.getKey().toString()) + " | "
                                + entry.getValue().stream().map(RuleIndex::link).collect(Collectors.joining(", "))
                                + " |\n")));
    }

    private void history(List<String> lines) {
        List<String[]> changes = lines.stream()
                .filter(line -> !line.startsWith("#") && !line.isBlank())
                .map(line -> line.split("\t", -1))
                .toList();
        page.append("\n## What changed\n\n");
        if (changes.isEmpty()) {
            page.append("No rule has been retired, and none has changed its severity.\n");
            return;
        }
        page.append("| Rule | Version | Change | Why |\n| --- | --- | --- | --- |\n");
        for (String[] cells : changes) {
            String change = cells[2].equals("retired") ? "retired" : cells[3] + " to " + cells[4];
            page.append(
                    "| " + cells[0] + " | " + text(cells[1]) + " | " + text(change) + " | " + text(cells[5]) + " |\n");
        }
    }
}
