/** Reads and writes reports as JSON, with the place of every problem. */
module org.wsis4j.json {
    requires transitive org.wsis4j.rules;
    requires tools.jackson.core;
    requires static org.jspecify;

    exports org.wsis4j.json;
}
