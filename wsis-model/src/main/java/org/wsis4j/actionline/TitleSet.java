package org.wsis4j.actionline;

/** The official sets of English titles. Both are in use, so a title is no key. */
public enum TitleSet {
    /** The table annexed to the Tunis Agenda, as the summary report of 24 February 2006 reproduces it. */
    TUNIS_ANNEX,
    /** The headings of the Geneva Plan of Action. */
    GENEVA_PLAN
}
