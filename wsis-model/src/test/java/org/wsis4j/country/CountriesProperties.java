package org.wsis4j.country;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.wsis4j.spelling.Spelling;

class CountriesProperties {

    private static final Countries REGISTER = Countries.standard();

    @Property
    void anyText_givesACountryOfThatNameOrNone(@ForAll String text) {
        REGISTER.find(text)
                .ifPresent(country -> assertThat(names(country).map(Spelling::key))
                        .contains(Spelling.key(text).matches("[0-9]{1,2}") ? country.m49() : Spelling.key(text)));
    }

    @Property
    void caseAndBlanks_neverCount(
            @ForAll("named") Country country, @ForAll("blanks") String before, @ForAll boolean upper) {
        names(country).forEach(name -> {
            String other = upper ? name.toUpperCase(Locale.ROOT) : name.toLowerCase(Locale.ROOT);
            assertThat(REGISTER.find(before + other.replace(" ", "\u00a0 ") + before))
                    .contains(country);
        });
    }

    @Provide
    Arbitrary<Country> named() {
        return Arbitraries.of(REGISTER.all());
    }

    @Provide
    Arbitrary<String> blanks() {
        return Arbitraries.strings()
                .withChars(' ', '\t', '\u00a0', '\u2003', '\u200f')
                .ofMaxLength(5);
    }

    private static Stream<String> names(Country country) {
        return Stream.concat(
                Stream.of(country.iso3(), country.iso2(), country.m49(), country.name()), country.spellings().stream());
    }
}
