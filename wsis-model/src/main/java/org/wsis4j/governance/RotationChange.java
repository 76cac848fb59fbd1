package org.wsis4j.governance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A change to a {@linkplain ChairRotation rotation of the chair}: two terms exchanged, or one declined.
 *
 * @param number the number of the term; of two the lower
 * @param exchangedWith the higher number of the two that were exchanged; empty if the term was declined
 */
public record RotationChange(int number, Optional<Integer> exchangedWith) {

    /**
     * Checks the numbers.
     *
     * @param number see {@link #number()}
     * @param exchangedWith see {@link #exchangedWith()}
     * @throws IllegalArgumentException if the number is less than 1, or the other is not higher
     */
    public RotationChange {
        if (number < 1) {
            throw new IllegalArgumentException("there is no chair term " + number + "; terms are counted from 1");
        }
        if (exchangedWith.filter(other -> other <= number).isPresent()) {
            throw new IllegalArgumentException("chair term " + number + " cannot be exchanged with "
                    + exchangedWith.get() + "; expected a later one, for example " + (number + 1));
        }
    }

    /** Which turn a turn was before all changes: the last was made to what the ones before had left, so it is undone first. */
    static int turnBefore(List<RotationChange> changes, int turn) {
        int before = turn;
        for (int i = changes.size() - 1; i >= 0; i--) {
            before = changes.get(i).turnBefore(before);
        }
        return before;
    }

    /** The changes with one more; to exchange two terms again right away takes the exchange back. */
    static List<RotationChange> with(List<RotationChange> changes, RotationChange change) {
        List<RotationChange> longer = new ArrayList<>(changes);
        boolean again = !changes.isEmpty() && changes.get(changes.size() - 1).equals(change);
        if (again && change.exchangedWith().isPresent()) {
            longer.remove(longer.size() - 1);
        } else {
            longer.add(change);
        }
        return longer;
    }

    private int turnBefore(int turn) {
        if (exchangedWith.isEmpty()) {
            return turn < number ? turn : turn + 1;
        }
        int other = exchangedWith.get();
        return turn == number ? other : turn == other ? number : turn;
    }
}
