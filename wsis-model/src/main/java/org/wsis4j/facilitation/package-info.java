/**
 * Who facilitates which action line, since when, and where that is written.
 *
 * <p>Start with {@link org.wsis4j.facilitation.Facilitation}, the register. Each
 * {@link org.wsis4j.facilitation.FacilitatorDesignation} is dated on two clocks, in force and known. Who was focal point,
 * or why that cannot be said, is answered by {@link org.wsis4j.facilitation.FocalPoint}. The table that the register began
 * with is read as printed in {@code org.wsis4j.annex}.
 */
@NullMarked
package org.wsis4j.facilitation;

import org.jspecify.annotations.NullMarked;
