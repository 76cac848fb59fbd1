package org.wsis4j.rules;

import java.util.List;
import java.util.Set;
import org.wsis4j.rules.reading.Location;

/** The waivers of one check, and what became of each: the subject of the rules on waivers. Immutable. */
public final class Waivers {

    private final List<Waiver> all;
    private final List<List<Location>> covered;
    private final Set<RuleId> open;

    Waivers(List<Waiver> all, List<List<Location>> covered, Set<RuleId> open) {
        this.all = all;
        this.covered = covered;
        this.open = open;
    }

    /**
     * The waivers.
     *
     * @return in the order given, at least one
     */
    public List<Waiver> all() {
        return all;
    }

    /**
     * Where the findings are that one of them covers, whether it holds or not.
     *
     * @param index its index in {@link #all()}
     * @return each place once, in the order in which the rule found them, the first thousand; none if it is not needed
     */
    public List<Location> coveredBy(int index) {
        return covered.get(index);
    }

    /**
     * Whether its rule could not tell everything, so that it may cover more than is known.
     *
     * @param index its index in {@link #all()}
     * @return true if the rule lacked evidence or crashed
     */
    public boolean isOpen(int index) {
        return open.contains(all.get(index).rule());
    }
}
