/**
 * Rules about facilitators, focal points and reporters, held against the register (family FAC).
 *
 * <p>The register has two clocks, and the rules use both: they ask who stood beside a line on the day that the report speaks
 * for, <em>as far as it was known on the day of the check</em>. So a report that is checked again for the same day is held
 * against the same facts, whatever was found out since.
 */
@NullMarked
package org.wsis4j.rules.facilitation;

import org.jspecify.annotations.NullMarked;
