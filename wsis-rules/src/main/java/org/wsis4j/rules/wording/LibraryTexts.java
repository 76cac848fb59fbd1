package org.wsis4j.rules.wording;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import org.wsis4j.language.Language;

/** The texts that come with the library: one file for each language. */
final class LibraryTexts {

    private LibraryTexts() {}

    static Optional<String> find(Language language, String key) {
        return Optional.ofNullable(file(language).getProperty(key));
    }

    /** What belongs to the language itself, such as the name of a month; it is in every file. */
    static String require(Language language, String key) {
        return find(language, key)
                .orElseThrow(() ->
                        new IllegalArgumentException("the wording in " + language.tag() + " has no key '" + key + "'"));
    }

    static Properties file(Language language) {
        return language == Language.ENGLISH
                ? English.FILE
                : Objects.requireNonNull(Others.FILES.get(language), "every language has a file");
    }

    private static Properties read(Language language) {
        String name = "wording-" + language.tag() + ".properties";
        Properties templates = new Properties();
        try (InputStream in = LibraryTexts.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + ": not found beside " + LibraryTexts.class.getName());
            }
            templates.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(name + ": " + e.getMessage(), e);
        }
        return templates;
    }

    /** Read when the first message is wanted, not when the first rule runs. */
    private static final class English {
        static final Properties FILE = read(Language.ENGLISH);
    }

    /** Read when the first message in another language is wanted. */
    private static final class Others {
        static final Map<Language, Properties> FILES = new EnumMap<>(Language.class);

        static {
            for (Language language : Language.values()) {
                FILES.put(language, read(language));
            }
        }
    }
}
