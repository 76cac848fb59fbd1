package org.wsis4j.source;

import java.util.Objects;
import java.util.Optional;

/**
 * A document that facts and rules cite.
 *
 * @param code the short key used in citations, such as {@code E/2006/85} or {@code TUNIS-AGENDA}; it has no colon, so
 *     that {@code code:place} can be read back
 * @param symbol the official symbol; empty where the document has none or none was found
 * @param title the title as the document gives it
 * @param date the date of the document; empty where it is not known
 * @param body who issued it; empty where it is not known
 * @param url where it was read; empty for what is cited by its symbol only
 */
public record SourceDocument(
        String code,
        Optional<String> symbol,
        String title,
        Optional<Dating> date,
        Optional<String> body,
        Optional<String> url) {

    /**
     * Checks the key.
     *
     * @param code see {@link #code()}
     * @param symbol see {@link #symbol()}
     * @param title see {@link #title()}
     * @param date see {@link #date()}
     * @param body see {@link #body()}
     * @param url see {@link #url()}
     * @throws IllegalArgumentException if the code is blank, has a colon or surrounding blanks
     */
    public SourceDocument {
        if (code.isBlank() || code.indexOf(':') >= 0 || !code.equals(code.strip())) {
            throw new IllegalArgumentException(
                    "'" + code + "' is not a document code; expected a key without colon, for example E/2006/85");
        }
        Objects.requireNonNull(symbol, "symbol");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(body, "body");
        Objects.requireNonNull(url, "url");
    }

    /**
     * A place in this document.
     *
     * @param place for example {@code 17} or {@code 16(b)}; see {@link Paragraph} for the forms
     * @return the place
     * @throws IllegalArgumentException if the place has none of the forms
     */
    public Paragraph paragraph(String place) {
        return new Paragraph(this, place);
    }

    @Override
    public String toString() {
        return code;
    }
}
