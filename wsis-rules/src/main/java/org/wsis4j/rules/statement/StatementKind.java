package org.wsis4j.rules.statement;

/** What sort of thing a statement says. */
public enum StatementKind {
    /** A fixed value: a date, a number, a name, a list. */
    VALUE,
    /** That there is such a thing. */
    TYPE,
    /** Something that can be kept or broken. */
    RULE,
    /** How something is done, without a measure. */
    PROCESS,
    /** Background. */
    CONTEXT
}
