package org.wsis4j.arbitraries;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitrary;
import org.wsis4j.reporting.FacilitatorReport;
import org.wsis4j.reporting.Report;

/** Reports of every kind, from faultless to hostile. All of them shrink. */
public final class Reports {

    /** The day for which {@link #clean(Class)} and {@link Breaking#exactly(org.wsis4j.rules.RuleId)} make reports. */
    public static final LocalDate CHECKED_ON = LocalDate.of(2025, 12, 31);

    private Reports() {}

    /**
     * The kinds of reports that can be made.
     *
     * @return all that there are
     */
    public static List<Class<? extends Report>> kinds() {
        return ReportSource.types();
    }

    /**
     * The first day for which clean reports of a kind can be made.
     *
     * @param kind the kind
     * @return a day from 2006 to 2014, before which there was nothing to report
     */
    public static LocalDate firstDay(Class<? extends Report> kind) {
        return ReportSource.of(kind).firstDay();
    }

    /**
     * Realistic reports of facilitators: {@link #clean(Class)} of {@code FacilitatorReport.class}.
     *
     * @return complete reports on one to three lines, by agencies that the register has for them on the last day covered
     */
    public static Arbitrary<FacilitatorReport> clean() {
        return clean(FacilitatorReport.class);
    }

    /**
     * As {@link #clean()}, for another day.
     *
     * @param asOf the day for which the reports will be checked
     * @return reports dated up to that day
     * @throws IllegalArgumentException if the day is before 24 February 2006, on which the facilitators first met
     */
    public static Arbitrary<FacilitatorReport> clean(LocalDate asOf) {
        return clean(FacilitatorReport.class, asOf);
    }

    /**
     * Realistic reports on which no rule of the standard set has a finding, not even of severity INFO, and none is
     * undetermined, when they are checked for {@link #CHECKED_ON}.
     *
     * @param kind the kind, such as {@code GroupReport.class}
     * @param <R> the kind
     * @return complete reports of this kind
     */
    public static <R extends Report> Arbitrary<R> clean(Class<R> kind) {
        return clean(kind, CHECKED_ON);
    }

    /**
     * As {@link #clean(Class)}, for another day.
     *
     * @param kind the kind
     * @param asOf the day for which the reports will be checked
     * @param <R> the kind
     * @return reports dated up to that day
     * @throws IllegalArgumentException if the day is before {@link #firstDay} of the kind
     */
    public static <R extends Report> Arbitrary<R> clean(Class<R> kind, LocalDate asOf) {
        ReportSource<R, ?> source = ReportSource.of(kind);
        source.requireReportsOn(asOf);
        return Draws.of(draw -> source.make(draw, asOf));
    }

    /**
     * Drafts of facilitators' reports: {@link #any(Class)} of {@code FacilitatorReport.class}.
     *
     * @return drafts that can be written as JSON and read again
     */
    public static Arbitrary<FacilitatorReport> any() {
        return any(FacilitatorReport.class);
    }

    /**
     * Drafts as they arrive: every field filled or not, realistic values mixed with odd ones. Odd are unknown codes,
     * Cyrillic letters in codes, empty and blank texts, braces, line breaks, dates from the year 1 to 9999 in any order,
     * and values that could not be read.
     *
     * @param kind the kind, such as {@code GroupReport.class}
     * @param <R> the kind
     * @return drafts that can be written as JSON and read again
     */
    public static <R extends Report> Arbitrary<R> any(Class<R> kind) {
        ReportSource<R, ?> source = ReportSource.of(kind);
        return Draws.of(draw -> source.any().apply(draw, new MixedVocabulary(draw)));
    }

    /**
     * Drafts of facilitators' reports: {@link #hostile(Class)} of {@code FacilitatorReport.class}.
     *
     * @return drafts that are hardly ever valid
     */
    public static Arbitrary<FacilitatorReport> hostile() {
        return hostile(FacilitatorReport.class);
    }

    /**
     * Drafts made to break programs: texts of all Unicode, assigned or not, control characters and noncharacters among
     * them; the first and last days that Java knows; numbers of hundreds of digits.
     *
     * <p>Surrogates come in pairs only: a lone one is no character, and no UTF-8 text can hold it.
     *
     * @param kind the kind, such as {@code GroupReport.class}
     * @param <R> the kind
     * @return drafts that are hardly ever valid
     */
    public static <R extends Report> Arbitrary<R> hostile(Class<R> kind) {
        ReportSource<R, ?> source = ReportSource.of(kind);
        return Draws.of(draw -> source.any().apply(draw, new HostileVocabulary(draw)));
    }
}
