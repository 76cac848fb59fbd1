package org.wsis4j.rules.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A place in a document, as a JSON Pointer (RFC 6901): {@code /activities/0/start}; the empty pointer is the whole
 * document.
 *
 * @param pointer the pointer; for every location {@code l}, {@code new Location(l.pointer()).equals(l)}
 */
public record Location(String pointer) implements Comparable<Location> {

    private static final Location ROOT = new Location("");
    private static final int MOST_ARE_SHORTER = 32;

    /** Indexes have no leading zeros, so that the longer one is the greater. */
    private static final Comparator<String> STEPS = Comparator.comparing((String step) -> !isIndex(step))
            .thenComparingInt(step -> isIndex(step) ? step.length() : 0)
            .thenComparing(Comparator.naturalOrder());

    /**
     * Checks the form of the pointer.
     *
     * @param pointer see {@link #pointer()}
     * @throws IllegalArgumentException if it is not empty and does not start with a slash, or has a tilde that is not
     *     followed by 0 or 1
     */
    public Location {
        boolean bad = !pointer.isEmpty() && pointer.charAt(0) != '/';
        for (int tilde = pointer.indexOf('~'); tilde >= 0; tilde = pointer.indexOf('~', tilde + 1)) {
            bad |= !pointer.startsWith("~0", tilde) && !pointer.startsWith("~1", tilde);
        }
        if (bad) {
            throw new IllegalArgumentException(
                    "'" + pointer + "' is not a JSON Pointer; expected a form like /activities/0/start");
        }
    }

    /**
     * The whole document.
     *
     * @return the empty pointer
     */
    public static Location root() {
        return ROOT;
    }

    /**
     * A place by the names and indexes that lead to it.
     *
     * @param steps names of fields and indexes of elements, from the root
     * @return the place
     */
    public static Location of(Object... steps) {
        StringBuilder pointer = new StringBuilder(MOST_ARE_SHORTER);
        for (Object step : steps) {
            append(pointer, step);
        }
        return pointer.length() == 0 ? ROOT : new Location(pointer.toString());
    }

    /**
     * A field or element of this place.
     *
     * @param step the name of the field or the index of the element
     * @return the place below
     */
    public Location child(Object step) {
        StringBuilder longer = new StringBuilder(pointer.length() + MOST_ARE_SHORTER).append(pointer);
        append(longer, step);
        return new Location(longer.toString());
    }

    /**
     * The names and indexes that lead to this place.
     *
     * @return from the root; none for the root
     */
    public List<String> steps() {
        List<String> steps = new ArrayList<>();
        for (int start = 0; start < pointer.length(); ) {
            int end = pointer.indexOf('/', start + 1);
            end = end < 0 ? pointer.length() : end;
            steps.add(pointer.substring(start + 1, end).replace("~1", "/").replace("~0", "~"));
            start = end;
        }
        return List.copyOf(steps);
    }

    /**
     * Whether a value that could not be read at this place hides a path: the place is the path or lies above it, or it is
     * an element of the list that the path names, since a list with an unreadable element is not read.
     *
     * @param path steps joined by slashes, such as {@code activities/*}{@code /start}; a star stands for any step
     * @return false for a place deeper down, and for one beside the path
     */
    public boolean hides(String path) {
        String[] wanted = path.split("/", -1);
        List<String> steps = steps();
        for (int i = 0; i < Math.min(wanted.length, steps.size()); i++) {
            if (!wanted[i].equals("*") && !wanted[i].equals(steps.get(i))) {
                return false;
            }
        }
        return steps.size() <= wanted.length
                || (steps.size() == wanted.length + 1 && isIndex(steps.get(wanted.length)));
    }

    /**
     * Whether this place is a part of another.
     *
     * @param other the other place
     * @return true also for the place itself
     */
    public boolean isWithin(Location other) {
        return pointer.equals(other.pointer) || pointer.startsWith(other.pointer + "/");
    }

    private static boolean isIndex(String step) {
        return !step.isEmpty() && step.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static void append(StringBuilder pointer, Object step) {
        pointer.append('/');
        if (step instanceof Integer index) {
            pointer.append(index.intValue());
        } else {
            pointer.append(step.toString().replace("~", "~0").replace("/", "~1"));
        }
    }

    /**
     * The order of places: step by step, elements by index before fields by name, a place before what is in it.
     *
     * @param other the other place
     * @return 0 only for the same place
     */
    @Override
    public int compareTo(Location other) {
        List<String> mine = steps();
        List<String> theirs = other.steps();
        for (int i = 0; i < Math.min(mine.size(), theirs.size()); i++) {
            int difference = STEPS.compare(mine.get(i), theirs.get(i));
            if (difference != 0) {
                return difference;
            }
        }
        return Integer.compare(mine.size(), theirs.size());
    }

    @Override
    public String toString() {
        return pointer;
    }
}
