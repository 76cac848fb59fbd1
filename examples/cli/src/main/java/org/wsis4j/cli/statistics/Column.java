package org.wsis4j.cli.statistics;

import java.util.List;
import java.util.Locale;

/** What a column can be for a row as a whole. */
enum Column {
    ISO3,
    AREA,
    /** Beside a code of letters it adds nothing. */
    M49,
    YEAR,
    INDICATOR,
    VALUE,
    UNIT,
    /** 1 or 0. */
    ESTIMATE,
    /** A letter, of which e means estimated. */
    NATURE,
    SOURCE,
    VINTAGE;

    /** How data sets call it; the name that comes first wins. */
    List<String> names() {
        return switch (this) {
            case INDICATOR -> List.of("indicator", "core_indicator", "series");
            case UNIT -> List.of("unit", "measure");
            case VINTAGE -> List.of("vintage", "published");
            default -> List.of(name().toLowerCase(Locale.ROOT));
        };
    }
}
