package org.wsis4j.arbitraries;

import static java.util.Map.entry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.wsis4j.form.CodeType;
import org.wsis4j.form.FieldType;
import org.wsis4j.form.PlainType;
import org.wsis4j.reporting.Report;
import org.wsis4j.rules.Finding;
import org.wsis4j.rules.RuleId;
import org.wsis4j.rules.wording.Argument;

/** What a finding says that is to be done, by rule: values are taken from its message and put where it points. */
final class Mends {

    /** At both ends, those that no ordinary strip takes away among them. */
    private static final Pattern BLANKS = Pattern.compile("^[\\s\\p{Z}]+|[\\s\\p{Z}]+$");

    private static final Map<String, Mend> BY_RULE = Map.ofEntries(
            entry("WSIS-REF-001", replace("nearest")),
            entry("WSIS-REF-002", replace("line")),
            entry("WSIS-REF-004", remove("")),
            entry("WSIS-REF-009", remove("")),
            entry("WSIS-REF-010", separate("lines")),
            entry("WSIS-TIME-001", swap()),
            entry("WSIS-TIME-002", swap()),
            entry("WSIS-TIME-007", swap()),
            entry("WSIS-FAC-005", add("actionLines", "line")),
            entry("WSIS-FAC-007", set("status", "PROPOSED")),
            entry("WSIS-FAC-008", remove("sole")),
            entry("WSIS-GOV-006", add("members", "organization")),
            entry("WSIS-GOV-017", add("networkCoordinators", "missing")),
            entry("WSIS-GOV-031", add("commissionMandates", "untold")),
            entry("WSIS-GOV-034", replace("expected")),
            entry("WSIS-GOV-035", replace("expected")),
            entry("WSIS-COH-001", remove("")),
            entry("WSIS-MSP-005", replace("registered")),
            entry("WSIS-STK-006", strip()),
            entry("WSIS-STK-011", add("actionLines", "category")),
            entry("WSIS-TGT-021", remove("")),
            entry("WSIS-REP-035", addCode("levels", "NATIONAL")));

    private Mends() {}

    /** Does what the hint of a finding says. */
    @FunctionalInterface
    interface Mend {

        /** Empty if the message leaves a choice. */
        Optional<Report> of(Report report, Finding finding);
    }

    static Optional<Mend> of(RuleId rule) {
        return Optional.ofNullable(BY_RULE.get(rule.toString()));
    }

    static Stream<RuleId> rules() {
        return BY_RULE.keySet().stream().map(RuleId::parse);
    }

    /** The one value that the message names, in the place of the one that stands there. */
    private static Mend replace(String argument) {
        return (report, finding) -> {
            List<String> proposed = values(finding, argument);
            return proposed.size() == 1
                    ? at(report, place(finding), (type, values) -> List.of(read(type, proposed.get(0))))
                    : Optional.empty();
        };
    }

    /** What stands at the place, or in a field of it, is left out. */
    private static Mend remove(String field) {
        return (report, finding) -> at(report, place(finding, field), (type, values) -> List.of());
    }

    private static Mend set(String field, String value) {
        return (report, finding) -> at(report, place(finding, field), (type, values) -> List.of(read(type, value)));
    }

    /** One element for each of several that stand in one; a field that is no list has room for one only. */
    private static Mend separate(String argument) {
        return (report, finding) -> place(finding).size() == 2
                ? at(
                        report,
                        place(finding),
                        (type, values) -> values(finding, argument).stream()
                                .map(value -> read(type, value))
                                .toList())
                : Optional.empty();
    }

    private static Mend add(String field, String argument) {
        return (report, finding) -> added(report, field, values(finding, argument));
    }

    private static Mend addCode(String field, String code) {
        return (report, finding) -> added(report, field, List.of(code));
    }

    private static Optional<Report> added(Report report, String field, List<String> added) {
        return at(report, List.of(field), (type, values) -> {
            List<Object> more = new ArrayList<>(values);
            added.forEach(value -> more.add(read(type, value)));
            return more;
        });
    }

    private static Mend strip() {
        return (report, finding) -> at(
                report,
                place(finding),
                (type, values) -> values.stream()
                        .map(text -> BLANKS.matcher(text.toString()).replaceAll(""))
                        .toList());
    }

    /** The finding points at the end, and its message names both days. */
    private static Mend swap() {
        return (report, finding) -> {
            List<String> end = place(finding);
            List<String> start = new ArrayList<>(end.subList(0, end.size() - 1));
            start.add("start");
            return at(report, end, (type, values) -> List.of(day(finding, "start")))
                    .flatMap(half -> at(half, start, (type, values) -> List.of(day(finding, "end"))));
        };
    }

    private static Optional<Report> at(Report report, List<String> place, Rewriting.Change change) {
        return Optional.of(Rewriting.at(report, place, change));
    }

    private static List<String> place(Finding finding) {
        return finding.location().steps();
    }

    private static List<String> place(Finding finding, String field) {
        List<String> steps = new ArrayList<>(place(finding));
        if (!field.isEmpty()) {
            steps.add(field);
        }
        return steps;
    }

    private static Object read(FieldType<?> type, String value) {
        if (type instanceof CodeType<?> codes) {
            return codes.read(value);
        }
        return type == PlainType.INTEGER ? Integer.valueOf(value) : value;
    }

    private static LocalDate day(Finding finding, String argument) {
        return LocalDate.parse(values(finding, argument).get(0));
    }

    private static List<String> values(Finding finding, String argument) {
        return values(finding.says().arguments().get(argument)).toList();
    }

    private static Stream<String> values(Argument argument) {
        if (argument instanceof Argument.Items items) {
            return items.values().stream().flatMap(Mends::values);
        }
        if (argument instanceof Argument.Text text) {
            return Stream.of(text.value());
        }
        if (argument instanceof Argument.Code code) {
            return Stream.of(code.value());
        }
        if (argument instanceof Argument.Day day) {
            return Stream.of(day.value().toString());
        }
        return argument instanceof Argument.Figure figure
                ? Stream.of(figure.value().toPlainString())
                : Stream.empty();
    }
}
