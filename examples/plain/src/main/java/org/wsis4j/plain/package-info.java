/**
 * Programs of a few lines, on the class path.
 *
 * <p>{@link org.wsis4j.plain.CheckReport} checks a report in a file; {@link org.wsis4j.plain.CheckDraft} one that was put
 * together in code, and needs no {@code wsis-json} and no {@code jackson-core}.
 */
@NullMarked
package org.wsis4j.plain;

import org.jspecify.annotations.NullMarked;
