package org.wsis4j.benchmarks.peer;

import java.util.HashSet;
import java.util.Set;

/** Records, then checks written by hand. */
final class HandWritten extends Records {

    @Override
    public int check(Report report) {
        return new HandChecks(report).look().size();
    }

    @Override
    public Set<String> places(Report report) {
        Set<String> places = new HashSet<>();
        new HandChecks(report).look().forEach(fault -> places.add(fault.place()));
        return places;
    }
}
