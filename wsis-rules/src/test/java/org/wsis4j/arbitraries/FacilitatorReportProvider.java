package org.wsis4j.arbitraries;

import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.providers.ArbitraryProvider;
import net.jqwik.api.providers.TypeUsage;
import org.wsis4j.reporting.FacilitatorReport;

/** Gives {@link Reports#any()} for {@code @ForAll FacilitatorReport}; found by jqwik as a service. */
public final class FacilitatorReportProvider implements ArbitraryProvider {

    /** For the service loader. */
    public FacilitatorReportProvider() {}

    @Override
    public boolean canProvideFor(TypeUsage targetType) {
        return targetType.isOfType(FacilitatorReport.class);
    }

    @Override
    public Set<Arbitrary<?>> provideFor(TypeUsage targetType, SubtypeProvider subtypeProvider) {
        return Set.of(Reports.any());
    }
}
