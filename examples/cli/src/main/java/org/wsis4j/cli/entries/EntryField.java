package org.wsis4j.cli.entries;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The fields of an entry that a cell has room for, and the names of their columns. */
enum EntryField {
    ID(Cell.TEXT, "id"),
    TITLE(Cell.TEXT, "title", "project", "project title"),
    ORGANIZATION(Cell.TEXT, "organization", "organisation", "entity"),
    ORGANIZATION_CATEGORY(Cell.TEXT, "organizationCategory", "organisation category", "organization type"),
    COUNTRY(Cell.TEXT, "country"),
    ACTIVITY_TYPE(Cell.TEXT, "activityType"),
    ACTION_LINES(Cell.TEXTS, "actionLines", "action line"),
    CONTEST(Cell.NUMBER, "contest", "contest year"),
    CATEGORIES(Cell.TEXTS, "categories", "category"),
    STATES(Cell.TEXTS, "states", "state"),
    SUBMITTED(Cell.DAY, "submitted"),
    UPDATED(Cell.DAY, "updated"),
    START(Cell.DAY, "start"),
    END(Cell.DAY, "end"),
    MATURITY(Cell.TEXT, "maturity"),
    LEVELS(Cell.TEXTS, "levels", "level"),
    LANGUAGE(Cell.TEXT, "language"),
    SUMMARY(Cell.TEXT, "summary"),
    DESCRIPTION(Cell.TEXT, "description"),
    INFORMATION(Cell.TEXT, "information"),
    GOALS(Cell.TEXT, "goals"),
    TIMEFRAME(Cell.TEXT, "timeframe"),
    ADDED_VALUE(Cell.TEXT, "addedValue"),
    CHALLENGES(Cell.TEXT, "challenges"),
    PERSPECTIVES(Cell.TEXT, "perspectives"),
    PHOTOS(Cell.TEXTS, "photos", "photo"),
    DOCUMENTS(Cell.TEXTS, "documents", "document"),
    URL(Cell.TEXT, "url");

    /** The fields of an entry that no cell has room for, since their values have parts. */
    static final List<String> WITHOUT_CELL = List.of("results", "impacts", "partners", "goalLinks");

    private final Cell cell;

    @SuppressWarnings("ImmutableEnumChecker") // Made by List.of, which nobody can change.
    private final List<String> names;

    EntryField(Cell cell, String... names) {
        this.cell = cell;
        this.names = List.of(names);
    }

    /** What a cell holds. */
    enum Cell {
        TEXT,
        /** Texts between semicolons. */
        TEXTS,
        NUMBER,
        DAY
    }

    Cell cell() {
        return cell;
    }

    /** The name of the field in a document, and the first one of its column. */
    String key() {
        return names.get(0);
    }

    /** The field of a column; empty for any other name. Case, blanks, hyphens and underscores do not count. */
    static Optional<EntryField> find(String column) {
        String wanted = folded(column);
        return Stream.of(values())
                .filter(field -> field.names.stream().map(EntryField::folded).anyMatch(wanted::equals))
                .findFirst();
    }

    private static String folded(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[\\s_-]", "");
    }
}
