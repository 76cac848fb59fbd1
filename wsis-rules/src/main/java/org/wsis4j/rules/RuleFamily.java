package org.wsis4j.rules;

/** The families of rules, the middle part of their ids. */
public enum RuleFamily {
    /** References: codes that mean something. */
    REF,
    /** Time: dates in order. */
    TIME,
    /** Facilitators and focal points. */
    FAC,
    /** Reports: what they tell. */
    REP,
    /** The multi-stakeholder approach. */
    MSP,
    /** The form of JSON documents. */
    JSN
}
