package org.wsis4j.rules;

/** How binding the verb of a paragraph is. It bounds the severity of the rules that rest on the paragraph. */
public enum Modality {
    /** "will", "shall", "is requested", "it was agreed". */
    BINDING(Severity.ERROR),
    /** "should", "is encouraged", "may wish to". */
    RECOMMENDED(Severity.WARNING),
    /** "could", "proposed". */
    PROPOSED(Severity.INFO),
    /** The paragraph tells, and asks nothing. */
    DESCRIPTIVE(Severity.INFO);

    private final Severity gravest;

    Modality(Severity gravest) {
        this.gravest = gravest;
    }

    /**
     * The gravest severity of a rule that rests on such a paragraph.
     *
     * @return for "may wish to" never an error
     */
    public Severity gravest() {
        return gravest;
    }
}
