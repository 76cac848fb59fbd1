package org.wsis4j.actionline;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.net.URLClassLoader;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The language of the machine does not matter: not for reading, and not for loading the classes either. */
class ActionLineLocaleTest {

    private final Locale usual = Locale.getDefault();

    @AfterEach
    void restore() {
        Locale.setDefault(usual);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tr-TR", "az-AZ", "lt-LT", "ar-SA-u-nu-arab", "th-TH-u-ca-buddhist-nu-thai", "fa-IR"})
    void givenAnotherDefaultLocale_whenClassesAreLoadedAndTextsRead_thenNothingChanges(String language)
            throws Exception {
        Locale.setDefault(Locale.forLanguageTag(language));
        URL classes = ActionLine.class.getProtectionDomain().getCodeSource().getLocation();
        try (URLClassLoader fresh = new URLClassLoader(new URL[] {classes}, ClassLoader.getPlatformClassLoader())) {
            Class<?> lines = fresh.loadClass(ActionLine.class.getName());
            assertThat(lines).isNotEqualTo(ActionLine.class);
            for (ActionLine line : ActionLine.values()) {
                assertThat(read(lines, line.code().toLowerCase(Locale.ROOT))).isEqualTo(line.code());
                assertThat(read(lines, line.code().toLowerCase())).isEqualTo(line.code());
                assertThat(read(lines, line.title().toUpperCase(Locale.ROOT))).isEqualTo(line.code());
            }
            assertThat(read(lines, "C7 III")).isEqualTo("C7-ELEARNING");
            assertThat(read(lines, "c7 iii")).isEqualTo("C7-ELEARNING");
        }
    }

    private static String read(Class<?> lines, String written) throws ReflectiveOperationException {
        return lines.getMethod("parse", CharSequence.class)
                .invoke(null, written)
                .toString();
    }
}
