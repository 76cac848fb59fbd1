package org.wsis4j.rules.presence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wsis4j.spelling.Spelling;

/**
 * Tells apart what happened twice and what is told twice: of the same day, with nothing that differs, is one. What only one
 * of the tellings says makes no difference. Lives for one look and is used by one thread.
 */
public final class ToldDays {

    private final Map<LocalDate, List<Optional<?>>> told = new HashMap<>();

    /**
     * Takes one more telling.
     *
     * @param day the day
     * @param details what tells such things of one day apart, each empty where it is not said; as many for each telling
     * @return false if it can be one with what was told of that day before
     */
    public boolean isNew(LocalDate day, Optional<?>... details) {
        List<Optional<?>> before = told.putIfAbsent(day, List.of(details));
        if (before == null) {
            return true;
        }
        List<Optional<?>> together = new ArrayList<>();
        for (int i = 0; i < details.length; i++) {
            Optional<?> one = before.get(i);
            Optional<?> other = details[i];
            if (one.isPresent() && other.isPresent() && !one.equals(other)) {
                return true;
            }
            together.add(one.isPresent() ? one : other);
        }
        told.put(day, together);
        return false;
    }

    /**
     * A place as one of the details.
     *
     * @param written as written
     * @return the same however it is written; empty if it is blank
     */
    public static Optional<String> place(Optional<String> written) {
        return written.map(Spelling::key).filter(key -> !key.isEmpty());
    }
}
