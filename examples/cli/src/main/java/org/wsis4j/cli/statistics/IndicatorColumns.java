package org.wsis4j.cli.statistics;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.wsis4j.cli.table.Quoted;
import org.wsis4j.source.Evidence;
import org.wsis4j.source.Paragraph;
import org.wsis4j.source.SourceDocument;
import org.wsis4j.target.Direction;
import org.wsis4j.target.Indicator;
import org.wsis4j.target.IndicatorStanding;
import org.wsis4j.target.PopulationConcerned;
import org.wsis4j.target.Unit;

/** The columns of a file of indicators, found by their names. */
final class IndicatorColumns {

    private static final List<String> NAMES =
            List.of("key", "target", "name", "unit", "direction", "population", "series", "source");

    private final List<String> names;

    private IndicatorColumns(List<String> names) {
        this.names = names;
    }

    static IndicatorColumns of(CSVRecord header) {
        List<String> names = header.stream()
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                .toList();
        if (!names.containsAll(NAMES) || names.size() != NAMES.size()) {
            throw new IllegalArgumentException("the columns are " + Quoted.of(String.join(",", names)) + "; expected "
                    + String.join(",", NAMES) + " in any order, " + IndicatorFile.EXAMPLE);
        }
        return new IndicatorColumns(names);
    }

    String text(String column, CSVRecord values) {
        if (values.size() != names.size()) {
            throw new IllegalArgumentException(values.size() + " values under " + names.size()
                    + " columns; expected as many, with a text that has a comma in quotation marks");
        }
        return values.get(names.indexOf(column)).strip();
    }

    /** A known indicator with more names; what else it is stays as the register has it. */
    Indicator named(Indicator known, CSVRecord values) {
        boolean more = NAMES.stream()
                .filter(column -> !column.equals("key") && !column.equals("series"))
                .anyMatch(column -> !text(column, values).isEmpty());
        if (more || series(values).isEmpty()) {
            throw new IllegalArgumentException(known.key()
                    + " is in the register; expected only series beside its key, to add names for it, or a key of your"
                    + " own, for example OWN-SCHOOLS");
        }
        return new Indicator(
                known.key(),
                known.target(),
                known.number(),
                known.name(),
                known.unit(),
                known.direction(),
                known.population(),
                known.coreCodes(),
                Stream.concat(known.series().stream(), series(values).stream())
                        .distinct()
                        .toList(),
                known.derivedFrom(),
                known.standing(),
                known.sources(),
                known.evidence(),
                known.confidence(),
                known.note());
    }

    Indicator indicator(String file, long line, CSVRecord values) {
        String target = text("target", values);
        if (!target.matches("[0-9]{1,2}")) {
            throw new IllegalArgumentException(
                    "target " + Quoted.of(target) + " is no number; expected 1 to 10, for example 2");
        }
        return new Indicator(
                text("key", values),
                Integer.parseInt(target),
                Optional.empty(),
                text("name", values),
                oneOf(Unit.values(), "unit", values),
                oneOf(Direction.values(), "direction", values),
                oneOf(PopulationConcerned.values(), "population", values),
                List.of(),
                series(values),
                Optional.empty(),
                IndicatorStanding.OWN,
                List.of(source(file, line, text("source", values))),
                Evidence.STATED,
                Optional.empty(),
                Optional.empty());
    }

    private List<String> series(CSVRecord values) {
        return Stream.of(text("series", values).split(";", -1))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    private <E extends Enum<E>> E oneOf(E[] constants, String column, CSVRecord values) {
        String text = text(column, values);
        return Stream.of(constants)
                .filter(constant -> constant.name().equalsIgnoreCase(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(column + " " + Quoted.of(text)
                        + " is not known; expected one of "
                        + List.of(constants) + ", for example " + constants[0]));
    }

    /** A paragraph that the library knows, or else the line itself, with what the user says as title. */
    private static Paragraph source(String file, long line, String text) {
        try {
            return Paragraph.parse(text);
        } catch (IllegalArgumentException e) {
            return new SourceDocument(
                            file.replace(':', '_').strip(),
                            Optional.empty(),
                            text,
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty())
                    .paragraph("line-" + line);
        }
    }
}
