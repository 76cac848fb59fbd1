package org.wsis4j.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.wsis4j.cli.text.Columns;
import org.wsis4j.json.WsisJson;
import org.wsis4j.language.Language;
import org.wsis4j.rules.Rule;
import org.wsis4j.rules.RuleSet;
import org.wsis4j.rules.catalogue.WsisRules;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
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

    @Option(
            names = "--set",
            paramLabel = "SET",
            converter = RuleSetOption.class,
            completionCandidates = RuleSetOption.Names.class,
            description =
                    "One of ${COMPLETION-CANDIDATES}; standard is the default, founding-2006 takes the founding documents at"
                            + " their word. A rule that is named is looked for in all, unless one is given.")
    private @Nullable RuleSet set;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text", description = "text (default) or json.")
    private Format format = Format.TEXT;

    @Option(
            names = "--lang",
            paramLabel = "LANGUAGE",
            converter = LanguageOption.class,
            defaultValue = "en",
            completionCandidates = LanguageOption.Tags.class,
            description =
                    "One of ${COMPLETION-CANDIDATES}: the language in which one rule is explained. All but English are"
                            + " our own translations, which no native speaker has reviewed.")
    private Language language = Language.ENGLISH;

    RulesCommand(Console console) {
        this.console = console;
    }

    /** How the catalogue is printed. */
    enum Format {
        TEXT,
        JSON
    }

    @Override
    public Integer call() throws IOException {
        RuleSet asked = set == null ? WsisRules.standard() : set;
        Rule<?> wanted = id == null ? null : rule(id);
        if (format == Format.JSON) {
            console.out().write(WsisJson.write(wanted == null ? asked : RuleSet.of(asked.name(), List.of(wanted))));
            console.out().flush();
        } else if (wanted == null) {
            list(asked);
        } else {
            new RuleText(console.out(), language).print(wanted);
        }
        return ExitStatus.CLEAN;
    }

    private void list(RuleSet asked) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("RULE", "SEVERITY", "BASIS", "PARAGRAPH", "WHAT IT ASKS"));
        for (Rule<?> rule : asked.rules()) {
            String paragraph = rule.citations().isEmpty()
                    ? ""
                    : rule.citations().get(0).paragraph().toString();
            rows.add(List.of(
                    rule.id().toString(), rule.severity().name(), rule.basis().name(), paragraph, rule.title()));
        }
        Columns.print(console.out(), rows);
        console.out().println(rows.size() - 1 + " rules (" + asked.name() + ")");
    }

    private Rule<?> rule(String text) {
        return set == null ? RuleChoice.require(text) : RuleChoice.require(text, set);
    }
}
