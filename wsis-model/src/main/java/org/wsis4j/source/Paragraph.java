package org.wsis4j.source;

import java.util.Objects;

/**
 * A citable place in a document, such as {@code E/2006/85:17}, {@code CONSULTATION-2006-02-24:10(a)} or
 * {@code TUNIS-AGENDA:annex}.
 *
 * <p>A place is a paragraph number with an optional letter ({@code 17}, {@code 16(b)}), or a named part: lower-case
 * words joined by hyphens, with an optional detail after a slash ({@code annex}, {@code annex/C7-EHEALTH},
 * {@code annex/note}, {@code summary}, {@code footnote-2}, {@code whole}).
 *
 * @param document the document
 * @param place the place in it
 */
public record Paragraph(SourceDocument document, String place) {

    /**
     * Checks the form of the place.
     *
     * @param document see {@link #document()}
     * @param place see {@link #place()}
     * @throws IllegalArgumentException if it has none of the forms above
     */
    public Paragraph {
        Objects.requireNonNull(document, "document");
        if (!isNumber(place) && !isNamedPart(place)) {
            throw new IllegalArgumentException("'" + place
                    + "' is not a place in a document; expected a form like 17, 16(b), annex or annex/C7-EHEALTH");
        }
    }

    /**
     * Reads {@code DOCUMENT:PLACE}; for every paragraph {@code p} of the standard documents,
     * {@code parse(p.toString()).equals(p)}.
     *
     * @param text for example {@code E/2006/85:17}
     * @return the place
     * @throws IllegalArgumentException if there is no colon, the document is none of {@link SourceDocuments}, or the
     *     place has none of the forms
     */
    public static Paragraph parse(CharSequence text) {
        String written = text.toString();
        int colon = written.indexOf(':');
        if (colon < 0) {
            throw new IllegalArgumentException(
                    "'" + written + "' is not a citation; expected DOCUMENT:PLACE, for example E/2006/85:17");
        }
        return SourceDocuments.standard().require(written.substring(0, colon)).paragraph(written.substring(colon + 1));
    }

    private static boolean isNumber(String place) {
        int end = 0;
        while (end < place.length() && isDigit(place.charAt(end))) {
            end++;
        }
        if (end == 0 || place.charAt(0) == '0') {
            return false;
        }
        String letter = place.substring(end);
        return letter.isEmpty()
                || (letter.length() == 3
                        && letter.charAt(0) == '('
                        && isLower(letter.charAt(1))
                        && letter.charAt(2) == ')');
    }

    private static boolean isNamedPart(String place) {
        int slash = place.indexOf('/');
        String part = slash < 0 ? place : place.substring(0, slash);
        boolean joined = !place.contains("--") && !place.contains("/-") && !(place + "/").contains("-/");
        boolean detailed = slash < 0 || (slash < place.length() - 1 && isDetail(place.substring(slash + 1), true));
        return !part.isEmpty() && isLower(part.charAt(0)) && isDetail(part, false) && joined && detailed;
    }

    private static boolean isDetail(String detail, boolean mayHaveCapitals) {
        for (int i = 0; i < detail.length(); i++) {
            char c = detail.charAt(i);
            if (!isLower(c) && !isDigit(c) && c != '-' && !(mayHaveCapitals && c >= 'A' && c <= 'Z')) {
                return false;
            }
        }
        return true;
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isLower(int c) {
        return c >= 'a' && c <= 'z';
    }

    @Override
    public String toString() {
        return document.code() + ":" + place;
    }
}
