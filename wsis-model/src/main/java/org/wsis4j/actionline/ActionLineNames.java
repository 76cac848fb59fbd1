package org.wsis4j.actionline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.wsis4j.spelling.Nearest;
import org.wsis4j.spelling.Spelling;

/**
 * Every spelling of a line that is accepted, folded to its {@linkplain Spelling#key key}.
 *
 * <p>The forms are those read in official documents: prefixes {@code AL}, {@code C/AL} and a version number; titles of
 * every set before or behind the code; short names of the applications; Roman numerals I to VIII behind C7.
 */
final class ActionLineNames {

    private static final int LONGEST = 400;
    private static final String[] ROMAN = {"i", "ii", "iii", "iv", "v", "vi", "vii", "viii"};
    private static final String[][] SHORT_NAMES = {
        {"egov"}, {"ebus"}, {"elearn"}, {"ehealth"}, {"eemp"}, {"eenv"}, {"eagri"}, {"esci"}
    };
    private static final ActionLineNames STANDARD = new ActionLineNames(ActionLineTitles.standard());

    private final Map<String, ActionLine> byKey = new HashMap<>();
    private final Set<String> offered = new LinkedHashSet<>();

    private ActionLineNames(ActionLineTitles titles) {
        for (ActionLine line : ActionLine.eleven()) {
            Set<String> names = titleKeys(titles, line);
            for (String prefix : prefixes(line)) {
                accept(prefix, line);
                names.forEach(name -> accept(prefix + name, line));
            }
            names.forEach(name -> accept(name, line));
            names.forEach(name -> accept(name + Spelling.key(line.code()), line));
        }
        Set<String> heading = titleKeys(titles, ActionLine.C7);
        for (ActionLine application : ActionLine.applications()) {
            Set<String> names = titleKeys(titles, application);
            names.add(Spelling.key(application.code()).substring(2));
            names.addAll(List.of(SHORT_NAMES[ActionLine.applications().indexOf(application)]));
            names.forEach(name -> accept(name, application));
            names.add(ROMAN[ActionLine.applications().indexOf(application)]);
            for (String prefix : prefixes(ActionLine.C7)) {
                for (String name : names) {
                    accept(prefix + name, application);
                    heading.forEach(title -> accept(prefix + title + name, application));
                }
            }
        }
        for (ActionLine line : ActionLine.values()) {
            offered.add(line.code());
            titles.all().stream().filter(title -> title.line() == line).forEach(title -> offered.add(title.title()));
        }
    }

    static ActionLineNames standard() {
        return STANDARD;
    }

    static String refusal(CharSequence text) {
        List<ActionLine> several = STANDARD.read(text);
        if (several.size() > 1) {
            return "'" + shortened(text) + "' names " + several.size() + " action lines, " + several
                    + "; expected one, for example " + several.get(0);
        }
        List<String> nearest = STANDARD.nearest(text);
        return "unknown action line '" + shortened(text) + "'"
                + (nearest.isEmpty() ? "" : "; nearest is " + String.join(" or ", nearest))
                + "; expected C1 to C11 or an application of C7, for example C7-EHEALTH";
    }

    List<ActionLine> read(CharSequence text) {
        if (text.length() > LONGEST) {
            return List.of();
        }
        String key = Spelling.key(text);
        ActionLine line = byKey.get(key);
        return line != null ? List.of(line) : joint(withoutDocumentNumber(text, key));
    }

    List<String> nearest(CharSequence text) {
        return Nearest.to(text, offered, 3);
    }

    /** {@code alc2c4c6} or {@code c4c6}: codes of the eleven lines and nothing else. */
    private List<ActionLine> joint(String key) {
        List<ActionLine> lines = new ArrayList<>();
        String codes = key.startsWith("al") ? key.substring(2) : key;
        for (String number : codes.split("c", -1)) {
            if (number.isEmpty() && lines.isEmpty()) {
                continue;
            }
            ActionLine line = byKey.get("c" + number);
            if (line == null || lines.contains(line)) {
                return List.of();
            }
            lines.add(line);
        }
        return codes.startsWith("c") ? List.copyOf(lines) : List.of();
    }

    /** {@code ALC2/2/02-E} is document 2/02 of C2 in English: what counts stands before the first slash. */
    private static String withoutDocumentNumber(CharSequence text, String key) {
        String written = text.toString();
        int slash = written.indexOf('/');
        if (slash < 0 || !key.startsWith("alc")) {
            return key;
        }
        String[] number = written.substring(slash + 1).split("[/-]", -1);
        boolean isNumber = number.length == 3 && digits(number[0]) && digits(number[1]) && number[2].length() == 1;
        return isNumber ? Spelling.key(written.substring(0, slash)) : key;
    }

    private static boolean digits(String text) {
        return !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static Set<String> titleKeys(ActionLineTitles titles, ActionLine line) {
        Set<String> keys = new LinkedHashSet<>();
        titles.all().stream()
                .filter(title -> title.line() == line)
                .forEach(title -> keys.add(Spelling.key(title.title())));
        return keys;
    }

    private static List<String> prefixes(ActionLine line) {
        String code = Spelling.key(line.code());
        return List.of(code, "al" + code, "cal" + code);
    }

    private void accept(String key, ActionLine line) {
        ActionLine other = byKey.put(key, line);
        if (other != null && other != line) {
            throw new IllegalStateException("'" + key + "' would mean both " + other + " and " + line);
        }
    }

    private static String shortened(CharSequence text) {
        return text.length() <= 80 ? text.toString() : text.subSequence(0, 80) + "…";
    }
}
