package org.wsis4j.rules.reporting;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.wsis4j.form.CodeType;
import org.wsis4j.form.Codes;
import org.wsis4j.form.FieldType;
import org.wsis4j.form.Forms;
import org.wsis4j.reporting.Coded;
import org.wsis4j.reporting.Report;
import org.wsis4j.rules.Examination;
import org.wsis4j.rules.presence.Walk;
import org.wsis4j.rules.wording.Argument;

/** The places of a report of any kind that hold a code of some type, at any depth and in the order of its form. */
final class CodedPlaces {

    /** The closed lists about which rules of their own say more than that a code is not on the list. */
    private static final Set<FieldType<?>> WITH_OWN_RULES =
            Set.of(Codes.ACTION_LINE, Codes.CATEGORY, Codes.LEVEL, Codes.STAKEHOLDER_CATEGORY, Codes.TARGET);

    /** The values that each list has, for messages: the same in all. */
    private static final Map<CodeType<?>, Argument> EXPECTED = new ConcurrentHashMap<>();

    private final Predicate<FieldType<?>> wanted;
    private final Walk walk;

    private CodedPlaces(Predicate<FieldType<?>> wanted) {
        this.wanted = wanted;
        this.walk = Walk.to(wanted);
    }

    /** The places of one type of codes. */
    static CodedPlaces of(CodeType<?> type) {
        return new CodedPlaces(type::equals);
    }

    /** The places of all closed lists that have no rules of their own. */
    static CodedPlaces ofOtherClosedLists() {
        return new CodedPlaces(
                type -> type instanceof CodeType<?> code && code.isClosed() && !WITH_OWN_RULES.contains(code));
    }

    /** Which codes have nothing wrong, however they are looked at: all but few. */
    interface Pass {
        boolean test(Coded<?> code);
    }

    /** Looks at a code, the values it could have, and its place. */
    interface Look {
        void at(Coded<?> code, Argument expected, Examination.Spot spot);
    }

    /** What a rule on these places reads, in documents of any kind: a path that a document lacks hides nothing in it. */
    List<String> paths() {
        return Forms.paths(wanted);
    }

    /** The codes of a report that do not pass; if it has no codes at all, the rule does not apply. */
    void in(Report report, Examination found, Pass pass, Look look) {
        boolean applies = walk.through(report, (type, value, place) -> {
            if (type instanceof CodeType<?> code && value instanceof Coded<?> coded && !pass.test(coded)) {
                look.at(coded, expected(code), found.at(place.get()));
            }
        });
        if (!applies) {
            found.notApplicable();
        }
    }

    private static Argument expected(CodeType<?> type) {
        return EXPECTED.computeIfAbsent(type, list -> Argument.of(list.expected()));
    }
}
