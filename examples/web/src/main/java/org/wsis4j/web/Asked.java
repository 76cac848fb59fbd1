package org.wsis4j.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wsis4j.rules.catalogue.Profile;
import org.wsis4j.rules.wording.Argument;

/**
 * What a query asks for.
 *
 * @param day the day that the report is checked for
 * @param profile the rules
 */
record Asked(LocalDate day, Profile profile) {

    private static final String DAY = "asOf";
    private static final String PROFILE = "profile";
    private static final String A_DAY = "2006-07-20";

    /** Reads the query; a name that is misspelt is refused, since it would else be another day without anybody knowing. */
    static Asked of(HttpServletRequest request, Clock clock) {
        Map<String, String[]> parameters = request.getParameterMap();
        for (String name : parameters.keySet()) {
            if (!name.equals(DAY) && !name.equals(PROFILE)) {
                throw new Refusal(
                        ProblemKind.UNKNOWN_PARAMETER, Map.of("name", name, "example", code(DAY + "=" + A_DAY)));
            }
        }
        LocalDate day = single(parameters, DAY, A_DAY).map(Asked::day).orElseGet(() -> LocalDate.now(clock));
        Profile profile = single(parameters, PROFILE, Profile.FOUNDING_2006.key())
                .map(Asked::profile)
                .orElse(Profile.STANDARD);
        return new Asked(day, profile);
    }

    private static Optional<String> single(Map<String, String[]> parameters, String name, String example) {
        List<String> given = List.of(parameters.getOrDefault(name, new String[0]));
        if (given.size() > 1) {
            throw refusal(name, given, example);
        }
        return given.stream().findFirst();
    }

    /** Four digits of the year, as in the documents. */
    private static LocalDate day(String text) {
        try {
            if (text.length() == A_DAY.length()) {
                return LocalDate.parse(text);
            }
        } catch (DateTimeParseException e) {
            // Said below, as for any other text.
        }
        throw refusal(DAY, text, A_DAY);
    }

    private static Profile profile(String text) {
        return Profile.find(text).orElseThrow(() -> refusal(PROFILE, text, Profile.FOUNDING_2006.key()));
    }

    private static Refusal refusal(String name, Object given, String example) {
        return new Refusal(
                ProblemKind.BAD_PARAMETER,
                Map.of("name", code(name), "given", given, "example", code(name + "=" + example)));
    }

    private static Argument code(String text) {
        return new Argument.Code(text);
    }
}
