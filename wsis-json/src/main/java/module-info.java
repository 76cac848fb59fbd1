/** Reads and writes reports as JSON, with the place of every problem. */
module org.wsis4j.json {
    requires transitive org.wsis4j.rules;
    requires tools.jackson.core;
    // For hosts that have one of them. No "provides": without the databind, a JVM would not even start.
    requires static tools.jackson.databind;
    requires static com.fasterxml.jackson.databind;
    requires static org.jspecify;

    exports org.wsis4j.json;
    exports org.wsis4j.json.jackson2;
    exports org.wsis4j.json.jackson3;
}
