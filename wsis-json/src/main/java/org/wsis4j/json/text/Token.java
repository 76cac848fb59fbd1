package org.wsis4j.json.text;

/** What can stand at a cursor. */
public enum Token {
    /** The beginning of an object. */
    OBJECT,
    /** The end of an object. */
    OBJECT_END,
    /** The beginning of a list. */
    LIST,
    /** The end of a list. */
    LIST_END,
    /** The name of a field. */
    NAME,
    /** A text. */
    TEXT,
    /** A number. */
    NUMBER,
    /** The literal {@code true} or {@code false}. */
    BOOLEAN,
    /** The literal {@code null}. */
    NULL
}
