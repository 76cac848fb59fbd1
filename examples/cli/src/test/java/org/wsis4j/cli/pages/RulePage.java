package org.wsis4j.cli.pages;

import static org.wsis4j.cli.pages.Markdown.block;
import static org.wsis4j.cli.pages.Markdown.code;
import static org.wsis4j.cli.pages.Markdown.decoded;
import static org.wsis4j.cli.pages.Markdown.text;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.wsis4j.cli.example.Checked;
import org.wsis4j.cli.example.ExampleForm;
import org.wsis4j.cli.example.RuleExample;
import org.wsis4j.cli.example.RuleExamples;
import org.wsis4j.language.Language;
import org.wsis4j.rules.Citation;
import org.wsis4j.rules.Finding;
import org.wsis4j.rules.Rule;
import org.wsis4j.rules.catalogue.Profile;
import org.wsis4j.rules.reading.Location;
import org.wsis4j.rules.reading.Position;
import org.wsis4j.rules.reading.Reading;
import org.wsis4j.rules.wording.Texts;

/** The page of one rule. */
final class RulePage {

    private final StringBuilder page = new StringBuilder();
    private final Rule<?> rule;
    private final RuleExample example;

    private RulePage(Rule<?> rule) {
        this.rule = rule;
        this.example = RuleExamples.standard().find(rule.id()).orElseThrow();
    }

    static String of(Rule<?> rule) {
        RulePage page = new RulePage(rule);
        page.facts();
        page.citations();
        page.words();
        page.example();
        page.page.append("\nThis page is generated; a test holds it against the library. [All rules](README.md)\n");
        return page.page.toString();
    }

    private void facts() {
        page.append("# " + rule.id() + ": " + text(rule.title()) + "\n\n");
        fact("Severity", lower(rule.severity()) + "; " + text(rule.whyThisSeverity(Language.ENGLISH)));
        fact("Basis", lower(rule.basis()));
        String form = rule.subject() == Reading.class ? "the form of " : "";
        fact("Looks at", rule.documents().isEmpty() ? subject() : form + codes(rule.documents()));
        if (!rule.reads().isEmpty()) {
            fact("Reads", codes(rule.reads()));
        }
        rule.term()
                .ifPresent(term -> fact(
                        "Asked until",
                        term.lastDay() + "; changed by "
                                + text(term.changedBy() + ", "
                                        + term.changedBy().document().title())));
        fact(
                "Asked by",
                codes(Arrays.stream(Profile.values())
                        .filter(profile -> profile.rules().find(rule.id()).isPresent())
                        .map(Profile::key)
                        .toList()));
    }

    private String subject() {
        return rule.id().family().equals("WAV") ? "waivers" : "many documents at once";
    }

    private void fact(String name, String value) {
        page.append("- **" + name + ":** " + value + "\n");
    }

    private static String codes(List<String> words) {
        return words.stream().map(Markdown::code).collect(Collectors.joining(", "));
    }

    private void citations() {
        page.append("\n## Where it is written\n\n");
        if (rule.citations().isEmpty()) {
            page.append("A rule of the house: no paragraph asks for it.\n");
        }
        for (Citation citation : rule.citations()) {
            page.append("- " + text(citation.paragraph().toString()) + ", " + lower(citation.modality()) + ": \""
                    + text(citation.anchorWords()) + "\" ("
                    + text(citation.paragraph().document().title()) + ")\n");
        }
    }

    private void words() {
        page.append("\n## What it says\n\n");
        word("Message", "message");
        word("Hint", "hint");
        word("Does not apply", "notApplicable");
        word("Cannot tell", "undetermined");
    }

    private void word(String name, String part) {
        Texts.library().find(Language.ENGLISH, rule.id() + "." + part).ifPresent(words -> fact(name, code(words)));
    }

    private void example() {
        String breaks = decoded(example.breaks());
        page.append("\n## An example that breaks it\n\n").append(what()).append(block("json", breaks));
        if (breaks.contains("\\x")) {
            page.append("\nBytes that are not UTF-8 stand here as `\\x` and two digits.\n");
        }
        if (!Markdown.isShownWhole(breaks)) {
            page.append("\nLong lines are cut here; " + code("wsis example " + rule.id()) + " prints them whole.\n");
        }
        page.append("\nChecked for " + example.day() + " with the profile "
                + code(example.profile().key()) + ":\n\n");
        page.append(block("text", findings()));
        page.append("\n## The same mended\n\n").append(block("json", decoded(example.mended())));
    }

    private String what() {
        String declared = example.declared().entrySet().stream()
                .map(count -> "Category " + count.getKey() + " is said to have " + count.getValue() + " entries.\n\n")
                .collect(Collectors.joining());
        return switch (example.form()) {
            case REPORT -> "";
            case CORPUS -> "Documents to be checked together, one on each line.\n\n" + declared;
            case WAIVERS -> "Waivers, beside this report:\n\n" + block("json", decoded(example.report())) + "\n";
        };
    }

    /** As the command prints them. */
    private String findings() {
        Checked checked = Checked.of(example, example.breaks());
        return checked.assessment().findings().stream()
                .map(finding -> lower(finding.severity()) + " " + finding.rule() + " " + place(checked, finding)
                        + "\n  " + finding.message() + "\n  " + finding.hint())
                .collect(Collectors.joining("\n"));
    }

    private String place(Checked checked, Finding finding) {
        Position position = checked.assessment().positions().get(finding.location());
        String where = finding.location().equals(Location.root())
                ? "(document)"
                : finding.location().pointer();
        return where + (position == null || example.form() == ExampleForm.WAIVERS ? "" : " (" + position + ")");
    }

    static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
