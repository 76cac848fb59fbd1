package org.wsis4j.benchmarks.peer;

import org.wsis4j.json.WsisJson;

/** The ways that are measured. */
public enum Way {
    /** The floor: every token of Jackson 2 with its text, and nothing made of it. */
    FLOOR("Jackson streaming, every text"),
    /** The same with Jackson 3, on which our reader stands. */
    FLOOR_3("Jackson 3 streaming, every text"),
    /** Jackson databind into records; nothing is checked. */
    DATABIND("Jackson databind into records"),
    /** Jackson databind into records, and checks written by hand. */
    HAND("databind into records, hand-written checks"),
    /** Jackson databind into records, then Hibernate Validator. */
    BEAN_VALIDATION("databind into records, Hibernate Validator"),
    /** A tree of Jackson 3, then networknt with the schema that we publish, which asks for the form only. */
    SCHEMA("readTree, networknt, our schema"),
    /** The same with a schema that asks as much as a schema can, codes and bounds among it. */
    STRICT_SCHEMA("readTree, networknt, stricter schema"),
    /** Our reader alone. */
    WSIS_READ("wsis-json, read only"),
    /** Our reader, then all rules. */
    WSIS("wsis-json, then all rules of STANDARD");

    private final String title;

    Way(String title) {
        this.title = title;
    }

    /**
     * What it is called in tables.
     *
     * @return in English
     */
    public String title() {
        return title;
    }

    /**
     * Sets it up. What it loads is loaded now or at its first report.
     *
     * @return the way, ready to be used
     */
    public Peer<?> peer() {
        return switch (this) {
            case FLOOR -> new Floor();
            case FLOOR_3 -> new Floor3();
            case DATABIND -> new Databind();
            case HAND -> new HandWritten();
            case BEAN_VALIDATION -> new BeanValidation();
            case SCHEMA -> new SchemaValidation(WsisJson.schema("facilitatorReport"));
            case STRICT_SCHEMA -> SchemaValidation.strict();
            case WSIS_READ -> new WsisRead();
            case WSIS -> new Wsis();
        };
    }
}
