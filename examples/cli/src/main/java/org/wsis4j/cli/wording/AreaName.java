package org.wsis4j.cli.wording;

import java.util.Optional;
import org.wsis4j.country.Countries;
import org.wsis4j.country.Country;
import org.wsis4j.country.CountryGroup;
import org.wsis4j.observation.Area;

/** What an area is called. */
public final class AreaName {

    private AreaName() {}

    /**
     * The name of an area.
     *
     * @param area any area
     * @return as {@code Kenya (KEN)}, {@code Least developed countries (LDC)} or {@code the world}; only the code if the register
     *     of countries has no name for it
     */
    public static String of(Area area) {
        Optional<String> name = switch (area.kind()) {
            case WORLD -> Optional.of("the world");
            case COUNTRY ->
                Countries.standard().find(area.code()).map(Country::name).map(title -> with(title, area));
            case GROUP ->
                CountryGroup.find(area.code()).map(CountryGroup::title).map(title -> with(title, area));
        };
        return name.orElse(area.code());
    }

    private static String with(String title, Area area) {
        return title + " (" + area.code() + ")";
    }
}
