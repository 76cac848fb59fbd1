package org.wsis4j.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.wsis4j.governance.ChairRotation;
import org.wsis4j.governance.ChairTerm;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows whose turn it is to chair the UN Group, and holds a record against that. */
@Command(
        name = "chair",
        description =
                "Shows who is mandated to chair the UN Group on the Information Society, and holds a record against"
                        + " that.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class ChairCommand implements Callable<Integer> {

    private final Console console;

    @Option(
            names = "--on",
            paramLabel = "DATE",
            converter = DayOption.class,
            description = "The day to ask for; today if neither this nor years are given.")
    private @Nullable LocalDate on;

    @Option(
            names = "--from",
            paramLabel = "YEAR",
            converter = YearOption.class,
            description = "The first year, such as 2006.")
    private @Nullable Integer from;

    @Option(
            names = "--to",
            paramLabel = "YEAR",
            converter = YearOption.class,
            description = "The last year, such as 2010.")
    private @Nullable Integer to;

    @Mixin
    private RotationOptions rotation = new RotationOptions();

    @Option(
            names = "--history",
            paramLabel = "FILE",
            description = "Hold this record against the mandate: CSV with the columns agency, role (chair or co-chair),"
                    + " start, end, source and perhaps declined (who turned the chair down before, such as UNDP; ITU); days,"
                    + " months or years, nothing or ? if not known; - is standard input.")
    private @Nullable String history;

    @Option(names = "--recorded", description = "Hold the library's own record against the mandate.")
    private boolean recorded;

    ChairCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Optional<Span> span = span();
        ChairRotation turns = rotation.apply(ChairRotation.mandated());
        if (history != null && recorded) {
            throw new Failure("--history and --recorded exclude each other; expected one of them");
        }
        if (history != null) {
            ChairRecord record = ChairRecord.of(history, HistoryFile.read(console, history));
            return new ChairComparison(console.out(), record).print(turns, span);
        }
        if (recorded) {
            return new ChairComparison(console.out(), ChairRecord.recorded()).print(turns, span);
        }
        Span asked = span.orElse(new Span(console.today(), console.today()));
        print(turns, turns.terms(asked.first(), asked.last()));
        return ExitStatus.CLEAN;
    }

    private Optional<Span> span() {
        boolean years = from != null || to != null;
        if (on != null && years) {
            throw new Failure("--on and --from, --to exclude each other; expected a day or years, for example --on"
                    + " 2008-12-01");
        }
        if (on != null) {
            return Optional.of(new Span(on, on));
        }
        return years ? Optional.of(Span.ofYears(from, to)) : Optional.empty();
    }

    private void print(ChairRotation turns, List<ChairTerm> terms) {
        if (terms.isEmpty()) {
            console.out().println("no term yet; the first starts " + turns.firstDay());
            return;
        }
        new ChairText(console.out()).print(terms);
        String changed = terms.stream().anyMatch(term -> term.inPlaceOf().isPresent())
                ? "; changed as asked, on which the text is silent"
                : "; what was asked changes nothing that is shown";
        console.out()
                .println("E/2006/85:17 fixes neither order nor first day; see --start and --first"
                        + (turns.changes().isEmpty() ? "" : changed));
    }
}
