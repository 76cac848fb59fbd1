package org.wsis4j.spelling;

import java.text.Normalizer;
import java.util.Optional;

/**
 * Folds the spellings of a code or a name onto one key, the same on every machine.
 *
 * <p>Folded away: letter case, compatibility forms (no-break space, full-width letters), look-alike letters of other
 * scripts, invisible format characters, apostrophes, and the difference between hyphens, dashes, slashes, dots, blanks
 * and nothing. Two digits stay apart when something stood between them: {@code C1.1} is not {@code C11}.
 */
public final class Spelling {

    /** More characters than any code or name has; folding a hostile text costs the square of its length. */
    public static final int LONGEST = 400;

    private Spelling() {}

    /**
     * The key of a spelling.
     *
     * @param text as written
     * @return lower-case letters and digits only, with a blank where two digits must stay apart, and control characters
     *     that are not white space, so that they match nothing; empty if the text has none of these, or is longer than {@link #LONGEST}
     */
    public static String key(CharSequence text) {
        if (text.length() > LONGEST) {
            return "";
        }
        String key = PlainSpelling.key(text);
        return key == null ? keyOfAny(text) : key;
    }

    /**
     * A number that stands for the key of a spelling, and is found without putting most keys together.
     *
     * @param text as written
     * @return the same for two spellings with the same {@linkplain #key key}, hardly ever for two with other keys; 0 if and only
     *     if the key is empty
     */
    public static long fingerprint(CharSequence text) {
        if (text.length() > LONGEST) {
            return 0;
        }
        long plain = PlainSpelling.fingerprint(text);
        return plain == PlainSpelling.NONE ? PlainSpelling.fingerprintOf(keyOfAny(text)) : plain;
    }

    /** The long way: right for every text. */
    static String keyOfAny(CharSequence text) {
        String plain = LookAlikes.fold(upperCase(Normalizer.normalize(withNumbersApart(text), Normalizer.Form.NFKC)));
        StringBuilder key = new StringBuilder(plain.length());
        boolean gap = false;
        for (int c : plain.codePoints().toArray()) {
            if (Character.isLetterOrDigit(c) || isStrayControl(c)) {
                if (gap && endsWithDigit(key) && Character.isDigit(c)) {
                    key.append(' ');
                }
                key.appendCodePoint(Character.toLowerCase(c));
                gap = false;
            } else if (Character.getType(c) != Character.FORMAT) {
                gap = true;
            }
        }
        return Normalizer.normalize(key, Normalizer.Form.NFKC);
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
        for (E constant : constants) {
            if (constant.name().contentEquals(text)) {
                return Optional.of(constant);
            }
        }
        String key = key(text);
        for (E constant : constants) {
            if (key(constant.name()).equals(key)) {
                return Optional.of(constant);
            }
        }
        return Optional.empty();
    }

    /** A raised or circled number is no digit of the number before it: C1 with the footnote mark 1 is not C11. */
    private static String withNumbersApart(CharSequence text) {
        StringBuilder apart = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            boolean isNumber = Character.getType(c) == Character.OTHER_NUMBER;
            apart.append(isNumber ? " " : "").appendCodePoint(c).append(isNumber ? " " : "");
        });
        return apart.toString();
    }

    /** Letter by letter, so that neither the language of the machine nor the letters beside count. */
    private static String upperCase(String text) {
        StringBuilder upper = new StringBuilder(text.length());
        text.codePoints().map(Character::toUpperCase).forEach(upper::appendCodePoint);
        return upper.toString();
    }

    private static boolean isStrayControl(int c) {
        return Character.isISOControl(c) && !Character.isWhitespace(c);
    }

    private static boolean endsWithDigit(StringBuilder key) {
        return key.length() > 0 && Character.isDigit(key.codePointBefore(key.length()));
    }
}
