package org.wsis4j.observation;

import static java.util.stream.Collectors.groupingBy;

import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The figures that a user brings, in an order of their own, so that the order in which they came never matters. */
public final class Observations implements Iterable<Observation> {

    private final List<Observation> observations;
    private final Map<Series, NavigableMap<Integer, List<Observation>>> byYear = new HashMap<>();

    private Observations(List<Observation> observations) {
        this.observations = observations;
        for (Observation observation : observations) {
            byYear.computeIfAbsent(new Series(observation.area(), observation.indicator()), series -> new TreeMap<>())
                    .merge(observation.year(), List.of(observation), Observations::joined);
        }
    }

    /**
     * A register of figures.
     *
     * @param observations in any order; one that stands twice counts once
     * @return the register; it may hold conflicts
     */
    public static Observations of(Collection<Observation> observations) {
        return new Observations(observations.stream().distinct().sorted().toList());
    }

    /**
     * Narrows as one likes, for example to one publisher or one vintage.
     *
     * @param wanted which to keep
     * @return a smaller register
     */
    public Observations where(Predicate<Observation> wanted) {
        return new Observations(stream().filter(wanted).toList());
    }

    /**
     * The figures of an area and an indicator in a year.
     *
     * @param area the area
     * @param indicator the key of the indicator
     * @param year the year of the data
     * @return none if none was published, several if several were
     */
    public List<Observation> of(Area area, String indicator, int year) {
        return years(area, indicator).getOrDefault(year, List.of());
    }

    /**
     * The last year, not after another, of which there is a figure.
     *
     * @param area the area
     * @param indicator the key of the indicator
     * @param year the year, inclusive
     * @return empty if there is none at or before it
     */
    public Optional<Integer> latestYear(Area area, String indicator, int year) {
        return Optional.ofNullable(years(area, indicator).floorKey(year));
    }

    /**
     * The areas of which there is some figure.
     *
     * @param kind of what kind
     * @return by code; none if there are none
     */
    public NavigableSet<Area> areas(Area.Kind kind) {
        NavigableSet<Area> areas = new TreeSet<>();
        stream().map(Observation::area).filter(area -> area.kind() == kind).forEach(areas::add);
        return areas;
    }

    /**
     * The conflict at a place.
     *
     * @param area the area
     * @param indicator the key of the indicator
     * @param year the year of the data
     * @return empty if there is at most one figure, or all say the same
     */
    public Optional<Conflict> conflict(Area area, String indicator, int year) {
        return Optional.of(of(area, indicator, year)).filter(Conflict::differ).map(Conflict::new);
    }

    /**
     * All conflicts.
     *
     * @return by area, indicator and year
     */
    public List<Conflict> conflicts() {
        return stream().collect(groupingBy(Conflict.Place::of)).values().stream()
                .filter(Conflict::differ)
                .map(Conflict::new)
                .sorted((one, other) ->
                        one.observations().get(0).compareTo(other.observations().get(0)))
                .toList();
    }

    /**
     * The figures.
     *
     * @return by area, indicator, year and value
     */
    public List<Observation> all() {
        return observations;
    }

    /**
     * The figures as a stream.
     *
     * @return by area, indicator, year and value
     */
    public Stream<Observation> stream() {
        return observations.stream();
    }

    @Override
    public Iterator<Observation> iterator() {
        return observations.iterator();
    }

    private NavigableMap<Integer, List<Observation>> years(Area area, String indicator) {
        return byYear.getOrDefault(new Series(area, indicator), new TreeMap<>());
    }

    private static List<Observation> joined(List<Observation> some, List<Observation> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    private record Series(Area area, String indicator) {}
}
