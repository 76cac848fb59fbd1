package org.wsis4j.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wsis4j.language.Language;

/** Picks a language by the header Accept-Language (RFC 9110, 12.5.4). The locale of the machine is never asked. */
final class AcceptLanguage {

    private static final String HEADER = "Accept-Language";

    private AcceptLanguage() {}

    /** The language in which a request is answered. */
    static Language of(HttpServletRequest request) {
        return best(String.join(",", Collections.list(request.getHeaders(HEADER))));
    }

    /**
     * The best of the six languages.
     *
     * @param header such as {@code fr-CA, ar;q=0.5}; may be empty or anything at all
     * @return of those that are named with the greatest quality the first; English if there is none
     */
    static Language best(String header) {
        List<LanguageRange> ranges = ranges(header);
        Set<Language> refused = ranges.stream()
                .filter(range -> range.getWeight() == 0)
                .flatMap(range -> Language.find(range.getRange()).stream())
                .collect(Collectors.toSet());
        return ranges.stream()
                .filter(range -> range.getWeight() > 0)
                .flatMap(range -> language(range, refused).stream())
                .findFirst()
                .orElse(Language.ENGLISH);
    }

    private static Optional<Language> language(LanguageRange range, Set<Language> refused) {
        return range.getRange().equals("*")
                ? Stream.concat(Stream.of(Language.ENGLISH), Stream.of(Language.values()))
                        .filter(language -> !refused.contains(language))
                        .findFirst()
                : Language.find(range.getRange());
    }

    /** From the greatest quality to the least. */
    private static List<LanguageRange> ranges(String header) {
        try {
            // By the root, since the parser has its letters made small by the machine, which may be a Turkish one.
            return header.isBlank() ? List.of() : LanguageRange.parse(header.toLowerCase(Locale.ROOT));
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            // The parser has the second for a hyphen that stands alone.
            return List.of();
        }
    }
}
