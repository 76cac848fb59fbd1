package org.wsis4j.rules.form;

import static org.wsis4j.rules.Severity.ERROR;
import static org.wsis4j.rules.Severity.INFO;
import static org.wsis4j.rules.Severity.WARNING;

import java.util.List;
import org.wsis4j.rules.Rule;
import org.wsis4j.rules.Severity;
import org.wsis4j.rules.reading.Flaw;
import org.wsis4j.rules.reading.FlawKind;
import org.wsis4j.rules.reading.Reading;

/** The form of JSON documents: a rule for each kind of flaw that a reader can find. All are rules of the house. */
final class JsonRules {

    static final Rule<Reading<?>> IS_JSON = no(FlawKind.MALFORMED, "WSIS-JSN-001", ERROR);
    static final Rule<Reading<?>> IS_UTF8 = no(FlawKind.NOT_UTF8, "WSIS-JSN-002", ERROR);
    static final Rule<Reading<?>> KEEPS_THE_LIMITS = no(FlawKind.OVER_LIMIT, "WSIS-JSN-003", ERROR);
    static final Rule<Reading<?>> VALUE_HAS_ITS_TYPE = no(FlawKind.WRONG_TYPE, "WSIS-JSN-004", ERROR);
    static final Rule<Reading<?>> DATE_IS_A_DATE = no(FlawKind.NOT_A_DATE, "WSIS-JSN-005", ERROR);
    static final Rule<Reading<?>> FIELD_IS_KNOWN = no(FlawKind.UNKNOWN_FIELD, "WSIS-JSN-006", INFO, ERROR);
    static final Rule<Reading<?>> FIELD_STANDS_ONCE = no(FlawKind.DUPLICATE_FIELD, "WSIS-JSN-007", ERROR);
    static final Rule<Reading<?>> ENVELOPE_IS_COMPLETE = no(FlawKind.MISSING_FIELD, "WSIS-JSN-008", WARNING);
    static final Rule<Reading<?>> IS_THE_DOCUMENT_EXPECTED = no(FlawKind.OTHER_DOCUMENT, "WSIS-JSN-009", ERROR);
    static final Rule<Reading<?>> TEXT_HAS_WHOLE_CHARACTERS = no(FlawKind.UNPAIRED_SURROGATE, "WSIS-JSN-010", ERROR);
    static final Rule<Reading<?>> TEXT_IS_PRINTABLE = no(FlawKind.CONTROL_CHARACTERS, "WSIS-JSN-011", WARNING);
    static final Rule<Reading<?>> NUMBER_IS_IN_RANGE = no(FlawKind.NUMBER_OUT_OF_RANGE, "WSIS-JSN-012", ERROR);

    private JsonRules() {}

    /** By number. */
    static List<Rule<?>> all() {
        return List.of(
                IS_JSON,
                IS_UTF8,
                KEEPS_THE_LIMITS,
                VALUE_HAS_ITS_TYPE,
                DATE_IS_A_DATE,
                FIELD_IS_KNOWN,
                FIELD_STANDS_ONCE,
                ENVELOPE_IS_COMPLETE,
                IS_THE_DOCUMENT_EXPECTED,
                TEXT_HAS_WHOLE_CHARACTERS,
                TEXT_IS_PRINTABLE,
                NUMBER_IS_IN_RANGE);
    }

    private static Rule<Reading<?>> no(FlawKind kind, String id, Severity severity) {
        return no(kind, id, severity, severity);
    }

    private static Rule<Reading<?>> no(FlawKind kind, String id, Severity severity, Severity strictly) {
        return Rule.ofReading(id).severity(severity).strictly(strictly).check((reading, found) -> {
            List<Flaw> flaws = reading.flaws();
            for (int i = 0; i < flaws.size(); i++) {
                Flaw flaw = flaws.get(i);
                if (flaw.kind() == kind) {
                    found.at(flaw.location())
                            .with("given", flaw.given())
                            .with("expected", flaw.expected())
                            .add();
                }
            }
        });
    }
}
