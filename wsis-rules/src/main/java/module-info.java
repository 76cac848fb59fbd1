/** What the documents of the Summit ask of reports, as rules that cite their paragraph. */
module org.wsis4j.rules {
    requires transitive org.wsis4j.model;
    requires static org.jspecify;

    exports org.wsis4j.rules;
    exports org.wsis4j.rules.catalogue;
    exports org.wsis4j.rules.comparison;
    exports org.wsis4j.rules.corpus;
    exports org.wsis4j.rules.reading;
    exports org.wsis4j.rules.statement;
    exports org.wsis4j.rules.stored;
    exports org.wsis4j.rules.wording;
}
