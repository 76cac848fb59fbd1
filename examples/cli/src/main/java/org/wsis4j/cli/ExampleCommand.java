package org.wsis4j.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.wsis4j.cli.example.ExampleForm;
import org.wsis4j.cli.example.RuleExample;
import org.wsis4j.cli.example.RuleExamples;
import org.wsis4j.rules.Rule;
import org.wsis4j.rules.RuleId;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows the example of a rule. */
@Command(
        name = "example",
        description = "Prints the smallest example that breaks a rule, or the same one mended.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class ExampleCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(paramLabel = "RULE", description = "A rule of any profile, such as WSIS-REP-001.")
    private String id = "";

    @ArgGroup
    private Which which = new Which();

    ExampleCommand(Console console) {
        this.console = console;
    }

    /** One of these, or none. */
    static final class Which {

        @Option(names = "--mended", description = "Print the same one mended.")
        private boolean mended;

        @Option(names = "--report", description = "Print the report beside which waivers stand.")
        private boolean report;

        @Option(
                names = "--about",
                description = "Print no example, but how to check it: the command with the day and the profile.")
        private boolean about;
    }

    @Override
    public Integer call() throws IOException {
        Rule<?> rule = RuleChoice.require(id);
        RuleExample example = RuleExamples.standard()
                .find(rule.id())
                .orElseThrow(() -> new Failure("there is no example of " + rule));
        if (which.about) {
            about(rule, example);
        } else if (which.report && example.form() != ExampleForm.WAIVERS) {
            throw new Failure("the example of " + rule + " stands beside no report; expected a rule on waivers, for"
                    + " example WSIS-WAV-001");
        } else {
            console.out().write(which.report ? example.report() : which.mended ? example.mended() : example.breaks());
            console.out().flush();
        }
        return ExitStatus.CLEAN;
    }

    private void about(Rule<?> rule, RuleExample example) {
        console.out().println(rule.id() + "  " + rule.title());
        console.out().println(what(example.form()));
        console.out().println("profile    " + example.profile().key());
        console.out().println("day        " + example.day());
        if (!example.declared().isEmpty()) {
            example.declared()
                    .forEach((category, count) ->
                            console.out().println("declared   " + count + " in category " + category));
        }
        rules("fails too  ", example.fails());
        rules("open too   ", example.open());
        if (example.form() == ExampleForm.REPORT) {
            console.out().println("check      wsis example " + rule.id() + " | " + example.command());
        }
    }

    private static String what(ExampleForm form) {
        return "what       "
                + switch (form) {
                    case REPORT -> "a document";
                    case CORPUS -> "documents to be checked together, one on each line";
                    case WAIVERS -> "waivers, to be checked beside the report that --report prints";
                };
    }

    private void rules(String label, List<RuleId> rules) {
        if (!rules.isEmpty()) {
            console.out()
                    .println(label
                            + String.join(
                                    ", ", rules.stream().map(RuleId::toString).toList()));
        }
    }
}
