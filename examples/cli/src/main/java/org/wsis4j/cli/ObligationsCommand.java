package org.wsis4j.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.wsis4j.cli.text.Columns;
import org.wsis4j.obligation.Actor;
import org.wsis4j.obligation.Obligation;
import org.wsis4j.obligation.Obligations;
import org.wsis4j.obligation.ReportingChain;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Shows who is to report what to whom. */
@Command(
        name = "obligations",
        description = "Shows who is to report or review what, through whom and for whom, and where that is written.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class ObligationsCommand implements Callable<Integer> {

    private final Console console;

    @Option(
            names = "--on",
            paramLabel = "DATE",
            converter = DayOption.class,
            description = "The day to ask for, such as 2006-07-20; today if not given.")
    private @Nullable LocalDate on;

    @Option(names = "--dot", description = "Print the chain of reports as a graph in the language of Graphviz.")
    private boolean dot;

    ObligationsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        LocalDate day = on == null ? console.today() : on;
        if (dot) {
            console.out().print(ReportingChain.on(day).toDot());
            console.out().flush();
        } else {
            print(Obligations.standard().inForceOn(day).all(), day);
        }
        return ExitStatus.CLEAN;
    }

    private void print(List<Obligation> obligations, LocalDate day) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("KEY", "WHO", "THROUGH", "TO", "HOW OFTEN", "VERB", "WHAT", "SOURCE"));
        for (Obligation obligation : obligations) {
            rows.add(List.of(
                    obligation.key(),
                    joined(obligation.actors()),
                    joined(obligation.via()),
                    joined(obligation.recipients()),
                    obligation.periodicity().name(),
                    obligation.modality().name(),
                    obligation.task(),
                    obligation.sources().get(0).toString()));
        }
        Columns.print(console.out(), rows);
        console.out().println(obligations.size() + " obligations in force on " + day);
    }

    private static String joined(List<Actor> actors) {
        return String.join(", ", actors.stream().map(Actor::code).toList());
    }
}
