/**
 * What a reader hands to the rules: the draft, the flaws of its form, and places in it.
 *
 * <p>Start with {@link org.wsis4j.rules.reading.Reading}. A {@link org.wsis4j.rules.reading.Location} is a JSON Pointer, a
 * {@link org.wsis4j.rules.reading.Position} a line and a column. The package knows nothing of any text format; the reader
 * of JSON is in the module {@code org.wsis4j.json}.
 */
@NullMarked
package org.wsis4j.rules.reading;

import org.jspecify.annotations.NullMarked;
