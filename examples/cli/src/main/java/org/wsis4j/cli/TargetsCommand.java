package org.wsis4j.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.wsis4j.cli.progress.AreaChoice;
import org.wsis4j.cli.progress.ChosenArea;
import org.wsis4j.cli.progress.LeftoverText;
import org.wsis4j.cli.progress.ProgressText;
import org.wsis4j.cli.statistics.Statistics;
import org.wsis4j.json.WsisJson;
import org.wsis4j.target.Indicators;
import org.wsis4j.target.assessment.AssessmentOptions;
import org.wsis4j.target.assessment.ProgressReport;
import org.wsis4j.target.assessment.TargetAssessor;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Holds statistics against the connectivity targets. */
@Command(
        name = "targets",
        description = "Holds statistics against the connectivity targets of the Geneva Plan of Action, beside what the"
                + " reviews of 2010 and 2014 found. A target that is unmet is no error.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class TargetsCommand implements Callable<Integer> {

    private final Console console;

    @Option(
            names = "--data",
            required = true,
            paramLabel = "FILE",
            description = "Figures as CSV with the columns iso3 or area, year, indicator, value, and perhaps unit,"
                    + " estimate, source and published, or with a column for each indicator; may be given several"
                    + " times; - is standard input.")
    private List<String> data = new ArrayList<>();

    @Option(
            names = "--population",
            paramLabel = "FILE",
            description =
                    "Populations as CSV with the columns iso3, year and population, urban, rural or households, and"
                            + " WLD for the world; with it the world, or a group of the register of countries, is put together"
                            + " from its countries; may be given several times.")
    private List<String> population = new ArrayList<>();

    @Mixin
    private TargetOptions options = new TargetOptions();

    @Option(names = "--target", paramLabel = "TARGET", description = "Only this target, such as 10 or j.")
    private @Nullable String target;

    @Option(
            names = "--indicator",
            paramLabel = "CODE",
            description = "Only this indicator: its key, number or series, such as T10-INTERNET-USE, 10.1 or i99H.")
    private @Nullable String indicator;

    @Option(
            names = "--area",
            paramLabel = "AREA",
            description =
                    "A country such as KEN or Kenya, a group of the register of countries such as LDC, LLDC, SIDS or"
                            + " Africa, another group as the data name it, or WORLD (default).")
    private String area = "WORLD";

    @Option(
            names = "--source",
            paramLabel = "TEXT",
            description = "Only figures whose source contains this text, whatever the case.")
    private @Nullable String source;

    @Option(
            names = "--indicators",
            paramLabel = "FILE",
            description =
                    "Indicators of your own as CSV with the columns key, target, name, unit, direction, population,"
                            + " series and source; a key of the register with series only adds names for it.")
    private @Nullable String indicators;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "text (default) or json; with json, what was not used of the files goes to standard error.")
    private Format format = Format.TEXT;

    @Mixin
    private PictureOptions picture = new PictureOptions();

    TargetsCommand(Console console) {
        this.console = console;
    }

    /** How to write the report. */
    enum Format {
        TEXT,
        JSON
    }

    @Override
    public Integer call() {
        StatisticsFiles files = new StatisticsFiles(console);
        Indicators register = indicators == null ? Indicators.standard() : files.register(indicators);
        TargetScope scope = TargetScope.of(register, target, indicator);
        AssessmentOptions asked = options.assessment();
        CriterionOption.Wording criterion = options.criterion(scope.unit());
        picture.check(scope, asked.year());
        AreaChoice choice = choice();
        Statistics statistics = files.read(
                new FigureFilter(scope, asked, choice, picture, Optional.ofNullable(source)).reader(register), named());
        if (statistics.problems().count() > 0) {
            files.print(statistics.problems());
            return ExitStatus.UNREADABLE_OR_USAGE;
        }
        ChosenArea chosen = chosen(choice, statistics);
        TargetAssessor assessor = new TargetAssessor(statistics.observations(), statistics.weights(), asked);
        ProgressReport report = scope.of(chosen.report(assessor, scope.indicators(), criterion.of()));
        picture.draw(scope, criterion, chosen, assessor, report);
        if (format == Format.JSON) {
            console.out().writeBytes(WsisJson.write(report));
            TargetsPrinter.print(console.err(), LeftoverText.lines(statistics.files()));
        } else {
            TargetsPrinter.print(
                    console.out(),
                    ProgressText.heading(report, chosen, criterion.words(), Optional.ofNullable(source)));
            TargetsPrinter.print(console.out(), report, scope.isWhole());
            TargetsPrinter.print(console.out(), ProgressText.files(statistics.files(), picture.file()));
        }
        return ExitStatus.CLEAN;
    }

    private AreaChoice choice() {
        try {
            return AreaChoice.of(area, !population.isEmpty());
        } catch (IllegalArgumentException e) {
            throw new Failure(e);
        }
    }

    private static ChosenArea chosen(AreaChoice choice, Statistics statistics) {
        try {
            return choice.in(statistics.observations());
        } catch (IllegalArgumentException e) {
            throw new Failure(e);
        }
    }

    private List<String> named() {
        List<String> all = new ArrayList<>(data);
        all.addAll(population);
        return all;
    }
}
