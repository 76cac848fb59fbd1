/** Types and cited facts of the World Summit on the Information Society. */
module org.wsis4j.model {
    requires static org.jspecify;
    requires static org.immutables.value.annotations;

    exports org.wsis4j.source;
    exports org.wsis4j.language;
    exports org.wsis4j.actionline;
    exports org.wsis4j.organization;
    exports org.wsis4j.facilitation;
    exports org.wsis4j.calendar;
    exports org.wsis4j.agenda;
    exports org.wsis4j.governance;
    exports org.wsis4j.obligation;
    exports org.wsis4j.followup;
    exports org.wsis4j.target;
    exports org.wsis4j.observation;
    exports org.wsis4j.country;
    exports org.wsis4j.target.assessment;
    exports org.wsis4j.annex;
    exports org.wsis4j.vocabulary;
    exports org.wsis4j.reporting;
    exports org.wsis4j.factfile to
            org.wsis4j.rules;
    exports org.wsis4j.reporting.meeting;
    exports org.wsis4j.reporting.target;
    exports org.wsis4j.reporting.stocktaking;
    exports org.wsis4j.reporting.national;
    exports org.wsis4j.reporting.group;
    exports org.wsis4j.reporting.followup;
    exports org.wsis4j.form to
            org.wsis4j.rules,
            org.wsis4j.json;
    exports org.wsis4j.spelling to
            org.wsis4j.rules,
            org.wsis4j.json;
}
