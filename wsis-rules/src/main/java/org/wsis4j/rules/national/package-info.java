/**
 * Rules on the reports of countries.
 *
 * <p>Rules are grouped by what they look at: whose and of when a report is, and what it tells. A country reports by its own will
 * (E/2006/85, paragraph 35), so next to nothing here is an error.
 */
@NullMarked
package org.wsis4j.rules.national;

import org.jspecify.annotations.NullMarked;
