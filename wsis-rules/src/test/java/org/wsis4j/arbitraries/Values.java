package org.wsis4j.arbitraries;

import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;

/**
 * Values of every public type of the model and of the rules that is no report: facts, parts of reports, figures, rules,
 * outcomes. All of them shrink. With this jar on the class path {@code @ForAll Obligation obligation} gives
 * {@link #any(Class)}, and {@code @ForAll @Hostile Obligation obligation} gives {@link #hostile(Class)}.
 *
 * <p>Enums need nothing: jqwik makes them itself. Types with a parameter, such as {@code Reading<GroupReport>},
 * {@code Rule<StocktakingEntry>} and {@code Coded<ActionLine>}, are made for {@code @ForAll}, and here by their class alone.
 */
public final class Values {

    private static final Map<Class<?>, ValueSource<?>> SOURCES = Stream.of(
                    FactSources.all(),
                    GovernanceSources.all(),
                    ObligationSources.all(),
                    FigureSources.all(),
                    ResultSources.all(),
                    PartSources.all(),
                    RuleSources.all(),
                    ReadingSources.all(),
                    OutcomeSources.all(),
                    StoredSources.all(),
                    CorpusSources.all())
            .flatMap(sources -> sources.stream())
            .collect(Collectors.toUnmodifiableMap(ValueSource::type, Function.identity()));

    private Values() {}

    /**
     * The types of which values can be made, beside the kinds of reports.
     *
     * @return by name
     */
    public static Set<Class<?>> types() {
        Set<Class<?>> types = new TreeSet<>(Comparator.comparing(Class::getName));
        types.addAll(SOURCES.keySet());
        return types;
    }

    /**
     * Realistic values: facts as the registers have them, and what users put together of lines, organizations, days and
     * texts that occur.
     *
     * @param type one of {@link #types()}, such as {@code Obligation.class}
     * @param <T> the type
     * @return values that are coherent, as all that exist are; parts of reports are drafts, as in {@link Reports#any(Class)}
     * @throws IllegalArgumentException if the type is not one of them
     */
    public static <T> Arbitrary<T> any(Class<T> type) {
        ValueSource<T> source = source(type);
        return Draws.of(draw -> source.make(draw, new MixedVocabulary(draw)));
    }

    /**
     * Values made to break programs, as {@link Reports#hostile(Class)}: wherever the type lets its users choose a text, a
     * day or a number, all that it lets them choose. Facts that only the library has are as it has them.
     *
     * @param type one of {@link #types()}
     * @param <T> the type
     * @return values that are coherent all the same
     * @throws IllegalArgumentException if the type is not one of them
     */
    public static <T> Arbitrary<T> hostile(Class<T> type) {
        ValueSource<T> source = source(type);
        return Draws.of(draw -> source.make(draw, new HostileVocabulary(draw)));
    }

    static boolean isMade(Class<?> type) {
        return SOURCES.containsKey(type);
    }

    @SuppressWarnings("unchecked")
    static <T> ValueSource<T> source(Class<T> type) {
        ValueSource<?> source = SOURCES.get(type);
        if (source == null) {
            throw new IllegalArgumentException("no values of " + type.getName()
                    + " are made here; expected one of Values.types(), for example Obligation.class");
        }
        return (ValueSource<T>) source;
    }
}
