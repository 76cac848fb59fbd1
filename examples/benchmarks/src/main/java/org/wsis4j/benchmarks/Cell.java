package org.wsis4j.benchmarks;

import org.wsis4j.benchmarks.peer.Way;

/**
 * What was measured.
 *
 * @param benchmark such as {@code ReadAndCheck}
 * @param document the name of the {@link org.wsis4j.benchmarks.document.Documents}; {@code STREAM} for the stream
 * @param isBroken whether values were wrong
 * @param way the way
 */
record Cell(String benchmark, String document, boolean isBroken, Way way) {

    static final String STREAM = "STREAM";

    static Cell readAndCheck(String document, boolean isBroken, Way way) {
        String benchmark =
                document.equals(STREAM) ? ReadStream.class.getSimpleName() : ReadAndCheck.class.getSimpleName();
        return new Cell(benchmark, document, isBroken, way);
    }

    static Cell rulesAlone(String document, boolean isBroken, Way way) {
        return new Cell(RulesAlone.class.getSimpleName(), document, isBroken, way);
    }
}
