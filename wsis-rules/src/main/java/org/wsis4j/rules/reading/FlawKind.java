package org.wsis4j.rules.reading;

/** What can be wrong with the form of a document, before anybody looks at what it says. */
public enum FlawKind {
    /** The text is not JSON, or stops in the middle. */
    MALFORMED("WSIS-JSN-001", true),
    /** The bytes are not UTF-8. */
    NOT_UTF8("WSIS-JSN-002", true),
    /** The text exceeds a limit of the reader: size, depth, length of a text, a number or the name of a field. */
    OVER_LIMIT("WSIS-JSN-003", true),
    /** A value is of another type than its field. */
    WRONG_TYPE("WSIS-JSN-004", true),
    /** A text is not a date. */
    NOT_A_DATE("WSIS-JSN-005", true),
    /** A number is beyond what its field can hold. */
    NUMBER_OUT_OF_RANGE("WSIS-JSN-012", true),
    /** A text has half a character: a surrogate without its other half. */
    UNPAIRED_SURROGATE("WSIS-JSN-010", true),
    /** A text has control characters. */
    CONTROL_CHARACTERS("WSIS-JSN-011", false),
    /** A field that the document type does not have. */
    UNKNOWN_FIELD("flaw.UNKNOWN_FIELD", false),
    /** A field stands again in the same object. */
    DUPLICATE_FIELD("flaw.DUPLICATE_FIELD", "WSIS-JSN-007", false),
    /** A field that every document has is missing. */
    MISSING_FIELD("WSIS-JSN-008", false),
    /** The document says that it is of another type or version. */
    OTHER_DOCUMENT("WSIS-JSN-009", false);

    private final String message;
    private final String hint;
    private final boolean hidesValue;

    FlawKind(String words, boolean hidesValue) {
        this(words, words, hidesValue);
    }

    FlawKind(String message, String hint, boolean hidesValue) {
        this.message = message + ".message";
        this.hint = hint + ".hint";
        this.hidesValue = hidesValue;
    }

    /** The key of the words that say it: those of the rule on it, where these promise nothing of a report. */
    String message() {
        return message;
    }

    /** The key of the words that say how to mend it. */
    String hint() {
        return hint;
    }

    /**
     * Whether the flaw keeps a value from being read, so that its absence from the draft says nothing.
     *
     * @return false if the value was read all the same
     */
    public boolean hidesValue() {
        return hidesValue;
    }
}
