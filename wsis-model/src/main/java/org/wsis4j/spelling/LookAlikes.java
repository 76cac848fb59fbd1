package org.wsis4j.spelling;

import java.lang.Character.UnicodeScript;
import java.util.Locale;

/**
 * Letters of other scripts that are drawn like a Latin one.
 *
 * <p>In the annex of 24 February 2006 the codes of C1 and C2 begin with a Cyrillic letter, the others with a Latin one;
 * later documents repeat the mix. A reader cannot see it, so a program has to fold it.
 */
public final class LookAlikes {

    private static final String CYRILLIC = "\u0410\u0412\u0415\u041a\u041c\u041d\u041e\u0420\u0421\u0422\u0425"
            + "\u0423\u0430\u0435\u043e\u0440\u0441\u0443\u0445\u0405\u0455\u0406\u0456\u0408\u0458";
    private static final String GREEK =
            "\u0391\u0392\u0395\u0396\u0397\u0399\u039a\u039c\u039d\u039f\u03a1\u03a4\u03a5" + "\u03a7\u03bf";
    private static final String OTHER = CYRILLIC + GREEK;
    private static final char FIRST = '\u0370';
    private static final String LATIN = "ABEKMHOPCTX" + "Yaeopcyx" + "SsIiJj" + "ABEZHIKMNOPTY" + "Xo";

    private LookAlikes() {}

    /**
     * Replaces every look-alike by the Latin letter it resembles, where all the rest of the text is Latin letters or
     * digits; a text wholly in another script, or with a letter that looks like no Latin one, stays as it is.
     *
     * @param text any text
     * @return the same text if it has none
     */
    public static String fold(String text) {
        if (!mixed(text)) {
            return text;
        }
        StringBuilder folded = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            int at = OTHER.indexOf(text.charAt(i));
            if (at >= 0) {
                folded.setCharAt(i, LATIN.charAt(at));
            }
        }
        return folded.toString();
    }

    /**
     * The look-alike letters of a text, each named by its code point, such as {@code U+0421}.
     *
     * @param text any text
     * @return in order of appearance, joined by comma and blank; empty if {@link #fold} changes nothing
     */
    public static String name(String text) {
        if (!mixed(text)) {
            return "";
        }
        StringBuilder names = new StringBuilder();
        text.chars()
                .filter(c -> OTHER.indexOf(c) >= 0)
                .distinct()
                .forEach(c -> names.append(names.length() == 0 ? "U+" : ", U+").append(hex(c)));
        return names.toString();
    }

    private static String hex(int c) {
        String digits = Integer.toHexString(c).toUpperCase(Locale.ROOT);
        return "0".repeat(4 - digits.length()) + digits;
    }

    private static boolean mixed(String text) {
        return hasOther(text) && isMixed(text);
    }

    /** All of them stand behind the letters of western Europe; most texts have none that far. */
    private static boolean hasOther(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= FIRST && OTHER.indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean isMixed(String text) {
        boolean other = false;
        boolean latinOrDigit = false;
        for (int c : text.codePoints().toArray()) {
            if (OTHER.indexOf(c) >= 0) {
                other = true;
            } else if (Character.isLetter(c) && isForeign(c)) {
                return false;
            } else {
                latinOrDigit |= Character.isLetterOrDigit(c);
            }
        }
        return other && latinOrDigit;
    }

    private static boolean isForeign(int letter) {
        UnicodeScript script = UnicodeScript.of(letter);
        return script != UnicodeScript.LATIN && script != UnicodeScript.COMMON;
    }
}
