package org.wsis4j.rules;

/** The families of rules, the middle part of their ids. */
public enum RuleFamily {
    /** References: codes that mean something. */
    REF,
    /** Time: dates in order. */
    TIME,
    /** Facilitators and focal points. */
    FAC,
    /** The United Nations Group on the Information Society and the bodies of the follow-up. */
    GOV,
    /** Reports: what they tell. */
    REP,
    /** The multi-stakeholder approach. */
    MSP,
    /** Coherence: nothing is told twice, or in two ways. */
    COH,
    /** Connectivity targets: figures, and what is claimed by them. */
    TGT,
    /** The stocktaking database: its entries. */
    STK,
    /** The Internet Governance Forum. */
    IGF,
    /** Facilitation meetings. */
    MTG,
    /** The form of JSON documents. */
    JSN,
    /** Waivers: decisions to accept a finding. */
    WAV
}
