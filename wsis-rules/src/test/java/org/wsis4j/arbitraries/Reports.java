package org.wsis4j.arbitraries;

import java.time.LocalDate;
import net.jqwik.api.Arbitrary;
import org.wsis4j.reporting.FacilitatorReport;

/** Facilitators' reports, from faultless to hostile. All of them shrink. */
public final class Reports {

    /** The day for which {@link #clean()} and {@link Breaking#exactly(org.wsis4j.rules.RuleId)} make reports. */
    public static final LocalDate CHECKED_ON = LocalDate.of(2025, 12, 31);

    private Reports() {}

    /**
     * Realistic reports on which no rule of the standard set has a finding, not even of severity INFO, and none is
     * undetermined, when they are checked for {@link #CHECKED_ON}.
     *
     * @return complete reports on one to three lines, by agencies that the register has for them on the last day covered
     */
    public static Arbitrary<FacilitatorReport> clean() {
        return clean(CHECKED_ON);
    }

    /**
     * As {@link #clean()}, for another day.
     *
     * @param asOf the day for which the reports will be checked
     * @return reports dated up to that day
     * @throws IllegalArgumentException if the day is before 24 February 2006, on which the facilitators first met
     */
    public static Arbitrary<FacilitatorReport> clean(LocalDate asOf) {
        CleanReport.requireFacilitatorsOn(asOf);
        return Draws.of(draw -> new CleanReport(draw, asOf).make());
    }

    /**
     * Drafts as they arrive: every field filled or not, realistic values mixed with odd ones. Odd are unknown codes,
     * Cyrillic letters in codes, empty and blank texts, braces, line breaks, dates from the year 1 to 9999 in any order,
     * and values that could not be read.
     *
     * @return drafts that can be written as JSON and read again
     */
    public static Arbitrary<FacilitatorReport> any() {
        return Draws.of(draw -> new AnyReport(draw, new MixedVocabulary(draw)).make());
    }

    /**
     * Drafts made to break programs: texts of all Unicode, assigned or not, control characters and noncharacters among
     * them; the first and last days that Java knows; numbers of hundreds of digits.
     *
     * <p>Surrogates come in pairs only: a lone one is no character, and no UTF-8 text can hold it.
     *
     * @return drafts that are hardly ever valid
     */
    public static Arbitrary<FacilitatorReport> hostile() {
        return Draws.of(draw -> new AnyReport(draw, new HostileVocabulary(draw)).make());
    }
}
