package org.wsis4j.target;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.wsis4j.source.Confidence;
import org.wsis4j.source.Evidence;
import org.wsis4j.source.Fact;
import org.wsis4j.source.Paragraph;

/**
 * Something by which a target is measured. The outcome documents of the Summit name none; those that come with the library are
 * of the Partnership on Measuring ICT for Development.
 *
 * @param key what names it, such as {@code T10-INTERNET-USE}
 * @param target the number of the target, 1 to 11
 * @param number its number in the framework, such as {@code 10.1}; empty where it was not found
 * @param name what it measures, in our own short words; where {@link #isGap()}, only what is known of it
 * @param unit what its figures count
 * @param direction which way is better
 * @param population whom or what it is about, the weight of an aggregate
 * @param coreCodes its codes in the core lists, such as {@code HH7}; several if it was not found which applies; not unique, since
 *     a rural breakdown has the code of the whole
 * @param series codes by which data sets name it, such as {@code i99H}
 * @param derivedFrom the key of an indicator about all people from which this one, about rural people, can be worked out
 * @param standing what it is to the target
 * @param sources where it was read, the place that establishes it first
 * @param evidence how far the sources carry it; NOT_FOUND for a gap
 * @param confidence how sure the reading is; empty for a gap and for what a user adds
 * @param note what to know about the entry
 */
public record Indicator(
        String key,
        int target,
        Optional<String> number,
        String name,
        Unit unit,
        Direction direction,
        PopulationConcerned population,
        List<String> coreCodes,
        List<String> series,
        Optional<String> derivedFrom,
        IndicatorStanding standing,
        List<Paragraph> sources,
        Evidence evidence,
        Optional<Confidence> confidence,
        Optional<String> note)
        implements Fact {

    /**
     * Checks that the indicator is named, belongs to a target and is cited.
     *
     * @param key see {@link #key()}
     * @param target see {@link #target()}
     * @param number see {@link #number()}
     * @param name see {@link #name()}
     * @param unit see {@link #unit()}
     * @param direction see {@link #direction()}
     * @param population see {@link #population()}
     * @param coreCodes see {@link #coreCodes()}
     * @param series see {@link #series()}
     * @param derivedFrom see {@link #derivedFrom()}
     * @param standing see {@link #standing()}
     * @param sources see {@link #sources()}
     * @param evidence see {@link #evidence()}
     * @param confidence see {@link #confidence()}
     * @param note see {@link #note()}
     * @throws IllegalArgumentException if the key or the name is blank, there is no such target, it cites nothing, or it is
     *     worked out from another and is not about rural people
     */
    public Indicator {
        ConnectivityTarget.of(target);
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(direction, "direction");
        Objects.requireNonNull(standing, "standing");
        Objects.requireNonNull(evidence, "evidence");
        Objects.requireNonNull(confidence, "confidence");
        Objects.requireNonNull(note, "note");
        coreCodes = List.copyOf(coreCodes);
        series = List.copyOf(series);
        sources = List.copyOf(sources);
        if (key.isBlank() || name.isBlank() || sources.isEmpty()) {
            throw new IllegalArgumentException("indicator '" + key + "', name '" + name + "', sources " + sources
                    + "; expected all of them, for example T8-TELEVISION by WSIS-REVIEW-2014-T8:summary");
        }
        if (derivedFrom.isPresent() && population != PopulationConcerned.RURAL_PEOPLE) {
            throw new IllegalArgumentException("indicator " + key + " is about " + population + " and derived from "
                    + derivedFrom.get() + "; expected RURAL_PEOPLE, for example T1-RURAL-COVERAGE");
        }
    }

    /**
     * An indicator of one's own.
     *
     * @param key what names it, unlike any other of the register
     * @param target the number of the target, 1 to 11
     * @param name what it measures
     * @param unit what its figures count
     * @param direction which way is better
     * @param population whom or what it is about
     * @param source where it is defined
     * @return an indicator by which the target is judged, with standing {@link IndicatorStanding#OWN}
     * @throws IllegalArgumentException if the key or the name is blank, or there is no such target
     */
    public static Indicator own(
            String key,
            int target,
            String name,
            Unit unit,
            Direction direction,
            PopulationConcerned population,
            Paragraph source) {
        return new Indicator(
                key,
                target,
                Optional.empty(),
                name,
                unit,
                direction,
                population,
                List.of(),
                List.of(),
                Optional.empty(),
                IndicatorStanding.OWN,
                List.of(source),
                Evidence.STATED,
                Optional.empty(),
                Optional.empty());
    }

    /**
     * Whether it is known to exist and hardly more.
     *
     * @return true where neither name nor content were found; nothing can be judged by it
     */
    public boolean isGap() {
        return !evidence.decides();
    }

    @Override
    public String toString() {
        return key;
    }
}
