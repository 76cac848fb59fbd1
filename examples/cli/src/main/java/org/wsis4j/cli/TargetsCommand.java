package org.wsis4j.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.wsis4j.cli.progress.AreaChoice;
import org.wsis4j.cli.progress.ChosenArea;
import org.wsis4j.cli.progress.ProgressTable;
import org.wsis4j.cli.progress.ProgressText;
import org.wsis4j.cli.statistics.Statistics;
import org.wsis4j.cli.statistics.StatisticsReader;
import org.wsis4j.observation.Observation;
import org.wsis4j.observation.Weight;
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
                            + " WLD for the world; with it the world is put together from its countries; may be given several"
                            + " times.")
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
            description = "A country such as KEN, a group as the data name it, or WORLD (default).")
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

    TargetsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        StatisticsFiles files = new StatisticsFiles(console);
        Indicators register = indicators == null ? Indicators.standard() : files.register(indicators);
        TargetScope scope = TargetScope.of(register, target, indicator);
        AssessmentOptions asked = options.assessment();
        CriterionOption.Wording criterion = options.criterion(scope.unit());
        AreaChoice choice = choice();
        Statistics statistics = files.read(reader(register, scope, asked, choice), named());
        if (statistics.problems().count() > 0) {
            files.print(statistics.problems());
            return ExitStatus.UNREADABLE_OR_USAGE;
        }
        ChosenArea chosen = chosen(choice, statistics);
        TargetAssessor assessor = new TargetAssessor(statistics.observations(), statistics.weights(), asked);
        ProgressReport report = scope.of(chosen.report(assessor, scope.indicators(), criterion.of()));
        print(ProgressText.heading(report, chosen, criterion.words(), Optional.ofNullable(source)));
        console.out().println();
        Columns.print(
                console.out(),
                ProgressTable.rows(report, scope.isWhole()).stream()
                        .map(row -> row.stream().map(Printable::of).toList())
                        .toList());
        print(ProgressText.details(report, scope.isWhole()));
        print(ProgressText.files(statistics.files()));
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

    /** A figure that is too old is kept too, since that it is too old must be told. */
    private StatisticsReader reader(
            Indicators register, TargetScope scope, AssessmentOptions asked, AreaChoice choice) {
        Set<String> keys = scope.keys();
        return new StatisticsReader(
                register,
                figure -> figure.year() <= asked.year()
                        && keys.contains(figure.indicator())
                        && choice.needs(figure.area())
                        && isOfSource(figure),
                weight -> choice.needs(weight.area()) && weighs(weight, asked));
    }

    /** Rural shares are worked out with the populations of the year of the data. */
    private static boolean weighs(Weight weight, AssessmentOptions asked) {
        int age = asked.year() - weight.year();
        return (age >= 0 && age <= asked.tolerance()) || asked.baseline().equals(Optional.of(weight.year()));
    }

    private boolean isOfSource(Observation figure) {
        return source == null || figure.source().toLowerCase(Locale.ROOT).contains(source.toLowerCase(Locale.ROOT));
    }

    private List<String> named() {
        List<String> all = new ArrayList<>(data);
        all.addAll(population);
        return all;
    }

    private void print(List<String> lines) {
        lines.forEach(line -> console.out().println(Printable.of(line)));
    }
}
