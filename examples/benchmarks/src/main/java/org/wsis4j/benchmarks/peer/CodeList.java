package org.wsis4j.benchmarks.peer;

import java.util.Set;

/** The lists of codes, for annotations, which cannot name a set. */
enum CodeList {
    KINDS(Known.KINDS),
    ROLES(Known.ROLES),
    LINES(Known.LINES),
    LEVELS(Known.LEVELS),
    RESULT_KINDS(Known.RESULT_KINDS),
    CATEGORIES(Known.CATEGORIES),
    STATUSES(Known.STATUSES),
    STATES(Known.STATES),
    FRAMEWORKS(Known.FRAMEWORKS);

    private final Set<String> codes;

    CodeList(Set<String> codes) {
        this.codes = codes;
    }

    boolean has(String code) {
        return codes.contains(code);
    }
}
