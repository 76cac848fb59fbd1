package org.wsis4j.rules.reporting;

import static org.wsis4j.rules.Rule.rule;
import static org.wsis4j.rules.Severity.ERROR;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wsis4j.form.FieldType;
import org.wsis4j.form.Form;
import org.wsis4j.form.FormField;
import org.wsis4j.form.Forms;
import org.wsis4j.form.PartType;
import org.wsis4j.form.PlainType;
import org.wsis4j.reporting.Activity;
import org.wsis4j.reporting.Draft;
import org.wsis4j.reporting.FacilitatorReport;
import org.wsis4j.reporting.Report;
import org.wsis4j.reporting.ReportingPeriod;
import org.wsis4j.rules.Examination;
import org.wsis4j.rules.Rule;
import org.wsis4j.rules.presence.Walk;
import org.wsis4j.rules.reading.Location;

/** Time: that whatever has a first and a last day has them in order, wherever it stands in a report of any kind. */
final class OrderRules {

    private static final String START = "start";
    private static final String END = "end";
    private static final String PERIOD = "period";

    // Periods, and activities of facilitators, have rules of their own.
    private static final Walk OF_OTHERS = Walk.to(type -> hasBoth(type) && !isOf(ReportingPeriod.class, type));
    private static final Walk OF_FACILITATORS =
            Walk.to(type -> hasBoth(type) && !isOf(ReportingPeriod.class, type) && !isOf(Activity.class, type));

    static final Rule<Report> PERIOD_IS_IN_ORDER = rule("WSIS-TIME-001", Report.class)
            .severity(ERROR)
            .reads("period/start", "period/end")
            .check((report, found) -> {
                ReportingPeriod period = periodOf(report);
                if (period == null || !look(period.start(), period.end(), OrderRules::placeOfPeriod, found)) {
                    found.notApplicable();
                }
            });

    static final Rule<Report> TERM_IN_ORDER = rule("WSIS-TIME-007", Report.class)
            .severity(ERROR)
            .reads(OrderRules::paths)
            .check((report, found) -> {
                boolean[] applies = {hasBoth(Forms.of(report)) && look(report, Location::root, found)};
                Walk walk = report instanceof FacilitatorReport ? OF_FACILITATORS : OF_OTHERS;
                walk.through(
                        report,
                        (type, value, place) -> applies[0] |= value instanceof Draft part && look(part, place, found));
                if (!applies[0]) {
                    found.notApplicable();
                }
            });

    private OrderRules() {}

    /** By number. */
    static List<Rule<?>> all() {
        return List.of(PERIOD_IS_IN_ORDER, TERM_IN_ORDER);
    }

    private static @Nullable ReportingPeriod periodOf(Report report) {
        for (FormField<?, ?, ?> field : Forms.of(report).fields()) {
            if (field instanceof FormField.One<?, ?, ?> one && one.name().equals(PERIOD)) {
                return (ReportingPeriod) one.value(report).orElse(null);
            }
        }
        return null;
    }

    private static Location placeOfPeriod() {
        return Location.of(PERIOD);
    }

    private static boolean isOf(Class<?> part, FieldType<?> type) {
        return type instanceof PartType<?> other && other.form().type() == part;
    }

    private static boolean hasBoth(FieldType<?> type) {
        return type instanceof PartType<?> part && hasBoth(part.form());
    }

    private static boolean hasBoth(Form<?, ?> form) {
        return hasDay(form, START) && hasDay(form, END);
    }

    private static boolean hasDay(Form<?, ?> form, String name) {
        Optional<? extends FormField<?, ?, ?>> field = form.field(name);
        return field.isPresent() && field.get().type() == PlainType.DAY;
    }

    /** The places of all documents but those that the rules of their own read. */
    private static List<String> paths() {
        Set<String> days = Set.copyOf(Forms.paths(PlainType.DAY::equals));
        Set<String> others = Set.copyOf(Forms.paths(FacilitatorReport.class));
        return Forms.paths(PlainType.DAY::equals).stream()
                .filter(path -> path.equals(START) || path.endsWith("/" + START))
                .map(path -> path.substring(0, path.length() - START.length()))
                .filter(path -> days.contains(path + END) && !others.contains(path + END))
                .flatMap(path -> Stream.of(path + START, path + END))
                .toList();
    }

    /** Says whether both days are told. */
    private static boolean look(Draft part, Supplier<Location> place, Examination found) {
        return look(day(part, START), day(part, END), place, found);
    }

    private static boolean look(
            Optional<LocalDate> start, Optional<LocalDate> end, Supplier<Location> place, Examination found) {
        if (start.isPresent() && end.isPresent() && end.get().isBefore(start.get())) {
            found.at(place.get().child(END))
                    .with(START, start.get())
                    .with(END, end.get())
                    .add();
        }
        return start.isPresent() && end.isPresent();
    }

    private static Optional<LocalDate> day(Draft part, String name) {
        Optional<? extends FormField<?, ?, ?>> field = Forms.of(part).field(name);
        List<?> days = field.isPresent() ? field.get().values(part) : List.of();
        return days.isEmpty() ? Optional.empty() : Optional.of((LocalDate) days.get(0));
    }
}
