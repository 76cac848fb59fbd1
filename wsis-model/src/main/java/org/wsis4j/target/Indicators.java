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

    private static final String FILE = "indicators.tsv";
    private static final Indicators STANDARD = of(FactFile.read(Indicators.class, FILE, Indicators::indicator));

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
        indicators.forEach(indicator -> claim(names, indicator));
        return new Indicators(List.copyOf(indicators));
    }

    /**
     * Reads a register of one's own from text, in the form of the file that comes with the library: comment lines that start with
     * {@code #}, a line with the names of the columns, then one indicator a line, cells separated by tabs, several values in a
     * cell by a semicolon and a blank. The columns are {@code key}, {@code target}, {@code number}, {@code name}, {@code unit},
     * {@code direction}, {@code population}, {@code core-codes}, {@code series}, {@code derived-from}, {@code standing},
     * {@code sources}, {@code evidence}, {@code confidence} and {@code note}, in any order; see {@link Indicator} for what stands
     * in them and which may be empty. Sources are of {@link org.wsis4j.source.SourceDocuments}; an indicator that cites another
     * document is made with {@link Indicator#own} and added with {@link #with}.
     *
     * @param tsv the text; a byte order mark before it and any usual end of lines do no harm
     * @return a register in the order of the text; empty if there are only names of columns
     * @throws IllegalArgumentException if a column is missing, unknown or there twice, a row has more or fewer cells, a control
     *     character stands in the text, a value cannot be read, or a key, a number or a code of a series names two indicators; the
     *     message has the line, what was given, what was expected and an example
     */
    public static Indicators parse(CharSequence tsv) {
        Set<String> names = new HashSet<>();
        return new Indicators(FactFile.parse(tsv, "indicators", Indicators.class, FILE, row -> {
            Indicator indicator = indicator(row);
            claim(names, indicator);
            return indicator;
        }));
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
     * Joins two registers.
     *
     * @param more another register
     * @return a register with these first, then the others
     * @throws IllegalArgumentException if a key, a number or a code of a series of one is that of an indicator of the other
     */
    public Indicators and(Indicators more) {
        return of(Stream.concat(stream(), more.stream()).toList());
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

    private static void claim(Set<String> names, Indicator indicator) {
        names(indicator).forEach(name -> {
            if (!names.add(name)) {
                throw new IllegalArgumentException("'" + name + "' names two indicators, one of them " + indicator.key()
                        + "; expected names of its own for each, for example T10-INTERNET-USE");
            }
        });
    }

    private static Stream<String> names(Indicator indicator) {
        Stream<String> own = Stream.concat(Stream.of(indicator.key()), indicator.number().stream());
        return Stream.concat(own, indicator.series().stream());
    }

    private static Indicator indicator(Row row) {
        return new Indicator(
                row.text("key"),
                row.number("target"),
                row.optional("number"),
                row.text("name"),
                row.oneOf("unit", Unit.values()),
                row.oneOf("direction", Direction.values()),
                row.oneOf("population", PopulationConcerned.values()),
                row.list("core-codes", Indicators::code),
                row.list("series", Indicators::code),
                row.optional("derived-from"),
                row.oneOf("standing", IndicatorStanding.values()),
                row.list("sources", Paragraph::parse),
                row.oneOf("evidence", Evidence.values()),
                row.optional("confidence").map(confidence -> row.oneOf("confidence", Confidence.values())),
                row.optional("note"));
    }

    /** A list joined in another way would else be one long code that no figure has. */
    private static String code(String part) {
        if (part.isBlank() || !part.equals(part.strip()) || part.indexOf(';') >= 0) {
            throw new IllegalArgumentException("'" + part + "' is no code of a core list or a series; expected codes"
                    + " separated by a semicolon and a blank, for example ED4; ED4bis");
        }
        return part;
    }
}
