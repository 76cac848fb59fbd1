package org.wsis4j.guide;

import java.util.Set;

/** Blocks that tests of other modules hold against what comes out. */
final class HeldElsewhere {

    /** By the test of the command line, which has the commands. */
    static final Set<String> OUTPUTS = Set.of("main job", "world");

    private HeldElsewhere() {}
}
