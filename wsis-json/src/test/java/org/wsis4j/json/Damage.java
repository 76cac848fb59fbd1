package org.wsis4j.json;

import java.util.List;
import org.wsis4j.form.CodeType;
import org.wsis4j.form.FieldType;
import org.wsis4j.form.PlainType;
import org.wsis4j.rules.RuleId;

/** A way to break one known place of a written document, and the rule that tells it. */
enum Damage {
    NO_JSON("WSIS-JSN-001", "oops"),
    LONG_TEXT("WSIS-JSN-003", "\"%s\"", PlainType.TEXT, PlainType.DAY),
    LONG_CODE("WSIS-JSN-003", "\"%s\""),
    LONG_NUMBER("WSIS-JSN-003", "-" + "1".repeat(100), PlainType.NUMBER, PlainType.INTEGER),
    LONG_NAME("WSIS-JSN-003", "+\"%s\": 1,"),
    WRONG_TYPE("WSIS-JSN-004", "{\"é\": [false]}"),
    NOTHING("WSIS-JSN-004", "null"),
    NO_DAY("WSIS-JSN-005", "\"2006-02-30\"", PlainType.DAY),
    UNKNOWN_FIELD("WSIS-JSN-006", "+\"x/~é\uD83D\uDE00\": [{\"a\": 1}, 2],"),
    DUPLICATE_FIELD("WSIS-JSN-007", ""),
    HALF_CHARACTER("WSIS-JSN-010", "\"a\\uD800b\"", PlainType.TEXT),
    CONTROL_CHARACTER("WSIS-JSN-011", "\"a\\u0007b\"", PlainType.TEXT),
    OUT_OF_RANGE("WSIS-JSN-012", "1e400", PlainType.NUMBER, PlainType.INTEGER),
    UNKNOWN_CODE("WSIS-REF", "\"no such code\"");

    private final String rule;
    private final String written;
    private final List<FieldType<?>> types;

    Damage(String rule, String written, FieldType<?>... types) {
        this.rule = rule;
        this.written = written;
        this.types = List.of(types);
    }

    /** Whether a value of a type can be broken so; one in a list has no name to be told of. */
    boolean fits(FieldType<?> type, boolean inList) {
        return switch (this) {
            case LONG_NAME, UNKNOWN_FIELD, DUPLICATE_FIELD -> !inList;
            case UNKNOWN_CODE -> type instanceof CodeType<?> code && code.isClosed();
            case LONG_CODE -> type instanceof CodeType<?>;
            default -> types.isEmpty() || types.contains(type);
        };
    }

    /** Whether a field is put before the one that is there, and breaks nothing of it. */
    boolean isBefore() {
        return written.startsWith("+");
    }

    /** What stands at the broken place: too long, if that is what is wrong, by one character. */
    String written(int mostCharacters) {
        return (isBefore() ? written.substring(1) : written).replace("%s", "é".repeat(mostCharacters + 1));
    }

    /** The name of the field that is put before, escaped as in a JSON Pointer. */
    String nameInPointer(int mostCharacters) {
        return this == LONG_NAME ? "é".repeat(mostCharacters + 1) : "x~1~0é\uD83D\uDE00";
    }

    /** Whether a rule is the one that tells it. Which rule looks at a code depends on the code. */
    boolean isToldBy(RuleId id) {
        return this == UNKNOWN_CODE ? !id.family().equals("JSN") : id.toString().equals(rule);
    }

    /** Whether a document without it can have other findings of the same rule. */
    boolean isTheOnlyOne() {
        return this != UNKNOWN_CODE;
    }
}
