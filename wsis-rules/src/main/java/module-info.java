/** What the documents of the Summit ask of reports, as rules that cite their paragraph. */
module org.wsis4j.rules {
    requires transitive org.wsis4j.model;
    // For hosts that validate beans. No "provides": without the API, a JVM would not even start.
    requires static jakarta.validation;
    requires static org.hibernate.validator;
    requires static org.jspecify;

    exports org.wsis4j.rules;
    exports org.wsis4j.rules.catalogue;
    exports org.wsis4j.rules.comparison;
    exports org.wsis4j.rules.constraint;
    exports org.wsis4j.rules.corpus;
    exports org.wsis4j.rules.reading;
    exports org.wsis4j.rules.statement;
    exports org.wsis4j.rules.stored;
    exports org.wsis4j.rules.wording;
}
