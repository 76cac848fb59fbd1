package org.wsis4j.actionline;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wsis4j.spelling.Nearest;
import org.wsis4j.spelling.Spelling;

/**
 * Every spelling of a line that is accepted, folded to its {@linkplain Spelling#key key}.
 *
 * <p>The forms are those read in official documents: prefixes {@code AL}, {@code C/AL}, {@code Action Line} and a version;
 * titles of every set before or behind the code; short names of the applications; Roman numerals I to VIII behind C7.
 */
final class ActionLineNames {

    private static final int SHOWN = 80;
    private static final int MOST_OFFERED = 5;
    private static final Pattern VERSION = Pattern.compile("^v\\d+(?: \\d+)?(?=calc)");
    private static final Pattern DOCUMENT_NUMBER =
            Pattern.compile("(?:/[0-9]{4}|/[0-9]{1,3}/[0-9]{1,3}-[A-Za-z])\\s*$");
    private static final String[] ROMAN = {"i", "ii", "iii", "iv", "v", "vi", "vii", "viii"};
    private static final String[] SHORT_NAMES = {"egov", "ebus", "elearn", "ehealth", "eemp", "eenv", "eagri", "esci"};
    private static final ActionLineNames STANDARD = new ActionLineNames(ActionLineTitles.standard());

    private final Map<String, ActionLine> byKey = new HashMap<>();
    private final Set<String> offered = new LinkedHashSet<>();

    private ActionLineNames(ActionLineTitles titles) {
        for (ActionLine line : ActionLine.values()) {
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
            names.add(SHORT_NAMES[ActionLine.applications().indexOf(application)]);
            names.forEach(name -> accept(name, application));
            names.forEach(name -> accept(name + Spelling.key(ActionLine.C7.code()), application));
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
            titles.of(line).forEach(title -> offered.add(title.title()));
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
        if (text.length() > Spelling.LONGEST) {
            return List.of();
        }
        String folded = Spelling.key(text);
        String key = folded.startsWith("v") ? VERSION.matcher(folded).replaceFirst("") : folded;
        ActionLine line = byKey.get(key);
        return line != null ? List.of(line) : joint(withoutDocumentNumber(text, key));
    }

    List<String> nearest(CharSequence text) {
        return Nearest.to(text, offered, MOST_OFFERED);
    }

    /** {@code alc2c4c6} or {@code c4c6}: spellings of lines that begin with a code, and nothing else. */
    private List<ActionLine> joint(String key) {
        Set<ActionLine> lines = new LinkedHashSet<>();
        String codes = key.startsWith("al") ? key.substring(2) : key;
        for (int at = 0; at < codes.length(); ) {
            int end = endOfLine(codes, at);
            if (end < 0 || !lines.add(byKey.get(codes.substring(at, end)))) {
                return List.of();
            }
            at = end;
        }
        return List.copyOf(lines);
    }

    /** Where the longest spelling ends that begins with a code, and has the end or another code behind it. */
    private int endOfLine(String codes, int start) {
        for (int end = codes.length(); end > start; end--) {
            if ((end == codes.length() || beginsCode(codes, end))
                    && beginsCode(codes, start)
                    && byKey.containsKey(codes.substring(start, end))) {
                return end;
            }
        }
        return -1;
    }

    private static boolean beginsCode(String codes, int at) {
        return at + 1 < codes.length()
                && codes.charAt(at) == 'c'
                && codes.charAt(at + 1) >= '1'
                && codes.charAt(at + 1) <= '9';
    }

    /** {@code ALC2/2/02-E} is document 2/02 of C2 in English: what counts stands before the first slash. */
    private static String withoutDocumentNumber(CharSequence text, String key) {
        Matcher numbered = DOCUMENT_NUMBER.matcher(text);
        return key.startsWith("alc") && numbered.find() ? Spelling.key(text.subSequence(0, numbered.start())) : key;
    }

    private static Set<String> titleKeys(ActionLineTitles titles, ActionLine line) {
        Set<String> keys = new LinkedHashSet<>();
        titles.of(line).forEach(title -> keys.add(Spelling.key(title.title())));
        return keys;
    }

    private static List<String> prefixes(ActionLine line) {
        String code = Spelling.key(line.code());
        return List.of(code, "al" + code, "cal" + code, "actionline" + code);
    }

    private void accept(String key, ActionLine line) {
        ActionLine other = byKey.put(key, line);
        if (other != null && other != line) {
            throw new IllegalStateException("'" + key + "' would mean both " + other + " and " + line);
        }
    }

    private static String shortened(CharSequence text) {
        StringBuilder shown = new StringBuilder();
        text.codePoints()
                .limit(SHOWN)
                .map(c -> Character.isISOControl(c) ? '\ufffd' : c)
                .forEach(shown::appendCodePoint);
        return text.length() <= SHOWN ? shown.toString() : shown + "…";
    }
}
