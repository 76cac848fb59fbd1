package org.wsis4j.language;

/** What a name is the name of. */
public enum NamedKind {
    /** An action line or an application of C7; its code is that of the line, such as {@code C7-EHEALTH}. */
    ACTION_LINE,
    /** An organization of the register; its code is the acronym there, such as {@code UN DESA}. */
    ORGANIZATION,
    /** One of the ten connectivity targets; its code is the number, such as {@code 10}. */
    TARGET,
    /** A word of the follow-up, such as {@code FOCAL_POINT}. */
    TERM
}
