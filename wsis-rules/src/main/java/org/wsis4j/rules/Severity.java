package org.wsis4j.rules;

import org.wsis4j.source.Modality;

/** How grave a finding is. */
public enum Severity {
    /** A contradiction, or an identity that cannot be used: the report is not valid. */
    ERROR,
    /** Something that the documents ask for is not there, or something is probably wrong. */
    WARNING,
    /** Worth knowing; nothing has to change. */
    INFO;

    /**
     * Whether this is as grave as another severity or graver.
     *
     * @param other the other
     * @return true for equals
     */
    public boolean atLeast(Severity other) {
        return compareTo(other) <= 0;
    }

    /**
     * The gravest severity of a rule that rests on a paragraph.
     *
     * @param modality how binding the verb of the paragraph is
     * @return for "may wish to" never an error
     */
    public static Severity gravestFor(Modality modality) {
        return switch (modality) {
            case BINDING -> ERROR;
            case RECOMMENDED -> WARNING;
            case PROPOSED, DESCRIPTIVE -> INFO;
        };
    }
}
