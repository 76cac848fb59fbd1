package org.wsis4j.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.wsis4j.actionline.ActionLine;
import org.wsis4j.cli.text.Columns;
import org.wsis4j.facilitation.Facilitation;
import org.wsis4j.facilitation.FacilitatorDesignation;
import org.wsis4j.facilitation.FocalPoint;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows the register of facilitators. */
@Command(
        name = "facilitators",
        description = "Shows who facilitates an action line, since when, and where that is written.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class FacilitatorsCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(
            arity = "0..1",
            paramLabel = "LINE",
            description = "A code or title, such as C2, C7-EHEALTH or 'C7: e-Health'; all lines if not given.")
    private @Nullable String line;

    @Option(
            names = "--on",
            paramLabel = "DATE",
            converter = DayOption.class,
            description = "Only what was in force on this day.")
    private @Nullable LocalDate on;

    @Option(
            names = "--known",
            paramLabel = "DATE",
            converter = DayOption.class,
            description = "Only what was known on this day.")
    private @Nullable LocalDate known;

    FacilitatorsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Facilitation register = Facilitation.standard();
        if (known != null) {
            register = register.knownOn(known);
        }
        ActionLine wanted = line == null ? null : actionLine(line);
        Facilitation shown = wanted == null ? register : register.of(wanted);
        print(on == null ? shown : shown.on(on));
        if (wanted != null && on != null && wanted.isFacilitated()) {
            print(register.focalPoint(wanted, on));
        }
        return ExitStatus.CLEAN;
    }

    private static ActionLine actionLine(String text) {
        try {
            return ActionLine.parse(text);
        } catch (IllegalArgumentException e) {
            throw new Failure(e);
        }
    }

    private void print(Facilitation register) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("LINE", "ORGANIZATION", "STATUS", "FROM", "TO", "EVIDENCE", "CONFIDENCE", "SOURCE"));
        for (FacilitatorDesignation designation : register) {
            rows.add(List.of(
                    designation.line().code(),
                    designation.organization().acronym(),
                    designation.status().name(),
                    designation.from().toString(),
                    designation.to().map(LocalDate::toString).orElse(""),
                    designation.evidence().name(),
                    designation.confidence().name(),
                    designation.source().toString()));
        }
        Columns.print(console.out(), rows);
        console.out()
                .println(register.all().size() + " designations; the list is indicative and non-exhaustive"
                        + " (CONSULTATION-2006-02-24:10(a))");
    }

    private void print(FocalPoint focalPoint) {
        String who = focalPoint.organizations().isEmpty() ? "cannot be said" : joined(focalPoint.organizations());
        String conflict = focalPoint.isConflicting() ? "; sources conflict" : "";
        console.out()
                .println("focal point of " + focalPoint.line() + " on " + focalPoint.day() + ": " + who + " ("
                        + focalPoint.evidence() + ", " + joined(focalPoint.sources()) + conflict + ")");
    }

    private static String joined(List<?> values) {
        return String.join(", ", values.stream().map(Object::toString).toList());
    }
}
