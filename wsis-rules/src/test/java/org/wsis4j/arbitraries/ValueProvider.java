package org.wsis4j.arbitraries;

import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.providers.ArbitraryProvider;
import net.jqwik.api.providers.TypeUsage;
import org.wsis4j.reporting.Coded;
import org.wsis4j.rules.Rule;
import org.wsis4j.rules.Validated;
import org.wsis4j.rules.ValidatedWithWaivers;
import org.wsis4j.rules.reading.Reading;

/**
 * Gives {@link Values#any(Class)} for {@code @ForAll} with every type of the library that is no report, and with
 * {@link Hostile} {@link Values#hostile(Class)}. A type with a parameter is made for its argument: readings of the kind of
 * report, rules on the subject, codes of the type. Found by jqwik as a service.
 */
public final class ValueProvider implements ArbitraryProvider {

    /** For the service loader. */
    public ValueProvider() {}

    @Override
    public boolean canProvideFor(TypeUsage targetType) {
        return Values.isMade(targetType.getRawType());
    }

    @Override
    public Set<Arbitrary<?>> provideFor(TypeUsage targetType, SubtypeProvider subtypeProvider) {
        Class<?> type = targetType.getRawType();
        boolean isHostile = targetType.isAnnotated(Hostile.class);
        if (type == Coded.class && isNamed(targetType)) {
            return CodedSource.of(argument(targetType), subtypeProvider, isHostile);
        }
        return Set.of(Draws.of(draw -> {
            Vocabulary words = isHostile ? new HostileVocabulary(draw) : new MixedVocabulary(draw);
            return isNamed(targetType)
                    ? madeFor(type, argument(targetType).getRawType(), draw, words)
                    : Values.source(type).make(draw, words);
        }));
    }

    private static Object madeFor(Class<?> type, Class<?> argument, Draw draw, Vocabulary words) {
        if (type == Rule.class) {
            return RuleSources.rule(argument, draw);
        }
        List<ReportSource<?, ?>> kinds = ReportSource.ALL.stream()
                .filter(source -> argument.isAssignableFrom(source.type()))
                .toList();
        if (kinds.isEmpty()) {
            throw new IllegalArgumentException("no report is a " + argument.getName()
                    + "; expected a kind of reports in " + type.getSimpleName() + "<>, for example GroupReport");
        }
        ReportSource<?, ?> kind = draw.one(kinds);
        if (type == Reading.class) {
            return ReadingSources.reading(kind, draw, words);
        }
        return type == Validated.class ? OutcomeSources.validated(kind, draw) : OutcomeSources.waived(kind, draw);
    }

    /** Whether the type has an argument that somebody wrote: not {@code Reading<?>}, and not {@code Reading} alone. */
    private static boolean isNamed(TypeUsage targetType) {
        return Set.of(Coded.class, Rule.class, Reading.class, Validated.class, ValidatedWithWaivers.class)
                        .contains(targetType.getRawType())
                && !targetType.getTypeArguments().isEmpty()
                && !argument(targetType).isWildcard()
                && !argument(targetType).isTypeVariable();
    }

    private static TypeUsage argument(TypeUsage targetType) {
        return targetType.getTypeArgument(0);
    }
}
