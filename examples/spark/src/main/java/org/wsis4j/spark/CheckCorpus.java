package org.wsis4j.spark;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;
import org.wsis4j.rules.RuleId;
import org.wsis4j.rules.Severity;

/** Checks files that have one document on each line, and prints how often each rule said what. */
public final class CheckCorpus {

    private static final int CLEAN = 0;
    private static final int FINDINGS = 1;
    private static final int UNREADABLE_OR_USAGE = 2;

    private CheckCorpus() {}

    /**
     * Runs the program. It ends with 0 if no rule found an error, with 1 if one did, and with 2 if a line or a file could not be
     * read, or an argument is wrong.
     *
     * @param args files, and {@code --as-of DATE} (today if not given), {@code --profile SET} (standard), {@code --master MASTER}
     *     (local[2]) and {@code --parts N} (8), in any order
     */
    public static void main(String[] args) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        System.exit(run(List.of(args), LocalDate.now(), out, err));
    }

    /** As {@link #main}, with a clock and streams of the caller; returns the exit status. */
    static int run(List<String> args, LocalDate today, PrintStream out, PrintStream err) {
        try {
            Options options = Options.of(args, today);
            try (JavaSparkContext spark = new JavaSparkContext(configuration(options.master()))) {
                return run(options, spark, out);
            }
        } catch (Exception e) {
            // Spark throws checked exceptions that it does not declare, with whole stack traces in their messages.
            String first = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
            err.println("spark: " + Printable.of(first));
            return UNREADABLE_OR_USAGE;
        }
    }

    private static int run(Options options, JavaSparkContext spark, PrintStream out) throws IOException {
        CorpusJob job = new CorpusJob(options.check(), options.parts(), TextFiles.lines(spark, options.files()));
        Totals totals = CorpusJob.totals(job.documents(), job.together());
        TotalsText.print(out, options.check(), totals);
        if (!totals.broken().isEmpty()) {
            return UNREADABLE_OR_USAGE;
        }
        return totals.byRule().entrySet().stream()
                        .anyMatch(rule -> rule.getValue().crashed() > 0
                                || (rule.getValue().findings() > 0 && isError(options.check(), rule.getKey())))
                ? FINDINGS
                : CLEAN;
    }

    private static boolean isError(Check check, String rule) {
        return check.rules().find(RuleId.parse(rule)).orElseThrow().severity() == Severity.ERROR;
    }

    /** On this machine only, nobody else has to reach the driver; on a cluster the executors do. */
    static SparkConf configuration(String master) {
        SparkConf configuration =
                new SparkConf().setAppName("wsis").setMaster(master).setIfMissing("spark.ui.enabled", "false");
        return master.startsWith("local")
                ? configuration
                        .setIfMissing("spark.driver.host", "127.0.0.1")
                        .setIfMissing("spark.driver.bindAddress", "127.0.0.1")
                : configuration;
    }
}
