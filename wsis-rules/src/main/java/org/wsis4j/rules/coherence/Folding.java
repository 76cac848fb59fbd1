package org.wsis4j.rules.coherence;

import java.util.Optional;
import org.wsis4j.observation.Area;
import org.wsis4j.organization.Organization;
import org.wsis4j.reporting.Coded;
import org.wsis4j.rules.corpus.CorpusDocument;
import org.wsis4j.spelling.Spelling;

/** What counts as the same title, organization or country, whatever the case, the blanks and the hyphens. */
final class Folding {

    /** Stands before what means something, so that no spelling can be taken for it. */
    private static final String KNOWN = "=";

    private Folding() {}

    /** Of a text of any length; one without letters and digits, such as a row of symbols, is the same as itself only. */
    static String of(String text) {
        StringBuilder key = new StringBuilder();
        for (int start = 0; start < text.length(); ) {
            int end = Math.min(text.length(), start + Spelling.LONGEST);
            boolean splitsPair = end < text.length() && Character.isHighSurrogate(text.charAt(end - 1));
            end -= splitsPair ? 1 : 0;
            key.append(Spelling.key(text.substring(start, end)));
            start = end;
        }
        return key.length() > 0 ? key.toString() : plain(text);
    }

    /** Without blanks around it, and with one where there were several. */
    static String plain(String text) {
        return text.strip().replaceAll("[\\s\\p{Z}]+", " ").strip();
    }

    static String organization(Coded<Organization> organization) {
        return organization.value().map(known -> KNOWN + known.key()).orElseGet(() -> of(organization.written()));
    }

    static Optional<String> entity(CorpusDocument document) {
        return document.entity().map(Folding::organization);
    }

    static Optional<String> country(CorpusDocument document) {
        return document.country().map(Folding::country);
    }

    private static String country(Coded<Area> country) {
        return country.value().map(known -> KNOWN + known).orElseGet(() -> of(country.written()));
    }
}
