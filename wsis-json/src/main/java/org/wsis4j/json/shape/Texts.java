package org.wsis4j.json.shape;

import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wsis4j.json.text.Cursor;
import org.wsis4j.json.text.Phrases;
import org.wsis4j.json.text.Token;
import org.wsis4j.json.text.Words;
import org.wsis4j.rules.reading.FlawKind;
import org.wsis4j.rules.wording.Argument;

/** Reads texts, and looks at their characters: half characters and too many make a text unreadable, controls are only told. */
public final class Texts {

    private static final int MOST_NAMED = 5;

    private Texts() {}

    public static @Nullable String read(Cursor at, Argument expected) {
        if (at.token() != Token.TEXT) {
            at.wrongType(expected);
            return null;
        }
        if (isTooLong(at)) {
            return null;
        }
        String text = at.text();
        boolean controls = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= ' ' && c < 0x7F) {
                continue;
            }
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(c)) {
                at.flaw(
                        FlawKind.UNPAIRED_SURROGATE,
                        Argument.of(Words.escape(c)),
                        Phrases.suchAs("bothHalves", "\\uD83D\\uDE00"));
                return null;
            } else {
                controls |= isUnwanted(c);
            }
        }
        if (controls) {
            at.flaw(FlawKind.CONTROL_CHARACTERS, controlsOf(text), Phrases.json("withoutThem"));
        }
        return text;
    }

    /** Looks how long the text at the cursor is, before anything is made of it. */
    public static boolean isTooLong(Cursor at) {
        return isTooLong(at.size(), "textLength", at);
    }

    /** Looks how long the name of a field is that no document has; known names are short. */
    public static boolean isTooLongName(String name, Cursor at) {
        return isTooLong(name.length(), "nameLength", at);
    }

    private static boolean isTooLong(int size, String what, Cursor at) {
        int most = at.bounds().maxTextLength();
        if (size > most) {
            at.flaw(FlawKind.OVER_LIMIT, Phrases.size(what + ".given", size), Phrases.size(what + ".most", most));
        }
        return size > most;
    }

    private static Argument controlsOf(String text) {
        Set<String> names = new LinkedHashSet<>();
        for (int i = 0; i < text.length() && names.size() < MOST_NAMED; i++) {
            if (isUnwanted(text.charAt(i))) {
                names.add(Words.name(text.charAt(i)));
            }
        }
        return new Argument.Items(
                names.stream().<Argument>map(Argument.Code::new).toList());
    }

    /** Tabs and the ends of lines are what people type. */
    private static boolean isUnwanted(char c) {
        return Words.isControl(c) && c != '\t' && c != '\n' && c != '\r';
    }
}
