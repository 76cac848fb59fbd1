package org.wsis4j.json;

import static org.wsis4j.json.SchemaNode.ANY_TEXT;

/**
 * Texts of a form, as the reader takes them. That nothing stands behind the form is said by what no such text has: before the end
 * of a text some programs let a line end stand.
 */
final class SchemaTexts {

    /** Characters that no report and no waiver has, for use within brackets. */
    static final String CONTROLS = "\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F-\\x9F";

    private static final String DAYS_OF_ALL_YEARS = "(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])"
            + "|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8])";
    private static final String LEAP_YEAR_OF_NO_CENTURY = "[0-9][0-9](?:0[48]|[2468][048]|[13579][26])";
    private static final String LEAP_YEAR = LEAP_YEAR_OF_NO_CENTURY + "|(?:[02468][048]|[13579][26])00";

    private static final String LATE_OR_EARLY = "[+-][1-9][0-9]{0,4}";
    private static final String EARLY = "-(?:[1-9][0-9]{3}|0[1-9][0-9]{2}|00[1-9][0-9]|000[1-9])";
    private static final String EARLY_LEAP_YEAR =
            "-(?:" + LEAP_YEAR_OF_NO_CENTURY + "|(?:0[48]|[2468][048]|[13579][26])00)";

    /** A day of the years 0 to 9999. */
    static final String SHORT_DAY = "^(?:[0-9]{4}-(?:" + DAYS_OF_ALL_YEARS + ")|(?:" + LEAP_YEAR + ")-02-29)$";

    /** A day of any year, as Java writes it: of the years 0 to 9999 in ten characters, and of others with a sign. */
    static final SchemaNode DAY = ANY_TEXT.with(
                    "description", "A day: year, month and day; the year with a sign if it is not in 0 to 9999.")
            .with(
                    "pattern",
                    "^(?:(?:[0-9]{4}|" + LATE_OR_EARLY + "[0-9]{4}|" + EARLY + ")-(?:" + DAYS_OF_ALL_YEARS + ")|(?:(?:"
                            + LATE_OR_EARLY + ")?(?:" + LEAP_YEAR + ")|" + EARLY_LEAP_YEAR + ")-02-29)$")
            .with("not", SchemaNode.of("pattern", "[^0-9+-]"));

    /** The id of a rule. */
    static final SchemaNode RULE = ANY_TEXT.with("description", "The id of a rule, such as WSIS-REP-001.")
            .with("pattern", "^[A-Z][A-Z0-9]{0,19}-[A-Z][A-Z0-9]{0,19}-(?:[1-9][0-9]{2}|0[1-9][0-9]|00[1-9])$")
            .with("not", SchemaNode.of("pattern", "[^A-Z0-9-]"));

    /** A place. */
    static final SchemaNode PLACE = place("");

    /** A place without control characters. */
    static final SchemaNode CLEAN_PLACE = place("|[" + CONTROLS + "]");

    /** A text that has more than blanks. */
    static final SchemaNode WORDS = words(ANY_TEXT);

    private SchemaTexts() {}

    private static SchemaNode place(String more) {
        return ANY_TEXT.with("description", "A JSON Pointer, such as /activities/0/start.")
                .with("not", SchemaNode.of("pattern", "^[^/]|~[^01]|~$" + more));
    }

    /** Such a text with something that is no blank in it; blanks that join words count as something. */
    static SchemaNode words(SchemaNode text) {
        return text.with(
                "pattern", "[^\\t-\\r\\x1C-\\x20\\u1680\\u2000-\\u2006\\u2008-\\u200A\\u2028\\u2029\\u205F\\u3000]");
    }
}
