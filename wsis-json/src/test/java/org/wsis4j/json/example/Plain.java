package org.wsis4j.json.example;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What a reader expects in a field, rather than a rarer value that would do as well. */
final class Plain {

    private static final List<String> LINES = List.of("C1", "C2", "C3", "C4", "C7-EHEALTH");
    private static final List<String> ORGANIZATIONS = List.of("ITU", "UNDP", "WHO");
    private static final List<String> CATEGORIES = List.of("GOVERNMENT", "CIVIL_SOCIETY", "BUSINESS");
    private static final List<String> AREAS = List.of("KEN", "CHE");

    private static final Map<String, List<String>> WORDS = Map.ofEntries(
            Map.entry("actionLines", LINES),
            Map.entry("actionLine", LINES),
            Map.entry("organization", ORGANIZATIONS),
            Map.entry("source", List.of("ITU", "UIS", "World Bank")),
            Map.entry("category", CATEGORIES),
            Map.entry("country", AREAS),
            Map.entry("area", AREAS),
            Map.entry("levels", List.of("NATIONAL", "INTERNATIONAL")),
            Map.entry("challenges", List.of("Power cuts")),
            Map.entry("recommendations", List.of("Solar panels")),
            Map.entry("achievements", List.of("Schools on line")),
            Map.entry("goals", List.of("Every school is on line")),
            Map.entry("timeframe", List.of("Three years")),
            Map.entry("addedValue", List.of("Lessons for remote schools")),
            Map.entry("perspectives", List.of("More schools")),
            Map.entry("contribution", List.of("Lessons for all", "Schools on line")),
            Map.entry("text", List.of("Fewer leave school")),
            Map.entry("categories", List.of("C1", "C2")),
            Map.entry("organizationCategory", List.of("GOVERNMENT")),
            Map.entry("convenors", ORGANIZATIONS),
            Map.entry("chair", List.of("UNDP", "ITU", "UNESCO")),
            Map.entry("workProgramme", List.of("Share results")),
            Map.entry("workingMethods", List.of("Mailing list")),
            Map.entry("recipient", List.of("UNGIS")),
            Map.entry("place", List.of("Geneva", "Nairobi")),
            Map.entry("title", List.of("Networks", "Health week", "Round table")),
            Map.entry("name", List.of("Ministry of Health", "ITU")),
            Map.entry("symbol", List.of("E/2006/85")));

    private Plain() {}

    /** The plainest first; nothing for a value that is plain. */
    static Stream<Object> in(List<Object> place, Object value) {
        String field = place.stream()
                .filter(String.class::isInstance)
                .reduce("", (before, step) -> step)
                .toString();
        List<String> words = WORDS.getOrDefault(field, List.of());
        int known = words.indexOf(value);
        return words.stream().limit(known < 0 ? words.size() : known).map(word -> word);
    }
}
