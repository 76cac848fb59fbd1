package org.wsis4j.cli.statistics;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVRecord;
import org.wsis4j.observation.Weight;
import org.wsis4j.target.Indicator;
import org.wsis4j.target.Unit;

/** A row, which may hold several figures; one of them that cannot be read does not hide the others. */
final class RowReading {

    private static final Set<String> WHOLE = Set.of("", "total", "all", "_T");

    private final Header header;
    private final SeriesNames series;
    private final Kept kept;
    private final Leftovers leftovers;
    private final String fileSource;

    RowReading(Header header, SeriesNames series, Kept kept, Leftovers leftovers, String fileSource) {
        this.header = header;
        this.series = series;
        this.kept = kept;
        this.leftovers = leftovers;
        this.fileSource = fileSource;
    }

    /** Takes what the row holds; what cannot be read goes to the problems. */
    void take(CSVRecord values, Consumer<String> problems) {
        leftovers.row();
        try {
            if (values.size() != header.size()) {
                throw new IllegalArgumentException(values.size() + " values under " + header.size()
                        + " columns; expected as many, with a text that has a comma in quotation marks");
            }
            RowPlace place = RowPlace.of(header, values, fileSource);
            String part = part(values);
            if (header.has(Column.VALUE)) {
                attempt(problems, () -> figure(place, header.text(Column.INDICATOR, values) + part, values));
            }
            header.wide()
                    .forEach((column, wide) -> attempt(
                            problems,
                            () -> found(
                                            header.name(column) + part,
                                            part.isEmpty() ? Optional.of(wide.indicator()) : named(column, part))
                                    .ifPresent(indicator -> figure(
                                            place, indicator, wide.unit(), header.name(column), values.get(column)))));
            header.populations()
                    .forEach((column, of) -> attempt(problems, () -> {
                        if (part.isEmpty()) {
                            number(header.name(column), values.get(column))
                                    .ifPresent(number -> leftovers.read(kept.offer(
                                            new Weight(of, place.area(), place.year(), number, place.source()))));
                        } else {
                            leftovers.series().add(header.name(column) + part);
                        }
                    }));
        } catch (IllegalArgumentException e) {
            problems.accept(String.valueOf(e.getMessage()));
        }
    }

    private static void attempt(Consumer<String> problems, Runnable reading) {
        try {
            reading.run();
        } catch (IllegalArgumentException e) {
            problems.accept(String.valueOf(e.getMessage()));
        }
    }

    private Optional<Indicator> named(int column, String part) {
        return series.ofColumn(header.name(column) + part);
    }

    private void figure(RowPlace place, String name, CSVRecord values) {
        Optional<Indicator> indicator = found(name, series.find(name));
        if (indicator.isEmpty()) {
            return;
        }
        String written = header.text(Column.UNIT, values);
        Optional<Unit> unit = written.isEmpty() ? indicator.map(Indicator::unit) : UnitText.find(written);
        if (unit.isEmpty()) {
            leftovers.units().add(written);
        } else {
            figure(place, indicator.get(), unit.get(), "value", header.text(Column.VALUE, values));
        }
    }

    private Optional<Indicator> found(String name, Optional<Indicator> indicator) {
        if (indicator.isEmpty()) {
            leftovers.series().add(name.isEmpty() ? "(no name)" : name);
        }
        return indicator;
    }

    private void figure(RowPlace place, Indicator indicator, Unit unit, String column, String text) {
        number(column, text)
                .ifPresent(value -> leftovers.read(kept.offer(place.observation(indicator.key(), value, unit))));
    }

    private Optional<BigDecimal> number(String column, String text) {
        Optional<BigDecimal> number = FigureText.parse(column, text.strip());
        if (number.isEmpty()) {
            leftovers.absent();
        }
        return number;
    }

    /** What of the series the row is about, as /primar; empty if it is about the whole. */
    private String part(CSVRecord values) {
        StringBuilder part = new StringBuilder();
        for (int column : header.breakdowns()) {
            String text = values.get(column).strip();
            if (!WHOLE.contains(text)) {
                part.append('/').append(text);
            }
        }
        return part.toString();
    }
}
