package org.wsis4j.cli.example;

/** What an example is. */
public enum ExampleForm {
    /** A document, or a text that is to be one. */
    REPORT,
    /** Several documents to be checked together, one on each line. */
    CORPUS,
    /** Waivers, to be checked beside a report that is the same for both. */
    WAIVERS
}
