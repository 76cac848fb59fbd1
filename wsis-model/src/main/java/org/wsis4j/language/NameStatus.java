package org.wsis4j.language;

/** How far a source carries a name in a language. */
public enum NameStatus {
    /** Read as the name of this very thing in a document of the body that gives it, or in an official translation. */
    VERIFIED,
    /** Read in another text, or in an official one but not as the name of this thing. */
    SECONDARY,
    /** Read nowhere: a translation of our own, to be checked by somebody who knows. */
    UNVERIFIED
}
