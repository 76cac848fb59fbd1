package org.wsis4j.arbitraries;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.wsis4j.actionline.ActionLine;
import org.wsis4j.organization.Organization;

/**
 * What holds a clean report together: the time it covers, its date, an agency, and lines that this agency facilitates.
 *
 * @param first the first day covered
 * @param last the last day covered; of one meeting, the same
 * @param isMeeting whether the report is on one meeting
 * @param date the date of the report
 * @param agency facilitates all the lines on the last day
 * @param lines one to three
 * @param register as it was known on the day of the check
 */
record Setting(
        LocalDate first,
        LocalDate last,
        boolean isMeeting,
        LocalDate date,
        Organization agency,
        List<ActionLine> lines,
        Register register) {

    /** The facilitators first met, and the first focal points and proposals are on record. */
    static final LocalDate FACILITATORS_MET = LocalDate.of(2006, 2, 24);

    private static final int LONGEST_TO_WRITE = 120;

    static Setting drawn(Draw draw, LocalDate asOf) {
        boolean isMeeting = draw.oneIn(3);
        LocalDate last = lastDay(draw, asOf);
        LocalDate first =
                isMeeting ? last : last.minusMonths(draw.one(12, 15, 24, 120)).plusDays(1);
        LocalDate latest = last.plusDays(LONGEST_TO_WRITE).isAfter(asOf) ? asOf : last.plusDays(LONGEST_TO_WRITE);
        ActionLine line = draw.one(ActionLine.facilitated());
        Register register = Register.knownOn(asOf);
        Organization agency = draw.one(register.facilitators(line, last));
        List<ActionLine> lines = lines(draw, line, register.linesOf(agency, last));
        return new Setting(first, last, isMeeting, draw.day(last, latest), agency, lines, register);
    }

    /** Any day, or the end of a year. */
    private static LocalDate lastDay(Draw draw, LocalDate asOf) {
        LocalDate day = draw.day(FACILITATORS_MET, asOf);
        LocalDate endOfYear = day.withMonth(12).withDayOfMonth(31);
        return endOfYear.isAfter(asOf) || draw.oneIn(2) ? day : endOfYear;
    }

    private static List<ActionLine> lines(Draw draw, ActionLine line, List<ActionLine> others) {
        List<ActionLine> lines = new ArrayList<>(List.of(line));
        for (int more = draw.one(0, 0, 1, 2); more > 0; more--) {
            ActionLine other = draw.one(others);
            if (!lines.contains(other)) {
                lines.add(other);
            }
        }
        return List.copyOf(lines);
    }
}
