package org.wsis4j.source;

/** How binding the verb of a paragraph is. */
public enum Modality {
    /** "will", "shall", "is requested", "it was agreed". */
    BINDING,
    /** "should", "is encouraged", "may wish to". */
    RECOMMENDED,
    /** "could", "proposed". */
    PROPOSED,
    /** The paragraph tells, and asks nothing. */
    DESCRIPTIVE
}
