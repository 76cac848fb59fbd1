package org.wsis4j.arbitraries;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.wsis4j.actionline.ActionLine;
import org.wsis4j.actionline.PrizeCategory;
import org.wsis4j.form.Codes;
import org.wsis4j.observation.Area;
import org.wsis4j.organization.Organization;
import org.wsis4j.organization.Organizations;
import org.wsis4j.organization.StakeholderCategory;
import org.wsis4j.reporting.Coded;
import org.wsis4j.target.ConnectivityTarget;
import org.wsis4j.target.Indicator;

/** Makes codes, known and unknown, read as a reader would read them. */
final class AnyCodes {

    private static final List<String> LINES = names(ActionLine.values());
    private static final List<String> ORGANIZATIONS =
            Organizations.standard().all().stream().map(Organization::acronym).toList();
    private static final List<String> AREAS = List.of("WORLD", "KEN", "PER", "NPL", "Atlantis", "X1Z");
    private static final List<String> COUNTRIES = List.of(
            "COLOMBIA",
            "NEPAL (REPUBLIC OF)",
            "KOREA (REP. OF)",
            "KOREA",
            "INTERNATIONAL",
            "South Africa/international");
    private static final List<String> INDICATORS = List.of(
            "T8-TELEVISION", "10.1", "T10-INTERNET-USE", "T1-RURAL-COVERAGE", "T9-CONTENT", "T7-QUALIFIED-TEACHERS");
    private static final List<String> TARGETS = List.of("10", "8", "a", "Target 9", "6(g)", "11");

    private final Draw draw;
    private final Vocabulary words;

    AnyCodes(Draw draw, Vocabulary words) {
        this.draw = draw;
        this.words = words;
    }

    <T> Coded<T> of(T[] values, Function<? super String, Optional<T>> find) {
        return Coded.read(words.code(names(values)), find);
    }

    Coded<ActionLine> line() {
        return Coded.read(words.code(LINES), ActionLine::find);
    }

    Coded<StakeholderCategory> category() {
        return of(StakeholderCategory.values(), StakeholderCategory::find);
    }

    /** The three leading agencies often, for they facilitate most lines. */
    Coded<Organization> organization() {
        List<String> usual = draw.oneIn(2) ? ORGANIZATIONS : List.of("ITU", "UNESCO", "UNDP");
        return Coded.read(words.code(usual), Organizations.standard()::find);
    }

    /** Known, and such as nobody knows. */
    Coded<Area> area() {
        return Codes.AREA.read(words.code(AREAS));
    }

    /** As lists of entries print it, and what they print that is no country. */
    Coded<Area> country() {
        return Codes.AREA.read(words.code(COUNTRIES));
    }

    /** C7 is among the lines, and no category. */
    Coded<PrizeCategory> prizeCategory() {
        return Codes.CATEGORY.read(words.code(LINES));
    }

    /** Of some targets only, so that figures and claims meet. */
    Coded<Indicator> indicator() {
        return Codes.INDICATOR.read(words.code(INDICATORS));
    }

    Coded<ConnectivityTarget> target() {
        return Codes.TARGET.read(words.code(TARGETS));
    }

    private static List<String> names(Object[] values) {
        return Arrays.stream(values).map(Object::toString).toList();
    }
}
