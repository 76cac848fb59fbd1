package org.wsis4j.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.wsis4j.cli.text.Printable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;

/** The command of which all others are subcommands. */
@Command(
        name = "wsis",
        description = "Checks reports against the commitments of the World Summit on the Information Society.",
        synopsisSubcommandLabel = "COMMAND",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        exitCodeListHeading = "Exit status:%n",
        exitCodeList = {
            "0:clean",
            "1:findings at or above --fail-on, deviations of a record, or changes",
            "2:unreadable input or wrong usage"
        })
final class WsisCommand {

    /** What an option can be, in the letters of the help. */
    private static final Pattern VALUES = Pattern.compile("(?<=expected one of )\\[[A-Z_, ]+]");

    private WsisCommand() {}

    /**
     * Runs a command.
     *
     * @param console what it talks to
     * @param arguments the command and its options
     * @return the exit status
     */
    static int run(Console console, String... arguments) {
        CommandLine line = new CommandLine(new WsisCommand())
                .addSubcommand(new CheckCommand(console))
                .addSubcommand(new AnnexCommand(console))
                .addSubcommand(new FacilitatorsCommand(console))
                .addSubcommand(new RulesCommand(console))
                .addSubcommand(new ExampleCommand(console))
                .addSubcommand(new ChairCommand(console))
                .addSubcommand(new CalendarCommand(console))
                .addSubcommand(new ObligationsCommand(console))
                .addSubcommand(new TargetsCommand(console))
                .addSubcommand(new DiffCommand(console))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
                .setOut(new PrintWriter(console.out(), true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(console.err(), true, StandardCharsets.UTF_8))
                .setParameterExceptionHandler((problem, given) -> usage(console, problem))
                .setExecutionExceptionHandler((problem, command, parsed) -> failure(console, problem));
        line.getSubcommands().values().forEach(command -> command.setUsageHelpAutoWidth(false));
        if (arguments.length == 0) {
            line.usage(console.err());
            return ExitStatus.UNREADABLE_OR_USAGE;
        }
        return line.execute(arguments);
    }

    private static int usage(Console console, CommandLine.ParameterException problem) {
        CommandLine command = problem.getCommandLine();
        console.err().println("wsis: " + Printable.of(reason(problem)));
        if (command.getParent() == null) {
            console.err()
                    .println("Expected one of "
                            + String.join(", ", command.getSubcommands().keySet())
                            + ", for example 'wsis check report.json'.");
        }
        console.err().println("Try '" + command.getCommandSpec().qualifiedName() + " --help'.");
        return ExitStatus.UNREADABLE_OR_USAGE;
    }

    /** An option that nobody knows is the fault, whatever else is missing for want of it. */
    private static String reason(CommandLine.ParameterException problem) {
        List<String> unmatched = problem.getCommandLine().getUnmatchedArguments();
        return unmatched.isEmpty()
                ? VALUES.matcher(String.valueOf(problem.getMessage()))
                        .replaceFirst(values -> values.group().toLowerCase(Locale.ROOT))
                : "unknown argument '" + unmatched.get(0) + "'";
    }

    /** Whatever goes wrong, the user gets a sentence and never a stack trace. */
    private static int failure(Console console, Exception problem) {
        String message = problem instanceof Failure
                ? String.valueOf(problem.getMessage())
                : "internal error, please report it: " + problem;
        console.err().println("wsis: " + Printable.of(message));
        return ExitStatus.UNREADABLE_OR_USAGE;
    }
}
