package org.wsis4j.web;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import org.wsis4j.language.Language;
import org.wsis4j.rules.wording.Texts;

/** The words of this host, one file for each language. The library renders them as it does its own. */
final class Words implements Texts {

    static final Words WORDS = new Words();

    private final Map<Language, Properties> files = new EnumMap<>(Language.class);

    private Words() {
        for (Language language : Language.values()) {
            files.put(language, read("problems-" + language.tag() + ".properties"));
        }
    }

    @Override
    public Optional<String> find(Language language, String key) {
        return Optional.ofNullable(file(language).getProperty(key));
    }

    Properties file(Language language) {
        return Objects.requireNonNull(files.get(language), "every language has a file");
    }

    private static Properties read(String name) {
        Properties words = new Properties();
        try (Reader in = new InputStreamReader(
                Objects.requireNonNull(Words.class.getResourceAsStream(name), name), StandardCharsets.UTF_8)) {
            words.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
        return words;
    }
}
