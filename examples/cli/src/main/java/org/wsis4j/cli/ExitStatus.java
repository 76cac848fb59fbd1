package org.wsis4j.cli;

/** The exit status of a command; of several files the highest counts. */
final class ExitStatus {

    static final int CLEAN = 0;
    static final int FINDINGS = 1;
    static final int UNREADABLE_OR_USAGE = 2;

    private ExitStatus() {}
}
