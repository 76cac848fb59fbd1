package org.wsis4j.rules;

/** What a rule rests on. */
public enum Basis {
    /** A paragraph asks for it. */
    TEXT,
    /** It follows from a paragraph. */
    DERIVED,
    /** Coherence of data: dates reversed, a code that means nothing, an identity that cannot be used. */
    HOUSE
}
