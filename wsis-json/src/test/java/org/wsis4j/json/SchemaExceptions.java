package org.wsis4j.json;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.wsis4j.rules.reading.Flaw;

/** What schemas cannot say, as the table in the notes on the schemas lists it. */
final class SchemaExceptions {

    static final Path FOLDER = Path.of(System.getProperty("wsis.root", "..")).resolve("docs/schema");

    private static final Pattern ROW = Pattern.compile("\\| [^|]+ \\| `?(\\w+)`? \\| (\\w+) \\| `([^|]+)` \\|");

    private static final Pattern TEXT = Pattern.compile("the text \"(.*)\"", Pattern.DOTALL);
    private static final Pattern LAST_DAY = Pattern.compile("/waivers/\\d+/lastDay|/waived/\\d+/waiver/lastDay");
    private static final Pattern WAIVED_PLACE = Pattern.compile("/waived/\\d+/waiver/place");
    private static final Pattern BAD_TILDE = Pattern.compile("~(?![01])");

    private static final List<Row> ROWS = rows(FOLDER.resolve("README.md"));
    private static final Set<String> KINDS = ROWS.stream().map(Row::flaw).collect(Collectors.toSet());

    private SchemaExceptions() {}

    /**
     * A row of the table.
     *
     * @param flaw the kind of flaw that the reader tells, or {@code none}
     * @param schema what the schema does: {@code accepts}, {@code refuses}, or {@code never} sees the text
     * @param example a document
     */
    record Row(String flaw, String schema, String example) {

        byte[] text() {
            return example.getBytes(StandardCharsets.UTF_8);
        }

        String type() {
            return example.replaceFirst("^\\{\"type\":\"(\\w+)\".*", "$1");
        }
    }

    static List<Row> rows() {
        return ROWS;
    }

    /** Whether no schema can be asked to see a flaw. */
    static boolean isExempt(Flaw flaw) {
        return KINDS.contains(flaw.kind().name())
                && switch (flaw.kind()) {
                    case NUMBER_OUT_OF_RANGE -> isTiny(Samples.said(flaw.given()));
                    case WRONG_TYPE -> isAboutAnother(flaw.location().pointer(), Samples.said(flaw.given()));
                    default -> true;
                };
    }

    /** Whether a value is right by itself, so that it must be another one for which it is refused. */
    private static boolean isAboutAnother(String place, String given) {
        Matcher text = TEXT.matcher(given);
        return text.matches()
                && (LAST_DAY.matcher(place).matches()
                        || WAIVED_PLACE.matcher(place).matches()
                                && text.group(1).startsWith("/")
                                && !BAD_TILDE.matcher(text.group(1)).find());
    }

    private static boolean isTiny(String number) {
        return new BigDecimal(number).abs().compareTo(BigDecimal.ONE) < 0;
    }

    private static List<Row> rows(Path file) {
        try {
            return Files.readAllLines(file).stream()
                    .map(ROW::matcher)
                    .filter(Matcher::matches)
                    .map(row -> new Row(row.group(1), row.group(2), row.group(3)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
