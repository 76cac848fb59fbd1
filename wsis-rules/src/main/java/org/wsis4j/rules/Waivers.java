package org.wsis4j.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** The waivers of one check, and what became of each. Made anew for each check. */
public final class Waivers {

    private final LocalDate asOf;
    private final List<Waiver> all;
    private final List<List<Finding>> covered;

    Waivers(List<Waiver> all, LocalDate asOf) {
        this.all = List.copyOf(all);
        this.asOf = asOf;
        this.covered = new ArrayList<>();
        this.all.forEach(waiver -> covered.add(new ArrayList<>()));
    }

    /**
     * The waivers.
     *
     * @return in the order given
     */
    public List<Waiver> all() {
        return all;
    }

    /**
     * What one of them covers, whether it holds or not.
     *
     * @param index its index in {@link #all()}
     * @return the findings, in the order of the rules; none if it is not needed
     */
    public List<Finding> coveredBy(int index) {
        return Collections.unmodifiableList(covered.get(index));
    }

    /** The outcome with the findings waived that a waiver covers and that holds. */
    Outcome applyTo(Outcome outcome) {
        List<Finding> left = new ArrayList<>();
        List<WaivedFinding> waived = new ArrayList<>();
        for (Finding finding : outcome.findings()) {
            Optional<Waiver> holding = holding(finding);
            if (holding.isPresent()) {
                waived.add(new WaivedFinding(finding, holding.get()));
            } else {
                left.add(finding);
            }
        }
        return waived.isEmpty() ? outcome : outcome.waiving(left, waived);
    }

    private Optional<Waiver> holding(Finding finding) {
        Optional<Waiver> holding = Optional.empty();
        for (int i = 0; i < all.size(); i++) {
            Waiver waiver = all.get(i);
            if (waiver.covers(finding)) {
                covered.get(i).add(finding);
                holding = holding.isEmpty() && waiver.holdsOn(asOf) ? Optional.of(waiver) : holding;
            }
        }
        return holding;
    }
}
