package org.wsis4j.web;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.wsis4j.language.Language;

class AcceptLanguageProperties {

    @Property
    void anyTextGivesALanguage(@ForAll String header) {
        assertThat(AcceptLanguage.best(header)).isNotNull();
    }

    @Property
    void anythingThatLooksLikeAHeaderGivesALanguage(@ForAll("almost") String header) {
        assertThat(AcceptLanguage.best(header)).isNotNull();
    }

    @Property
    void whatIsWantedMostIsPicked(@ForAll Language wanted, @ForAll Language other) {
        assertThat(AcceptLanguage.best(other.tag() + ";q=0.4," + wanted.tag() + ";q=0.7"))
                .isEqualTo(wanted);
    }

    @Provide
    Arbitrary<String> almost() {
        return Arbitraries.of("fr", "ar", "*", "-", ";q=", "0", ".", "1", ",", " ", "x", "\u0130", "zh-Hant")
                .list()
                .ofMaxSize(12)
                .map(parts -> String.join("", parts));
    }
}
