package org.wsis4j.spelling;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;

/**
 * Folds the spellings of a code or a name onto one key, the same on every machine.
 *
 * <p>Folded away: letter case, compatibility forms (no-break space, full-width letters), look-alike letters of other
 * scripts, invisible format characters, apostrophes, and the difference between hyphens, dashes, slashes, dots, blanks
 * and nothing. Two digits stay apart when something stood between them: {@code C1.1} is not {@code C11}.
 */
public final class Spelling {

    private Spelling() {}

    /**
     * The key of a spelling.
     *
     * @param text as written
     * @return lower-case letters and digits only, with a blank where two digits must stay apart; empty if the text has
     *     neither letter nor digit
     */
    public static String key(CharSequence text) {
        String plain = LookAlikes.fold(Normalizer.normalize(text, Normalizer.Form.NFKC))
                .toLowerCase(Locale.ROOT);
        StringBuilder key = new StringBuilder(plain.length());
        boolean gap = false;
        for (int i = 0; i < plain.length(); ) {
            int c = plain.codePointAt(i);
            i += Character.charCount(c);
            if (Character.isLetterOrDigit(c)) {
                if (gap && isDigitAtEnd(key) && Character.isDigit(c)) {
                    key.append(' ');
                }
                key.appendCodePoint(c);
                gap = false;
            } else if (Character.getType(c) != Character.FORMAT) {
                gap = true;
            }
        }
        return key.toString();
    }

    /**
     * The constant whose name a text spells.
     *
     * @param constants the constants to choose from
     * @param text as written
     * @param <E> the enum
     * @return empty if it spells none
     */
    public static <E extends Enum<E>> Optional<E> oneOf(E[] constants, CharSequence text) {
        String key = key(text);
        for (E constant : constants) {
            if (key(constant.name()).equals(key)) {
                return Optional.of(constant);
            }
        }
        return Optional.empty();
    }

    private static boolean isDigitAtEnd(StringBuilder key) {
        return key.length() > 0 && Character.isDigit(key.charAt(key.length() - 1));
    }
}
