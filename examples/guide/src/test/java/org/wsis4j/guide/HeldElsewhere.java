package org.wsis4j.guide;

import java.util.Set;

/** Blocks that other tests hold against what comes out; each throws away its name here when it is gone. */
final class HeldElsewhere {

    /** By the test of the command line, which has the commands. */
    static final Set<String> OUTPUTS = Set.of("main job", "world");

    private HeldElsewhere() {}
}
