package org.wsis4j.web;

import java.util.Map;

/** A request cannot be served for a reason that can be named. */
final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final ProblemKind kind;
    private final transient Map<String, Object> values;

    Refusal(ProblemKind kind, Map<String, Object> values) {
        super(kind.name());
        this.kind = kind;
        this.values = values;
    }

    /** The reason. */
    ProblemKind kind() {
        return kind;
    }

    /** What the words about the reason name. */
    Map<String, Object> values() {
        return values;
    }
}
