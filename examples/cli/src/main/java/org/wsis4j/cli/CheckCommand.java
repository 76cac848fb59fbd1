package org.wsis4j.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.wsis4j.cli.check.AssessmentText;
import org.wsis4j.cli.check.AssessmentsJson;
import org.wsis4j.cli.check.Checker;
import org.wsis4j.cli.check.CorpusCheck;
import org.wsis4j.cli.check.CorpusText;
import org.wsis4j.cli.check.Results;
import org.wsis4j.cli.check.SarifResults;
import org.wsis4j.cli.check.Totals;
import org.wsis4j.language.Language;
import org.wsis4j.rules.RuleSet;
import org.wsis4j.rules.Severity;
import org.wsis4j.rules.Waiver;
import org.wsis4j.rules.catalogue.WsisRules;
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
                    "text (default), sarif: one SARIF 2.1.0 log, or json: one assessment a document, with its name. Of a corpus that of all documents"
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
            names = "--strict",
            description =
                    "A field that is not known is an error: the document is not valid. Without it that is only told. Either way"
                            + " nothing is lost.")
    private boolean strict;

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
                    "Print at most the first N findings of each rule; counts in text stay those of all. In json and sarif it is of"
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

    @Option(
            names = "--waivers",
            paramLabel = "FILE",
            description =
                    "A JSON document of waivers: findings that somebody decided to accept, with rule, place, reason, who"
                            + " decided, and until when. They are shown and do not change the exit status.")
    private @Nullable String waivers;

    CheckCommand(Console console) {
        this.console = console;
    }

    /** How the assessment is printed. */
    enum Format {
        TEXT,
        JSON,
        SARIF
    }

    @Override
    public Integer call() throws IOException {
        Optional<List<Waiver>> accepted =
                waivers == null ? Optional.of(List.of()) : WaiversFile.read(console, waivers, language);
        return accepted.isEmpty() ? ExitStatus.UNREADABLE_OR_USAGE : check(new Checker(rules(), day(), accepted.get()));
    }

    /** In a corpus, a file that is named twice is one. */
    private int check(Checker checker) throws IOException {
        boolean together = files.stream().anyMatch(CorpusFiles::isCorpus);
        boolean isWhole = true;
        Totals totals;
        Progress progress = new Progress(console);
        try (Results results = results(progress.out(), together)) {
            CorpusCheck check = new CorpusCheck(checker, results, together);
            Optional<Integer> year = ContestYear.of(contest, profile);
            CorpusFiles opened = new CorpusFiles(console, progress, results, check, year);
            for (String file : together ? new LinkedHashSet<>(files) : files) {
                isWhole &= opened.read(file);
            }
            totals = check.end();
        }
        if (!isWhole || totals.unreadable() > 0) {
            return ExitStatus.UNREADABLE_OR_USAGE;
        }
        return totals.isClean(failOn) ? ExitStatus.CLEAN : ExitStatus.FINDINGS;
    }

    private Results results(PrintStream out, boolean together) {
        int mostPrinted = most == null ? Integer.MAX_VALUE : most;
        return switch (format) {
            case JSON -> new AssessmentsJson(out, console.err());
            case SARIF -> new SarifResults(out, console.err(), rules(), language);
            case TEXT ->
                together ? new CorpusText(out, language, mostPrinted) : new AssessmentText(out, language, mostPrinted);
        };
    }

    private LocalDate day() {
        return asOf == null ? console.today() : asOf;
    }

    /** Text counts all that there is; the others have the assessment as it is. */
    private RuleSet rules() {
        RuleSet rules = strict ? profile.strict() : profile;
        return format != Format.TEXT && most != null ? rules.atMost(most) : rules;
    }
}
