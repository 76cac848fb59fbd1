package org.wsis4j.rules;

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
}
