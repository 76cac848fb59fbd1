package org.wsis4j.arbitraries;

import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.providers.ArbitraryProvider;
import net.jqwik.api.providers.TypeUsage;
import org.wsis4j.reporting.ActionLineReport;
import org.wsis4j.reporting.Report;

/**
 * Gives {@link Reports#any(Class)} for {@code @ForAll GroupReport} and every other kind, and all of them for
 * {@code @ForAll Report}; with {@link Hostile}, those of {@link Reports#hostile(Class)}. Found by jqwik as a service.
 */
public final class ReportProvider implements ArbitraryProvider {

    /** For the service loader. */
    public ReportProvider() {}

    @Override
    public boolean canProvideFor(TypeUsage targetType) {
        Class<?> type = targetType.getRawType();
        return type == Report.class
                || type == ActionLineReport.class
                || Reports.kinds().contains(type);
    }

    @Override
    public Set<Arbitrary<?>> provideFor(TypeUsage targetType, SubtypeProvider subtypeProvider) {
        boolean isHostile = targetType.isAnnotated(Hostile.class);
        return Reports.kinds().stream()
                .filter(targetType.getRawType()::isAssignableFrom)
                .map(kind -> isHostile ? Reports.hostile(kind) : Reports.any(kind))
                .collect(Collectors.toUnmodifiableSet());
    }
}
