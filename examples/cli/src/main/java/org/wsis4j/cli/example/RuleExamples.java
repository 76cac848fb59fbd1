package org.wsis4j.cli.example;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wsis4j.actionline.PrizeCategory;
import org.wsis4j.rules.RuleId;
import org.wsis4j.rules.catalogue.Profile;

/** The examples of all rules: {@code index.tsv} beside this class. Immutable. */
public final class RuleExamples {

    private static final String INDEX = "index.tsv";

    private static final int COLUMNS = 7;

    private final Map<RuleId, RuleExample> byRule;

    private RuleExamples(Map<RuleId, RuleExample> byRule) {
        this.byRule = Collections.unmodifiableMap(byRule);
    }

    /**
     * The examples of the library.
     *
     * @return one for each rule of each profile
     */
    public static RuleExamples standard() {
        return Standard.EXAMPLES;
    }

    /**
     * All of them.
     *
     * @return by id of the rule
     */
    public Collection<RuleExample> all() {
        return byRule.values();
    }

    /**
     * Asks for the example of a rule.
     *
     * @param rule the rule
     * @return empty for a rule that is not of the library
     */
    public Optional<RuleExample> find(RuleId rule) {
        return Optional.ofNullable(byRule.get(rule));
    }

    private static RuleExamples read() {
        List<String> lines = new String(ExampleText.read(INDEX), StandardCharsets.UTF_8)
                .lines()
                .toList();
        Map<RuleId, RuleExample> byRule = new TreeMap<>();
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).startsWith("#")) {
                RuleExample example = example(lines.get(i), i + 1);
                if (byRule.put(example.rule(), example) != null) {
                    throw new IllegalStateException(INDEX + ":" + (i + 1) + ": " + example.rule() + " stands twice");
                }
            }
        }
        return new RuleExamples(byRule);
    }

    private static RuleExample example(String line, int number) {
        String[] cells = line.split("\t", -1);
        try {
            if (cells.length != COLUMNS) {
                throw new IllegalArgumentException(cells.length + " cells; expected " + COLUMNS);
            }
            return new RuleExample(
                    RuleId.parse(cells[0]),
                    ExampleForm.valueOf(cells[1]),
                    Profile.find(cells[2])
                            .orElseThrow(() -> new IllegalArgumentException("'" + cells[2] + "' is no profile")),
                    LocalDate.parse(cells[3]),
                    list(cells[4], RuleId::parse),
                    list(cells[5], RuleId::parse),
                    list(cells[6], text -> text.split("=")).stream()
                            .collect(Collectors.toMap(RuleExamples::category, pair -> Integer.valueOf(pair[1]))));
        } catch (RuntimeException e) {
            throw new IllegalStateException(INDEX + ":" + number + ": " + e.getMessage(), e);
        }
    }

    private static PrizeCategory category(String[] pair) {
        return PrizeCategory.find(pair[0])
                .orElseThrow(() -> new IllegalArgumentException("'" + pair[0] + "' is no category; expected C3=1"));
    }

    private static <T> List<T> list(String cell, Function<String, T> element) {
        return Stream.of(cell.split(","))
                .filter(text -> !text.isEmpty())
                .map(element)
                .toList();
    }

    /** Read when the first example is wanted. */
    private static final class Standard {
        static final RuleExamples EXAMPLES = read();
    }
}
