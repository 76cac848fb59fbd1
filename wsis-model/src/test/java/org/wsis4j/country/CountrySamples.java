package org.wsis4j.country;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wsis4j.source.Evidence;
import org.wsis4j.source.Paragraph;

final class CountrySamples {

    private CountrySamples() {}

    static Country country(String iso3, String iso2, String m49, String name) {
        return country(iso3, iso2, m49, name, Optional.of("Ocean"), Optional.empty());
    }

    static Country country(
            String iso3, String iso2, String m49, String name, Optional<String> region, Optional<String> subregion) {
        return new Country(
                iso3,
                iso2,
                m49,
                name,
                region,
                subregion,
                Set.of(CountryGroup.SIDS, CountryGroup.LDC),
                List.of(),
                List.of(Paragraph.parse("COUNTRY-CODES:row/" + iso3)),
                Evidence.SECONDARY,
                Optional.empty());
    }
}
