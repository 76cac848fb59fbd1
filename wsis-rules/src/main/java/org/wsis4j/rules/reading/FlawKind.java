package org.wsis4j.rules.reading;

/** What can be wrong with the form of a document, before anybody looks at what it says. */
public enum FlawKind {
    /** The text is not JSON, or stops in the middle. */
    MALFORMED(true),
    /** The bytes are not UTF-8. */
    NOT_UTF8(true),
    /** The text exceeds a limit of the reader: size, depth, length of a number. */
    OVER_LIMIT(true),
    /** A value is of another type than its field. */
    WRONG_TYPE(true),
    /** A text is not a date. */
    NOT_A_DATE(true),
    /** A number is beyond what its field can hold. */
    NUMBER_OUT_OF_RANGE(true),
    /** A text has half a character: a surrogate without its other half. */
    UNPAIRED_SURROGATE(true),
    /** A text has control characters. */
    CONTROL_CHARACTERS(false),
    /** A field that the document type does not have. */
    UNKNOWN_FIELD(false),
    /** A field stands again in the same object. */
    DUPLICATE_FIELD(false),
    /** A field that every document has is missing. */
    MISSING_FIELD(false),
    /** The document says that it is of another type or version. */
    OTHER_DOCUMENT(false);

    private final boolean hidesValue;

    FlawKind(boolean hidesValue) {
        this.hidesValue = hidesValue;
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
