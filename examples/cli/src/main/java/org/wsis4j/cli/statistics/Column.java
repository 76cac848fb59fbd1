package org.wsis4j.cli.statistics;

import java.util.List;

/** What a column can be for a row as a whole, and how data sets call it; the name that comes first wins. */
enum Column {
    ISO3("iso3"),
    AREA("area"),
    /** Beside a code of letters it adds nothing. */
    M49("m49"),
    YEAR("year"),
    INDICATOR("indicator", "core_indicator", "series"),
    VALUE("value"),
    UNIT("unit", "measure"),
    /** 1 or 0. */
    ESTIMATE("estimate"),
    /** A letter, of which e means estimated. */
    NATURE("nature"),
    SOURCE("source"),
    VINTAGE("vintage", "published");

    private final List<String> names;

    Column(String... names) {
        this.names = List.of(names);
    }

    List<String> names() {
        return names;
    }
}
