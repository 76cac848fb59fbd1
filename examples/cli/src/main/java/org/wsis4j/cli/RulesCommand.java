package org.wsis4j.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.wsis4j.rules.Citation;
import org.wsis4j.rules.Rule;
import org.wsis4j.rules.RuleId;
import org.wsis4j.rules.catalogue.WsisRules;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Shows the catalogue of rules, or explains one. */
@Command(
        name = "rules",
        description = "Lists the rules, or explains one.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class RulesCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(arity = "0..1", paramLabel = "ID", description = "A rule, such as WSIS-REP-001; all if not given.")
    private @Nullable String id;

    RulesCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (id == null) {
            list();
        } else {
            explain(rule(id));
        }
        return ExitStatus.CLEAN;
    }

    private void list() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("RULE", "SEVERITY", "BASIS", "PARAGRAPH", "WHAT IT ASKS"));
        for (Rule<?> rule : WsisRules.standard().rules()) {
            String paragraph = rule.citations().isEmpty()
                    ? ""
                    : rule.citations().get(0).paragraph().toString();
            rows.add(List.of(
                    rule.id().toString(), rule.severity().name(), rule.basis().name(), paragraph, rule.title()));
        }
        Columns.print(console.out(), rows);
        console.out().println(rows.size() - 1 + " rules");
    }

    private void explain(Rule<?> rule) {
        console.out().println(rule.id() + "  " + rule.title());
        console.out().println("severity   " + rule.severity());
        console.out().println("basis      " + rule.basis());
        for (Citation citation : rule.citations()) {
            console.out()
                    .println("paragraph  " + citation.paragraph() + ", " + citation.modality() + ": \""
                            + citation.anchorWords() + "\"");
            console.out()
                    .println("           " + citation.paragraph().document().title());
        }
        if (!rule.reads().isEmpty()) {
            console.out().println("reads      " + String.join(", ", rule.reads()));
        }
    }

    private static Rule<?> rule(String text) {
        try {
            RuleId wanted = RuleId.parse(text.toUpperCase(Locale.ROOT));
            return WsisRules.standard()
                    .find(wanted)
                    .orElseThrow(() -> new Failure("there is no rule " + wanted + "; 'wsis rules' lists them all"));
        } catch (IllegalArgumentException e) {
            throw new Failure(e);
        }
    }
}
