package org.wsis4j.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.wsis4j.cli.check.AssessmentText;
import org.wsis4j.cli.check.CorpusCheck;
import org.wsis4j.cli.check.CorpusJson;
import org.wsis4j.cli.check.CorpusText;
import org.wsis4j.cli.check.Results;
import org.wsis4j.cli.check.Totals;
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

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = {
                "JSON documents, one a file; - is standard input.",
                "A corpus in .ndjson (a JSON document on each line) or .csv (an entry of the stocktaking or of a contest in"
                        + " each row, columns found by their names): its documents are checked one by one and all together,"
                        + " with all other files named, and called by file and line, such as entries.csv#17."
            })
    private List<String> files = List.of();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description =
                    "text (default) or json: one assessment a document, with its name. Of a corpus that of all documents"
                            + " together comes last, under the name corpus; its places start with the index of a document, of"
                            + " those that can be read, from 0.")
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

    @Option(
            names = "--most",
            paramLabel = "N",
            converter = MostOption.class,
            description =
                    "Print at most the first N findings of each rule; counts in text stay those of all. In json it is of"
                            + " each document, and each rule says how many further there are.")
    private @Nullable Integer most;

    @Option(
            names = "--contest",
            paramLabel = "YEAR",
            converter = YearOption.class,
            description =
                    "The contest of the entries of a .csv file that has no column contest; that of the profile if not"
                            + " given.")
    private @Nullable Integer contest;

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
        if (files.stream().anyMatch(CorpusFiles::isCorpus)) {
            return checkTogether();
        }
        int status = ExitStatus.CLEAN;
        for (String file : files) {
            status = Math.max(status, check(file));
        }
        return status;
    }

    /** A file that is named twice is one. */
    private int checkTogether() throws IOException {
        Results results = format == Format.JSON
                ? new CorpusJson(console.out(), console.err())
                : new CorpusText(console.out(), language, mostPrinted());
        CorpusCheck check = new CorpusCheck(rules(), day(), results);
        CorpusFiles corpus =
                new CorpusFiles(console, new Progress(console), results, check, ContestYear.of(contest, profile));
        boolean isWhole = true;
        for (String file : new LinkedHashSet<>(files)) {
            isWhole &= corpus.read(file);
        }
        Totals totals = check.end();
        if (!isWhole || totals.unreadable() > 0) {
            return ExitStatus.UNREADABLE_OR_USAGE;
        }
        return totals.isClean(failOn) ? ExitStatus.CLEAN : ExitStatus.FINDINGS;
    }

    /** A file that cannot be opened is said, and the other files are still checked. */
    private int check(String file) throws IOException {
        try {
            Reading<Report> reading = Input.read(console, file, in -> WsisJson.read(in));
            Assessment assessment = rules().check(reading, day());
            print(file, assessment);
            return status(reading, assessment);
        } catch (Failure e) {
            console.err().println("wsis: " + Printable.of(String.valueOf(e.getMessage())));
            return ExitStatus.UNREADABLE_OR_USAGE;
        }
    }

    private LocalDate day() {
        return asOf == null ? console.today() : asOf;
    }

    /** Text counts all that there is; JSON has the assessment as it is. */
    private RuleSet rules() {
        return format == Format.JSON && most != null ? profile.atMost(most) : profile;
    }

    private int mostPrinted() {
        return most == null ? Integer.MAX_VALUE : most;
    }

    private void print(String file, Assessment assessment) throws IOException {
        if (format == Format.JSON) {
            console.out().write(WsisJson.write(assessment, file));
            console.out().flush();
        } else {
            new AssessmentText(console.out(), language, mostPrinted()).print(file, assessment);
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
