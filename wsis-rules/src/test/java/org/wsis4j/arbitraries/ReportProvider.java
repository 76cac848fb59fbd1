package org.wsis4j.arbitraries;

import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.providers.ArbitraryProvider;
import net.jqwik.api.providers.TypeUsage;
import org.wsis4j.reporting.Report;

/**
 * Gives {@link Reports#any(Class)} for {@code @ForAll GroupReport} and every other kind, and all of them for
 * {@code @ForAll Report}; found by jqwik as a service.
 */
public final class ReportProvider implements ArbitraryProvider {

    /** For the service loader. */
    public ReportProvider() {}

    @Override
    public boolean canProvideFor(TypeUsage targetType) {
        return targetType.isOfType(Report.class) || Reports.kinds().stream().anyMatch(targetType::isOfType);
    }

    @Override
    public Set<Arbitrary<?>> provideFor(TypeUsage targetType, SubtypeProvider subtypeProvider) {
        return Reports.kinds().stream()
                .filter(targetType.getRawType()::isAssignableFrom)
                .map(Reports::any)
                .collect(Collectors.toUnmodifiableSet());
    }
}
