package org.wsis4j.target;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.wsis4j.factfile.FactFile;
import org.wsis4j.factfile.Row;
import org.wsis4j.source.Confidence;
import org.wsis4j.source.Evidence;
import org.wsis4j.source.Paragraph;

/**
 * A register of indicators that can be narrowed and extended. Each step gives a new register; the order stays.
 *
 * <pre>{@code
 * Indicators.standard().of(ConnectivityTarget.of(10)).judged()
 * }</pre>
 */
public final class Indicators implements Iterable<Indicator> {

    private static final Indicators STANDARD =
            of(FactFile.read(Indicators.class, "indicators.tsv", Indicators::indicator));

    private final List<Indicator> indicators;

    private Indicators(List<Indicator> indicators) {
        this.indicators = indicators;
    }

    /**
     * The register that comes with the library, gaps included.
     *
     * @return always the same
     */
    public static Indicators standard() {
        return STANDARD;
    }

    /**
     * A register of one's own.
     *
     * @param indicators in the order wanted
     * @return a register of these
     * @throws IllegalArgumentException if a key, a number or a code of a series names two of them
     */
    public static Indicators of(List<Indicator> indicators) {
        Set<String> names = new HashSet<>();
        for (Indicator indicator : indicators) {
            names(indicator).forEach(name -> {
                if (!names.add(name)) {
                    throw new IllegalArgumentException("'" + name + "' names two indicators, one of them "
                            + indicator.key() + "; expected names of its own for each, for example T10-INTERNET-USE");
                }
            });
        }
        return new Indicators(List.copyOf(indicators));
    }

    /**
     * Adds an indicator.
     *
     * @param indicator the indicator
     * @return a register with it at the end
     * @throws IllegalArgumentException if one of its names is that of another
     */
    public Indicators with(Indicator indicator) {
        List<Indicator> more = new ArrayList<>(indicators);
        more.add(indicator);
        return of(more);
    }

    /**
     * Narrows to a target.
     *
     * @param target the target
     * @return its indicators, whatever their standing
     */
    public Indicators of(ConnectivityTarget target) {
        return where(indicator -> indicator.target() == target.number());
    }

    /**
     * Narrows to those by which targets are judged.
     *
     * @return those of a standing that counts, without the gaps
     */
    public Indicators judged() {
        return where(indicator -> indicator.standing().isJudged() && !indicator.isGap());
    }

    /**
     * Narrows to those of which hardly more is known than that they exist.
     *
     * @return the gaps
     */
    public Indicators gaps() {
        return where(Indicator::isGap);
    }

    /**
     * Narrows to a code of the core lists.
     *
     * @param code exactly, for example {@code HH6}
     * @return those that have it; a rural breakdown has the code of the whole
     */
    public Indicators coded(String code) {
        return where(indicator -> indicator.coreCodes().contains(code));
    }

    /**
     * Asks for an indicator.
     *
     * @param name its key, its number or the code of a series, exactly, for example {@code T10-INTERNET-USE}, {@code 10.1} or
     *     {@code i99H}
     * @return empty if the register has none
     */
    public Optional<Indicator> find(String name) {
        return stream()
                .filter(indicator -> names(indicator).anyMatch(name::equals))
                .findFirst();
    }

    /**
     * The indicators.
     *
     * @return in the order of the register
     */
    public List<Indicator> all() {
        return indicators;
    }

    /**
     * The indicators as a stream.
     *
     * @return in the order of the register
     */
    public Stream<Indicator> stream() {
        return indicators.stream();
    }

    @Override
    public Iterator<Indicator> iterator() {
        return indicators.iterator();
    }

    private Indicators where(Predicate<Indicator> wanted) {
        return new Indicators(stream().filter(wanted).toList());
    }

    private static Stream<String> names(Indicator indicator) {
        Stream<String> own = Stream.concat(Stream.of(indicator.key()), indicator.number().stream());
        return Stream.concat(own, indicator.series().stream());
    }

    private static Indicator indicator(Row row) {
        return new Indicator(
                row.text("key"),
                Integer.parseInt(row.text("target")),
                row.optional("number"),
                row.text("name"),
                row.oneOf("unit", Unit.values()),
                row.oneOf("direction", Direction.values()),
                row.oneOf("population", PopulationConcerned.values()),
                row.list("core-codes", code -> code),
                row.list("series", code -> code),
                row.optional("derived-from"),
                row.oneOf("standing", IndicatorStanding.values()),
                row.list("sources", Paragraph::parse),
                row.oneOf("evidence", Evidence.values()),
                row.optional("confidence").map(confidence -> row.oneOf("confidence", Confidence.values())),
                row.optional("note"));
    }
}
