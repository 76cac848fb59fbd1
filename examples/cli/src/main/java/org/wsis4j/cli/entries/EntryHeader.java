package org.wsis4j.cli.entries;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.wsis4j.cli.table.Quoted;
import org.wsis4j.rules.reading.Location;

/**
 * The columns of a table of entries, in any order.
 *
 * @param columns the names as they stand
 * @param fields the field of each column; empty for one that is no field of an entry
 */
record EntryHeader(List<String> columns, List<Optional<EntryField>> fields) {

    static final String EXAMPLE = "for example a line 'Category,Project,Organisation,Country' and below it"
            + " 'C4,African School on Internet Governance,Association for Progressive Communications,INTERNATIONAL'";

    static EntryHeader of(CSVRecord values) {
        List<String> columns = values.stream().map(String::strip).toList();
        List<Optional<EntryField>> fields =
                columns.stream().map(EntryField::find).toList();
        Set<Object> seen = new HashSet<>();
        for (int i = 0; i < columns.size(); i++) {
            String name = columns.get(i);
            Object what = fields.get(i).<Object>map(field -> field).orElse(name);
            if (!name.isEmpty() && !seen.add(what)) {
                throw new IllegalArgumentException("column " + Quoted.of(name) + " stands twice"
                        + fields.get(i)
                                .map(field -> ", as another name of " + field.key())
                                .orElse("")
                        + "; expected each column once, " + EXAMPLE);
            }
        }
        if (fields.stream().allMatch(Optional::isEmpty)) {
            boolean isOfOthers = columns.stream().anyMatch(name -> name.contains(";") || name.contains("\t"));
            throw new IllegalArgumentException(
                    isOfOthers
                            ? "the columns are separated by something else; expected columns separated by commas, "
                                    + EXAMPLE
                            : "no column of " + Quoted.of(String.join(",", columns))
                                    + " is a field of an entry; expected " + EXAMPLE);
        }
        return new EntryHeader(columns, fields);
    }

    int size() {
        return columns.size();
    }

    boolean has(EntryField field) {
        return fields.contains(Optional.of(field));
    }

    /** Under which name a cell is kept that is no field; a column without name, and one that there is not, has its number. */
    String nameOf(int column) {
        String name = column < columns.size() ? columns.get(column) : "";
        return name.isEmpty() ? "column " + (column + 1) : name;
    }

    /** The fields without a column; a contest that is given from outside needs none. */
    List<Location> untold(boolean isContestGiven) {
        return Stream.concat(
                        Stream.of(EntryField.values())
                                .filter(field -> !has(field))
                                .filter(field -> !isContestGiven || field != EntryField.CONTEST)
                                .map(EntryField::key),
                        EntryField.WITHOUT_CELL.stream())
                .map(Location::of)
                .toList();
    }

    /** The columns that are no field of an entry. */
    List<String> unknown() {
        List<String> unknown = new ArrayList<>();
        for (int i = 0; i < size(); i++) {
            if (fields.get(i).isEmpty()) {
                unknown.add(nameOf(i));
            }
        }
        return unknown;
    }

    /** The columns by which entries are told from each other, as far as they are not there. */
    List<String> missing() {
        List<String> missing = new ArrayList<>();
        for (EntryField field : EnumSet.of(EntryField.TITLE, EntryField.ORGANIZATION, EntryField.COUNTRY)) {
            if (!has(field)) {
                missing.add(field.key());
            }
        }
        if (!has(EntryField.CATEGORIES) && !has(EntryField.ACTION_LINES)) {
            missing.add(EntryField.CATEGORIES.key() + " or " + EntryField.ACTION_LINES.key());
        }
        return missing;
    }
}
