package org.wsis4j.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.wsis4j.cli.text.Printable;
import org.wsis4j.json.WsisJson;
import org.wsis4j.language.Language;
import org.wsis4j.reporting.Report;
import org.wsis4j.rules.Assessment;
import org.wsis4j.rules.RuleSet;
import org.wsis4j.rules.Severity;
import org.wsis4j.rules.Verdict;
import org.wsis4j.rules.catalogue.WsisRules;
import org.wsis4j.rules.reading.Reading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checks reports. */
@Command(
        name = "check",
        description = "Checks reports of any kind and prints the findings, each with the paragraph it rests on.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class CheckCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "JSON documents, one a file; - is standard input.")
    private List<String> files = List.of();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text (default) or json: one assessment a file, with the name of the file.")
    private Format format = Format.TEXT;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            converter = DayOption.class,
            description = "The day to check for, such as 2006-07-20; today if not given.")
    private @Nullable LocalDate asOf;

    @Option(
            names = "--fail-on",
            paramLabel = "SEVERITY",
            defaultValue = "error",
            description = "error (default), warning or info: the least severity that makes the exit status 1.")
    private Severity failOn = Severity.ERROR;

    @Option(
            names = "--profile",
            paramLabel = "SET",
            converter = RuleSetOption.class,
            completionCandidates = RuleSetOption.Names.class,
            description =
                    "One of ${COMPLETION-CANDIDATES}: the rules to check; standard is the default, founding-2006 is as of"
                            + " 15 June 2006, a contest has its own rules besides.")
    private RuleSet profile = WsisRules.standard();

    @Option(
            names = "--lang",
            paramLabel = "LANGUAGE",
            converter = LanguageOption.class,
            defaultValue = "en",
            completionCandidates = LanguageOption.Tags.class,
            description =
                    "One of ${COMPLETION-CANDIDATES}: the language of messages and hints in text. All but English are our"
                            + " own translations, which no native speaker has reviewed.")
    private Language language = Language.ENGLISH;

    CheckCommand(Console console) {
        this.console = console;
    }

    /** How the assessment is printed. */
    enum Format {
        TEXT,
        JSON
    }

    @Override
    public Integer call() throws IOException {
        int status = ExitStatus.CLEAN;
        for (String file : files) {
            status = Math.max(status, check(file));
        }
        return status;
    }

    /** A file that cannot be opened is said, and the other files are still checked. */
    private int check(String file) throws IOException {
        try {
            Reading<Report> reading = Input.read(console, file, in -> WsisJson.read(in));
            Assessment assessment = profile.check(reading, asOf == null ? console.today() : asOf);
            print(file, assessment);
            return status(reading, assessment);
        } catch (Failure e) {
            console.err().println("wsis: " + Printable.of(String.valueOf(e.getMessage())));
            return ExitStatus.UNREADABLE_OR_USAGE;
        }
    }

    private void print(String file, Assessment assessment) throws IOException {
        if (format == Format.JSON) {
            console.out().write(WsisJson.write(assessment, file));
            console.out().flush();
        } else {
            new AssessmentText(console.out(), language).print(file, assessment);
        }
    }

    private int status(Reading<?> reading, Assessment assessment) {
        if (reading.document().isEmpty()) {
            return ExitStatus.UNREADABLE_OR_USAGE;
        }
        boolean clean = assessment.findings(failOn).isEmpty()
                && assessment.outcomes(Verdict.CRASHED).isEmpty();
        return clean ? ExitStatus.CLEAN : ExitStatus.FINDINGS;
    }
}
