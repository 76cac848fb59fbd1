package org.wsis4j.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.wsis4j.agenda.Agenda;
import org.wsis4j.calendar.Calendar;
import org.wsis4j.calendar.CalendarEntry;
import org.wsis4j.calendar.Certainty;
import org.wsis4j.cli.text.Columns;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Shows the calendar. */
@Command(
        name = "calendar",
        description = "Shows what was, is or may be held or due, how certain that is, and where it is written.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class CalendarCommand implements Callable<Integer> {

    /** The day on which the facts were last held against their sources; the files say so in their first lines. */
    static final LocalDate VERIFIED = LocalDate.of(2026, 11, 22);

    private final Console console;

    @Option(
            names = "--from",
            required = true,
            paramLabel = "YEAR",
            converter = YearOption.class,
            description = "The first year, such as 2006.")
    private @Nullable Integer from;

    @Option(
            names = "--to",
            required = true,
            paramLabel = "YEAR",
            converter = YearOption.class,
            description = "The last year, such as 2010.")
    private @Nullable Integer to;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text (default) or ics: a file for calendar programs.")
    private Format format = Format.TEXT;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            converter = DayOption.class,
            description =
                    "With --format ics only: the day that the file is stamped with; if not given 2026-11-22, when the facts were verified.")
    private @Nullable LocalDate asOf;

    CalendarCommand(Console console) {
        this.console = console;
    }

    /** How the calendar is printed. */
    enum Format {
        TEXT,
        ICS
    }

    @Override
    public Integer call() {
        if (asOf != null && format != Format.ICS) {
            throw new Failure("--as-of is for files only; expected it with --format ics, for example --format ics"
                    + " --as-of 2026-11-22");
        }
        Span span = Span.ofYears(from, to);
        Calendar calendar = Agenda.between(span.first(), span.last());
        if (format == Format.ICS) {
            console.out().print(CalendarFile.of(calendar, asOf == null ? VERIFIED : asOf));
            console.out().flush();
        } else {
            print(calendar);
        }
        return ExitStatus.CLEAN;
    }

    private void print(Calendar calendar) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("", "WHEN", "KEY", "WHAT", "SOURCE"));
        for (CalendarEntry entry : calendar) {
            rows.add(List.of(
                    mark(entry.certainty()),
                    entry.when().toString(),
                    entry.key(),
                    entry.title(),
                    entry.sources().get(0).toString()));
        }
        Columns.print(console.out(), rows);
        console.out()
                .println(calendar.entries().size() + (calendar.entries().size() == 1 ? " entry" : " entries")
                        + "; ~ some time within these days, ? uncertain, ! due as the text has it");
    }

    private static String mark(Certainty certainty) {
        return switch (certainty) {
            case FIXED -> "";
            case WINDOW -> "~";
            case UNCERTAIN -> "?";
            case DUTY -> "!";
        };
    }
}
