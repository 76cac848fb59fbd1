/**
 * Who facilitates which action line, since when, and where that is written.
 *
 * <p>Start with {@link org.wsis4j.facilitation.Facilitation}, the register. Each
 * {@link org.wsis4j.facilitation.FacilitatorDesignation} is dated on two clocks, in force and known. The annex of 24
 * February 2006 is read as printed by {@link org.wsis4j.facilitation.AnnexTable}; what its plain text has lost is said by
 * {@link org.wsis4j.facilitation.AnnexMark} and by {@link org.wsis4j.facilitation.FocalPoint}.
 */
@NullMarked
package org.wsis4j.facilitation;

import org.jspecify.annotations.NullMarked;
