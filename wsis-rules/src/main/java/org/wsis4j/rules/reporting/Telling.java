package org.wsis4j.rules.reporting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.wsis4j.form.FieldType;
import org.wsis4j.form.Forms;
import org.wsis4j.form.PartType;
import org.wsis4j.reporting.Activity;
import org.wsis4j.reporting.Report;
import org.wsis4j.rules.Examination;
import org.wsis4j.rules.presence.Walk;
import org.wsis4j.rules.reading.Location;
import org.wsis4j.spelling.Spelling;

/**
 * An activity or event as a report tells it, with a title and a first day.
 *
 * @param title as written
 * @param key however it is written
 * @param start the first day
 * @param end the last day; the first if no other is told
 * @param where the place, however it is written; empty if none is told
 * @param place where it stands in the report
 */
record Telling(String title, String key, LocalDate start, LocalDate end, String where, Location place) {

    private static final Walk WALK = Walk.to(Telling::isOfActivities);

    /** How much is told. */
    enum Plenty {
        /** Nothing. */
        NONE,
        /** Nothing that could be told twice: no title is like another. */
        ALL_DIFFERENT,
        /** Perhaps something twice. */
        SOME_ALIKE
    }

    /** The paths that {@link #in} looks at, in reports of every kind. */
    static List<String> paths() {
        return Forms.paths(Telling::isOfActivities).stream()
                .flatMap(list -> Stream.of("title", "start", "end", "place").map(field -> list + "/*/" + field))
                .toList();
    }

    /** All that a report tells of this sort, in order; one of which something could not be read is left out. */
    static boolean in(Report report, Examination found, Consumer<Telling> look) {
        boolean[] any = {false};
        WALK.through(report, (type, value, place) -> {
            if (value instanceof Activity activity) {
                Optional<Telling> telling = of(activity, place, found);
                any[0] |= telling.isPresent();
                telling.ifPresent(look);
            }
        });
        return any[0];
    }

    /** Looks whether it is worth while to compare what is told, without putting anything together. */
    static Plenty plenty(Report report, Examination found) {
        Titles titles = new Titles(found);
        WALK.through(report, titles);
        return titles.isEmpty() ? Plenty.NONE : titles.someAlike() ? Plenty.SOME_ALIKE : Plenty.ALL_DIFFERENT;
    }

    /** Whether there is enough of an activity to compare it; one of which something could not be read is left out. */
    static boolean isTold(Activity activity, Supplier<Location> place, Examination found) {
        return activity.title().isPresent()
                && activity.start().isPresent()
                && !(found.hidesAny()
                        && (isUnread(activity.end(), "end", place, found)
                                || isUnread(activity.place(), "place", place, found)));
    }

    private static boolean isOfActivities(FieldType<?> type) {
        return type instanceof PartType<?> part && part.form().type() == Activity.class;
    }

    private static Optional<Telling> of(Activity activity, Supplier<Location> place, Examination found) {
        String key = activity.title().map(Spelling::key).orElse("");
        if (key.isEmpty() || !isTold(activity, place, found)) {
            return Optional.empty();
        }
        LocalDate start = activity.start().get();
        return Optional.of(new Telling(
                activity.title().orElse(""),
                key,
                start,
                activity.end().orElse(start),
                activity.place().map(Spelling::key).orElse(""),
                place.get()));
    }

    private static boolean isUnread(Optional<?> value, String field, Supplier<Location> place, Examination found) {
        return value.isEmpty() && found.hides(place.get().child(field).pointer().substring(1));
    }

    boolean hasDaysOf(Telling other) {
        return start.equals(other.start) && end.equals(other.end);
    }
}
