package org.wsis4j.arbitraries;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.wsis4j.actionline.ActionLine;
import org.wsis4j.organization.Organization;
import org.wsis4j.organization.Organizations;
import org.wsis4j.organization.StakeholderCategory;
import org.wsis4j.reporting.Coded;

/** Makes codes, known and unknown, read as a reader would read them. */
final class AnyCodes {

    private static final List<String> LINES = names(ActionLine.values());
    private static final List<String> ORGANIZATIONS =
            Organizations.standard().all().stream().map(Organization::acronym).toList();

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

    private static List<String> names(Object[] values) {
        return Arrays.stream(values).map(Object::toString).toList();
    }
}
