package org.wsis4j.json;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.wsis4j.rules.RuleId;

/**
 * Breaks one rule on the form of JSON in the text of a report that breaks none, as the writer writes it: what no report in
 * memory can do, and so the breaks of {@code org.wsis4j.arbitraries} cannot.
 */
final class TextBreaks {

    private static final Pattern TITLE = Pattern.compile("\"title\"\\s*:\\s*\"");
    private static final Pattern WHOLE_TITLE = Pattern.compile("(\"title\"\\s*:\\s*)\"(?:[^\"\\\\]|\\\\.)*\"");
    private static final Pattern VERSION = Pattern.compile("(\"version\"\\s*:\\s*)1(\\s*,)");
    private static final Pattern WHOLE_VERSION = Pattern.compile("\"version\"\\s*:\\s*1\\s*,");
    private static final Pattern VALUE = Pattern.compile("(\"value\"\\s*:\\s*)-?[0-9][0-9.eE+-]*");
    private static final Pattern DAY =
            Pattern.compile("(\"(?:date|start|end|submitted|updated)\"\\s*:\\s*\")\\d{4}-\\d\\d-\\d\\d\"");

    private static final int MOST_DIGITS = 100;

    private static final Map<String, Break> ALL = Map.ofEntries(
            Map.entry("WSIS-JSN-001", TextBreaks::malformed),
            Map.entry("WSIS-JSN-002", TextBreaks::notUtf8),
            Map.entry(
                    "WSIS-JSN-003",
                    text((text, random) -> replaced(
                            VALUE,
                            text,
                            random,
                            found -> found.group(1) + "1" + "0".repeat(MOST_DIGITS + random.nextInt(9))))),
            Map.entry(
                    "WSIS-JSN-004",
                    text((text, random) -> replaced(
                            WHOLE_TITLE,
                            text,
                            random,
                            found -> found.group(1) + one(random, "5", "true", "[]", "{}", "null")))),
            Map.entry(
                    "WSIS-JSN-005",
                    text((text, random) -> replaced(
                            DAY,
                            text,
                            random,
                            found -> found.group(1) + one(random, "1 March 2015", "2006-02-29", "", "٢٠٠٦-٠٥-١٦")
                                    + "\""))),
            Map.entry(
                    "WSIS-JSN-006",
                    text((text, random) -> replaced(
                            VERSION,
                            text,
                            random,
                            found -> found.group() + "\"" + one(random, "x-note", "titel", "поле", "a/b~c")
                                    + "\":[1],"))),
            Map.entry(
                    "WSIS-JSN-007",
                    text((text, random) -> replaced(
                            VERSION,
                            text,
                            random,
                            found -> found.group()
                                    + one(random, "\"version\":1,", "\"language\":\"en\",\"language\":\"en\",")))),
            Map.entry("WSIS-JSN-008", text((text, random) -> replaced(WHOLE_VERSION, text, random, found -> ""))),
            Map.entry(
                    "WSIS-JSN-009",
                    text((text, random) -> replaced(
                            VERSION,
                            text,
                            random,
                            found -> found.group(1) + (2 + random.nextInt(99)) + found.group(2)))),
            Map.entry(
                    "WSIS-JSN-010",
                    text((text, random) -> replaced(
                            TITLE,
                            text,
                            random,
                            found -> found.group() + one(random, "\\ud83d", "\\ude00", "a\\uD83Db")))),
            Map.entry(
                    "WSIS-JSN-011",
                    text((text, random) -> replaced(
                            TITLE,
                            text,
                            random,
                            found -> found.group() + one(random, "a\\u0007", "b\\u0085", "c\\u007f")))),
            Map.entry(
                    "WSIS-JSN-012",
                    text((text, random) -> replaced(
                            VALUE,
                            text,
                            random,
                            found -> found.group(1) + one(random, "1e400", "1e-400", "1e99999999999")))));

    private TextBreaks() {}

    /** Changes the bytes of a report. */
    @FunctionalInterface
    interface Break {
        byte[] in(byte[] clean, Random random);
    }

    /** Changes its characters. */
    @FunctionalInterface
    private interface Edit {
        String in(String clean, Random random);
    }

    /** By rule. */
    static Map<RuleId, Break> all() {
        Map<RuleId, Break> all = new TreeMap<>();
        ALL.forEach((rule, how) -> all.put(RuleId.parse(rule), how));
        return all;
    }

    /** Whether the break needs a value in figures, which reports of some kinds have. */
    static boolean needsFigure(RuleId rule) {
        return rule.number() == 3 || rule.number() == 12;
    }

    /** It stops in the middle, or has a comma too many. */
    private static byte[] malformed(byte[] clean, Random random) {
        String text = new String(clean, StandardCharsets.UTF_8);
        int last = text.lastIndexOf('}');
        String broken = random.nextBoolean()
                ? text.substring(0, text.offsetByCodePoints(0, random.nextInt(text.codePointCount(0, last) + 1)))
                : text.substring(0, last) + "," + text.substring(last);
        return broken.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] notUtf8(byte[] clean, Random random) {
        byte[] broken = replaced(
                        TITLE,
                        new String(clean, StandardCharsets.ISO_8859_1),
                        random,
                        found -> found.group() + "\u0001")
                .getBytes(StandardCharsets.ISO_8859_1);
        for (int i = 0; i < broken.length; i++) {
            // Starts nothing, or what never comes.
            broken[i] = broken[i] == 1 ? (byte) (random.nextBoolean() ? 0xff : 0xc3) : broken[i];
        }
        return broken;
    }

    private static Break text(Edit edit) {
        return (clean, random) ->
                edit.in(new String(clean, StandardCharsets.UTF_8), random).getBytes(StandardCharsets.UTF_8);
    }

    /** With something else in one of the places that match. */
    private static String replaced(Pattern wanted, String text, Random random, Function<MatchResult, String> other) {
        List<MatchResult> found = wanted.matcher(text).results().toList();
        MatchResult chosen = found.get(random.nextInt(found.size()));
        return text.substring(0, chosen.start()) + other.apply(chosen) + text.substring(chosen.end());
    }

    private static String one(Random random, String... choices) {
        return choices[random.nextInt(choices.length)];
    }
}
