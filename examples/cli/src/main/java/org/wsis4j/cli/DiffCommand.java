package org.wsis4j.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.wsis4j.json.WsisJson;
import org.wsis4j.language.Language;
import org.wsis4j.rules.comparison.AssessmentComparison;
import org.wsis4j.rules.stored.StoredAssessment;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Compares stored assessments. */
@Command(
        name = "diff",
        description = {
            "Compares the assessments in two files that 'wsis check --format json' wrote: verdicts, findings, validity, and what"
                    + " they were checked against.",
            "They are paired by the names of their documents, or the only one with the only one. That the same was found"
                    + " against something else is no change; the exit status is 1 if anything changed."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class DiffCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(index = "0", paramLabel = "OLD", description = "The earlier assessments; - is standard input.")
    private @Nullable String old;

    @Parameters(index = "1", paramLabel = "NEW", description = "The later assessments; - is standard input.")
    private @Nullable String later;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description =
                    "text (default) or json: one comparison a document; one in one file only is told on standard error.")
    private Format format = Format.TEXT;

    @Option(
            names = "--lang",
            paramLabel = "LANGUAGE",
            converter = LanguageOption.class,
            defaultValue = "en",
            completionCandidates = LanguageOption.Tags.class,
            description =
                    "One of ${COMPLETION-CANDIDATES}: the language of messages and hints in text. What this version has no words"
                            + " for is told as it was stored, in English.")
    private Language language = Language.ENGLISH;

    DiffCommand(Console console) {
        this.console = console;
    }

    /** How the comparison is printed. */
    enum Format {
        TEXT,
        JSON
    }

    @Override
    public Integer call() throws IOException {
        String before = String.valueOf(old);
        String after = String.valueOf(later);
        if (before.equals("-") && after.equals("-")) {
            throw new Failure("standard input is named twice; expected a file and -, or two files");
        }
        StoredFile earlier = StoredFile.read(console, before, language);
        StoredFile now = StoredFile.read(console, after, language);
        if (!earlier.isWhole() || !now.isWhole()) {
            return ExitStatus.UNREADABLE_OR_USAGE;
        }
        boolean changed = false;
        for (DiffPair pair : DiffPair.of(earlier.assessments(), now.assessments())) {
            changed |= print(pair);
        }
        return changed ? ExitStatus.FINDINGS : ExitStatus.CLEAN;
    }

    /** Prints a pair, and says whether anything changed. */
    private boolean print(DiffPair pair) throws IOException {
        DiffText text = new DiffText(format == Format.JSON ? console.err() : console.out(), language);
        if (pair.before().isEmpty() || pair.after().isEmpty()) {
            text.printSingle(pair);
            return true;
        }
        StoredAssessment before = pair.before().get();
        StoredAssessment after = pair.after().get();
        AssessmentComparison comparison = AssessmentComparison.of(before, after);
        if (format == Format.JSON) {
            console.out()
                    .write(
                            pair.document().isPresent()
                                    ? WsisJson.write(comparison, pair.document().get())
                                    : WsisJson.write(comparison));
            console.out().flush();
        } else {
            text.print(pair.name(), comparison, before.against(), after.against());
        }
        return !comparison.isUnchanged() || comparison.changesValidity();
    }
}
