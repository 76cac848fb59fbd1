package org.wsis4j.benchmarks.peer;

import java.util.Set;

/** Records, and no checks. */
final class Databind extends Records {

    @Override
    public int check(Report report) {
        return report.activities().size();
    }

    @Override
    public Set<String> places(Report report) {
        return Set.of();
    }
}
