package org.wsis4j.arbitraries;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;
import net.jqwik.api.providers.ArbitraryProvider.SubtypeProvider;
import net.jqwik.api.providers.TypeUsage;
import org.wsis4j.actionline.ActionLine;
import org.wsis4j.actionline.PrizeCategory;
import org.wsis4j.observation.Area;
import org.wsis4j.organization.Organization;
import org.wsis4j.organization.StakeholderCategory;
import org.wsis4j.reporting.Coded;
import org.wsis4j.target.ConnectivityTarget;
import org.wsis4j.target.Indicator;

/** Codes: known ones, and some that nobody knows. */
final class CodedSource {

    /** The codes that documents write in many ways. */
    private static final Map<Class<?>, Function<AnyCodes, Coded<?>>> SPELLED = Map.of(
            ActionLine.class, AnyCodes::line,
            Organization.class, AnyCodes::organization,
            StakeholderCategory.class, AnyCodes::category,
            PrizeCategory.class, AnyCodes::prizeCategory,
            Area.class, AnyCodes::area,
            Indicator.class, AnyCodes::indicator,
            ConnectivityTarget.class, AnyCodes::target);

    private CodedSource() {}

    /** Of the type that somebody named. */
    static Set<Arbitrary<?>> of(TypeUsage named, SubtypeProvider values, boolean isHostile) {
        Function<AnyCodes, Coded<?>> spelled = SPELLED.get(named.getRawType());
        if (spelled != null) {
            return Set.of(Draws.of(draw -> spelled.apply(new AnyCodes(draw, words(draw, isHostile)))));
        }
        Arbitrary<Coded<Object>> unknown = Draws.of(
                draw -> Coded.read(words(draw, isHostile).code(List.of("n/a", "other")), text -> Optional.empty()));
        return values.apply(named).stream()
                .map(value -> Arbitraries.frequencyOf(
                        Tuple.of(3, value.map(known -> Coded.of((Object) known))), Tuple.of(1, unknown)))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Of whatever type. */
    static Coded<?> any(Draw draw, Vocabulary words) {
        List<Function<AnyCodes, Coded<?>>> ways =
                List.of(AnyCodes::line, AnyCodes::organization, AnyCodes::category, AnyCodes::area, AnyCodes::target);
        return draw.one(ways).apply(new AnyCodes(draw, words));
    }

    private static Vocabulary words(Draw draw, boolean isHostile) {
        return isHostile ? new HostileVocabulary(draw) : new MixedVocabulary(draw);
    }
}
