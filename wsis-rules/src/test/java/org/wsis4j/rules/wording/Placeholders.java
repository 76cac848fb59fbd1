package org.wsis4j.rules.wording;

import java.util.Set;
import java.util.TreeSet;
import org.wsis4j.language.Language;
import org.wsis4j.rules.Finding;

/** What the wording asks for, seen from tests in other packages. */
public final class Placeholders {

    private Placeholders() {}

    /** The keys of the English wording, apart from those about the language itself and of phrases. */
    public static Set<String> keys() {
        Set<String> keys = new TreeSet<>(LibraryTexts.file(Language.ENGLISH).stringPropertyNames());
        keys.removeIf(key -> key.matches("(month|number|day|phrase|wording)\\..*"));
        return keys;
    }

    /** The names that a template has in braces. */
    public static Set<String> of(String key) {
        return Template.of(LibraryTexts.require(Language.ENGLISH, key)).names();
    }

    /** The names that the message and the hint of a finding have in braces and the finding does not supply. */
    public static Set<String> leftBy(Finding finding) {
        Set<String> names = of(finding.rule().id() + ".message");
        names.addAll(of(finding.rule().id() + ".hint"));
        names.removeAll(finding.says().arguments().keySet());
        finding.says().arguments().values().forEach(argument -> names.addAll(leftBy(argument)));
        return names;
    }

    /** The names that a message has in braces and does not supply. */
    public static Set<String> leftBy(Message message) {
        Set<String> names = of(message.key());
        names.removeAll(message.arguments().keySet());
        message.arguments().values().forEach(argument -> names.addAll(leftBy(argument)));
        return names;
    }

    /** The names that the phrases in an argument have in braces and do not supply. */
    private static Set<String> leftBy(Argument argument) {
        Set<String> names = new TreeSet<>();
        if (argument instanceof Argument.Phrase phrase) {
            names.addAll(of(phrase.key()));
            names.removeAll(phrase.arguments().keySet());
            phrase.arguments().values().forEach(inner -> names.addAll(leftBy(inner)));
        } else if (argument instanceof Argument.Items items) {
            items.values().forEach(inner -> names.addAll(leftBy(inner)));
        }
        return names;
    }
}
