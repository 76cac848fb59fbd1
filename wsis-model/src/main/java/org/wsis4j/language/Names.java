package org.wsis4j.language;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wsis4j.actionline.ActionLine;
import org.wsis4j.factfile.FactFile;
import org.wsis4j.factfile.Row;

/**
 * What action lines, organizations, connectivity targets and words of the follow-up are called in the six languages. Names
 * are for showing: reports are read by codes and English titles, and never by what is found here.
 */
public final class Names {

    private static final String FILE = "names.tsv";
    private static final Names STANDARD = new Names(FactFile.read(Names.class, FILE, Names::name));

    private final List<Name> all;
    private final Map<Key, Name> byKey = new HashMap<>();

    private Names(List<Name> all) {
        this.all = all;
        for (Name name : all) {
            Name other = byKey.put(new Key(name.kind(), name.code(), name.language()), name);
            if (other != null) {
                throw new IllegalStateException(
                        FILE + ": '" + other + "' and '" + name + "' are both the name of " + name.code());
            }
        }
    }

    /**
     * The names that come with the library.
     *
     * @return always the same
     */
    public static Names standard() {
        return STANDARD;
    }

    /**
     * All names, those that nobody has verified too.
     *
     * @return in the order of the file
     */
    public List<Name> all() {
        return all;
    }

    /**
     * What something is called in a language.
     *
     * @param kind what it is
     * @param code its key, exactly, such as {@code C7-EHEALTH}, {@code ITU}, {@code 10} or {@code FOCAL_POINT}
     * @param language the language
     * @return empty if no name is known; see {@link Name#status()} for how far one that is known can be trusted
     */
    public Optional<Name> find(NamedKind kind, String code, Language language) {
        return Optional.ofNullable(byKey.get(new Key(kind, code, language)));
    }

    /**
     * What an action line is called in a language.
     *
     * @param line the action line, or an application of C7
     * @param language the language
     * @return empty if no name is known
     */
    public Optional<Name> find(ActionLine line, Language language) {
        return find(NamedKind.ACTION_LINE, line.code(), language);
    }

    private static Name name(Row row) {
        return new Name(
                row.oneOf("kind", NamedKind.values()),
                row.text("code"),
                language(row.text("language")),
                row.text("text"),
                row.optional("acronym"),
                row.oneOf("status", NameStatus.values()),
                row.text("source"));
    }

    private static Language language(String tag) {
        return Language.find(tag)
                .orElseThrow(() -> new IllegalArgumentException(
                        "cell 'language' is '" + tag + "'; expected one of ar, en, es, fr, ru, zh"));
    }

    private record Key(NamedKind kind, String code, Language language) {}
}
