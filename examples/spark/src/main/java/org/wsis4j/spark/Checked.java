package org.wsis4j.spark;

import java.io.Serializable;
import java.util.List;

/**
 * A document that was checked by itself.
 *
 * @param file the index of its file
 * @param line the number of its line
 * @param document its name
 * @param problem why there is no document in that line; blank if there is one
 * @param isValid whether no rule found an error
 * @param said what the rules said of it; rules that do not apply are left out
 */
record Checked(int file, long line, String document, String problem, boolean isValid, List<Said> said)
        implements Serializable {

    boolean isRead() {
        return problem.isBlank();
    }
}
