package org.wsis4j.cli.statistics;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.commons.csv.CSVRecord;
import org.wsis4j.cli.table.Quoted;
import org.wsis4j.target.Indicator;
import org.wsis4j.target.PopulationConcerned;
import org.wsis4j.target.Unit;

/** The columns of a file, found by their names, in any order, whatever the case. */
final class Header {

    static final String EXAMPLE =
            "for example a line 'iso3,year,indicator,value' and below it 'KEN,2010,i99H,7.2', or 'iso3,year,population'"
                    + " and below it 'KEN,2010,42030676'";

    /** What divides the figures of a series, so that rows that differ in it are no vintages of one figure. */
    private static final Set<String> BREAKDOWNS = Set.of(
            "education_level",
            "level",
            "sex",
            "gender",
            "age",
            "age_group",
            "location",
            "residence",
            "disaggregation",
            "breakdown");

    private static final Map<String, PopulationConcerned> POPULATIONS = Map.of(
            "population", PopulationConcerned.PEOPLE,
            "urban", PopulationConcerned.URBAN_PEOPLE,
            "rural", PopulationConcerned.RURAL_PEOPLE,
            "households", PopulationConcerned.HOUSEHOLDS,
            "rural_households", PopulationConcerned.RURAL_HOUSEHOLDS,
            "schools", PopulationConcerned.SCHOOLS);

    private static final String PERCENT = "_percent";

    private final List<String> written;
    private final Map<Column, Integer> places = new EnumMap<>(Column.class);
    private final Map<Integer, PopulationConcerned> populations = new TreeMap<>();
    private final Map<Integer, Wide> wide = new TreeMap<>();
    private final List<Integer> breakdowns = new ArrayList<>();
    private final List<String> unknown = new ArrayList<>();

    /** A column that holds the figures of an indicator. */
    record Wide(Indicator indicator, Unit unit) {}

    private Header(List<String> written) {
        this.written = written;
    }

    static Header of(CSVRecord values, SeriesNames series) {
        Header header = new Header(values.stream().map(String::strip).toList());
        Map<String, Integer> names = header.names();
        for (Column column : Column.values()) {
            column.names().stream()
                    .filter(names::containsKey)
                    .findFirst()
                    .ifPresent(name -> header.places.put(column, names.remove(name)));
        }
        names.forEach((name, place) -> header.sort(name, place, series));
        header.check();
        return header;
    }

    private Map<String, Integer> names() {
        Map<String, Integer> names = new LinkedHashMap<>();
        for (int place = 0; place < written.size(); place++) {
            String name = written.get(place)
                    .toLowerCase(Locale.ROOT)
                    .replace(' ', '_')
                    .replace('-', '_');
            if (name.contains(";") || name.contains("\t")) {
                throw new IllegalArgumentException(
                        "the columns are separated by something else; expected columns separated by commas, "
                                + EXAMPLE);
            }
            if (names.put(name, place) != null && !name.isEmpty()) {
                throw new IllegalArgumentException("column " + Quoted.of(written.get(place))
                        + " stands twice; expected each column once, " + EXAMPLE);
            }
        }
        return names;
    }

    private void sort(String name, int place, SeriesNames series) {
        Optional<Wide> figures = figures(written.get(place), series);
        if (POPULATIONS.containsKey(name)) {
            populations.put(place, POPULATIONS.get(name));
        } else if (BREAKDOWNS.contains(name)) {
            breakdowns.add(place);
        } else if (figures.isPresent()) {
            wide.put(place, figures.get());
        } else {
            unknown.add(written.get(place));
        }
    }

    private static Optional<Wide> figures(String name, SeriesNames series) {
        int stem = name.length() - PERCENT.length();
        boolean percent = stem > 0 && name.regionMatches(true, stem, PERCENT, 0, PERCENT.length());
        return series.ofColumn(name)
                .map(indicator -> new Wide(indicator, indicator.unit()))
                .or(() -> percent
                        ? series.ofColumn(name.substring(0, stem)).map(indicator -> new Wide(indicator, Unit.PERCENT))
                        : Optional.empty());
    }

    private void check() {
        if (!places.containsKey(Column.ISO3) && !places.containsKey(Column.AREA)) {
            throw missing("iso3 or area");
        }
        if (!places.containsKey(Column.YEAR)) {
            throw missing("year");
        }
        boolean figures = places.containsKey(Column.VALUE);
        if (figures != places.containsKey(Column.INDICATOR)) {
            throw missing(figures ? "indicator, core_indicator or series" : "value");
        }
        if (!figures && populations.isEmpty() && wide.isEmpty()) {
            throw missing("value, population or the name of an indicator such as i99H");
        }
    }

    private IllegalArgumentException missing(String name) {
        return new IllegalArgumentException(
                "no column " + name + " in " + Quoted.of(String.join(",", written)) + "; expected figures, " + EXAMPLE);
    }

    int size() {
        return written.size();
    }

    boolean has(Column column) {
        return places.containsKey(column);
    }

    /** The value of a row; empty if there is no such column. */
    String text(Column column, CSVRecord values) {
        Integer place = places.get(column);
        return place == null ? "" : values.get(place).strip();
    }

    String name(int place) {
        return written.get(place);
    }

    Map<Integer, PopulationConcerned> populations() {
        return populations;
    }

    Map<Integer, Wide> wide() {
        return wide;
    }

    List<Integer> breakdowns() {
        return breakdowns;
    }

    List<String> unknown() {
        return unknown;
    }
}
