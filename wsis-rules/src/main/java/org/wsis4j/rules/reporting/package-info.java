/**
 * Rules about what a report says: references (REF), time (TIME), content (REP) and the multi-stakeholder approach (MSP).
 *
 * <p>A new rule goes into the file of its family, into the list at the end of that file, into {@code
 * wording-en.properties} and into {@code rule-ids.lock}.
 */
@NullMarked
package org.wsis4j.rules.reporting;

import org.jspecify.annotations.NullMarked;
