package org.wsis4j.rules.facilitation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wsis4j.actionline.ActionLine;
import org.wsis4j.facilitation.DesignationStatus;
import org.wsis4j.facilitation.Facilitation;
import org.wsis4j.organization.Organization;
import org.wsis4j.reporting.Coded;
import org.wsis4j.reporting.FacilitatorReport;
import org.wsis4j.reporting.ReportedFacilitator;
import org.wsis4j.reporting.ReportingPeriod;
import org.wsis4j.rules.Examination;

/** What a report says about facilitators, beside what the register knew of the day the report speaks for. */
final class Claims {

    private Claims() {}

    /** The paths that {@link #of} looks at. */
    static String[] paths() {
        return new String[] {"facilitators/*/organization", "facilitators/*/actionLine", "actionLines"};
    }

    /** Takes one organization that a report places beside one line, and the place where it does. */
    interface Look {
        void at(Claim claim, Examination.Spot spot);
    }

    /** Takes the same, and the day for which the register is asked. */
    interface LookOnADay {
        void at(Claim claim, LocalDate day, Examination.Spot spot);
    }

    /**
     * One organization beside one line.
     *
     * @param organization as named
     * @param line the line
     * @param status in what quality; empty if the report does not say
     */
    record Claim(Coded<Organization> organization, ActionLine line, Optional<DesignationStatus> status) {

        Facilitation register(LocalDate day) {
            Facilitation onTheDay = Facilitation.standard().of(line).on(day);
            return organization.value().map(onTheDay::of).orElseGet(() -> Facilitation.of(List.of()));
        }
    }

    /** The day that the report speaks for: its last day, or the day of the check if it has none; empty if hidden. */
    static Optional<LocalDate> day(FacilitatorReport report, Examination found) {
        Optional<LocalDate> date = unlessHidden(report.date(), "date", found, Optional.of(found.asOf()));
        Optional<LocalDate> meeting = unlessHidden(report.meetingDate(), "meetingDate", found, date);
        return unlessHidden(report.period().flatMap(ReportingPeriod::end), "period/end", found, meeting);
    }

    private static Optional<LocalDate> unlessHidden(
            Optional<LocalDate> day, String path, Examination found, Optional<LocalDate> otherwise) {
        return day.isPresent() || found.hides(path) ? day : otherwise;
    }

    static List<ActionLine> facilitatedLines(FacilitatorReport report) {
        return report.actionLines().stream()
                .flatMap(line -> line.value().stream())
                .filter(ActionLine::isFacilitated)
                .distinct()
                .toList();
    }

    /** All facilitators named, and the day for which the register is asked; nothing if that day is hidden. */
    static void onTheDay(FacilitatorReport report, Examination found, LookOnADay look) {
        day(report, found).ifPresent(day -> of(report, found, (claim, spot) -> look.at(claim, day, spot)));
    }

    /** All facilitators named, each for its own line or, without one, for all lines of the report. */
    static void of(FacilitatorReport report, Examination found, Look look) {
        boolean any = false;
        for (int i = 0; i < report.facilitators().size(); i++) {
            ReportedFacilitator named = report.facilitators().get(i);
            for (ActionLine line : linesOf(named, report)) {
                if (named.organization().isPresent()) {
                    any = true;
                    Claim claim = new Claim(
                            named.organization().get(), line, named.status().flatMap(Coded::value));
                    look.at(
                            claim,
                            found.at("facilitators", i)
                                    .with("organization", claim.organization().written())
                                    .with("line", line));
                }
            }
        }
        if (!any) {
            found.notApplicable();
        }
    }

    private static List<ActionLine> linesOf(ReportedFacilitator named, FacilitatorReport report) {
        List<ActionLine> lines = new ArrayList<>();
        if (named.actionLine().isEmpty()) {
            lines.addAll(facilitatedLines(report));
        } else {
            named.actionLine().get().value().filter(ActionLine::isFacilitated).ifPresent(lines::add);
        }
        return lines;
    }
}
