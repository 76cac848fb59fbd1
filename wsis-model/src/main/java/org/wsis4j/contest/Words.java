package org.wsis4j.contest;

/**
 * The words of a text, as the limits of the contests count them.
 *
 * <p>A word is what stands between blanks and has a letter or a digit, so {@code e-health} and {@code 2,000} are one word each and
 * a dash alone is none. This is a rule of the library, since the contests lay down none; it depends on no locale. It does for
 * English, the language of the contests, and other scripts with blanks; where a script has none, such as Chinese, a sentence counts
 * as one word.
 */
public final class Words {

    private Words() {}

    /**
     * Counts the words of a text.
     *
     * @param text any text; no-break spaces and line breaks are blanks, invisible characters are not
     * @return 0 for a text without letters and digits
     */
    public static int count(CharSequence text) {
        int words = 0;
        boolean counted = false;
        for (int i = 0; i < text.length(); ) {
            int c = Character.codePointAt(text, i);
            i += Character.charCount(c);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                counted = false;
            } else if (!counted && Character.isLetterOrDigit(c)) {
                counted = true;
                words++;
            }
        }
        return words;
    }
}
