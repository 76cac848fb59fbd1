package org.wsis4j.rules;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the wording asks for, seen from tests in other packages. */
public final class Placeholders {

    private static final Pattern NAME = Pattern.compile("\\{([^}]*)}");

    private Placeholders() {}

    /** The keys of the English wording. */
    public static Set<String> keys() {
        return new TreeSet<>(Wording.english().keys());
    }

    /** The names that a template has in braces. */
    public static Set<String> of(String key) {
        Set<String> names = new TreeSet<>();
        Matcher matcher = NAME.matcher(Wording.english().text(key));
        while (matcher.find()) {
            names.add(matcher.group(1));
        }
        return names;
    }

    /** The names that the message and the hint of a finding have in braces and the finding does not supply. */
    public static Set<String> leftBy(Finding finding) {
        Set<String> names = of(finding.rule().id() + ".message");
        names.addAll(of(finding.rule().id() + ".hint"));
        names.removeAll(finding.says().arguments().keySet());
        return names;
    }

    /** The names that a message has in braces and does not supply. */
    public static Set<String> leftBy(Message message) {
        Set<String> names = of(message.key());
        names.removeAll(message.arguments().keySet());
        return names;
    }
}
