/**
 * Reports of countries.
 *
 * <p>Start with {@link org.wsis4j.reporting.national.NationalReport}; its parts stand beside it.
 */
@NullMarked
package org.wsis4j.reporting.national;

import org.jspecify.annotations.NullMarked;
