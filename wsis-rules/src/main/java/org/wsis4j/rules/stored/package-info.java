/**
 * Assessments as data: what rules said, without the rules, so that it can be kept and looked at again years later.
 *
 * <p>Start with {@link org.wsis4j.rules.stored.StoredAssessment}, made of an {@link org.wsis4j.rules.Assessment} or read from a
 * file. A {@link org.wsis4j.rules.stored.StoredFinding} has all that a finding says, and says it in six languages as long as
 * the library knows the words; a {@link org.wsis4j.rules.stored.StoredMessage} tells whether it does. Nothing here is judged
 * again: what is told is what was stored.
 */
@NullMarked
package org.wsis4j.rules.stored;

import org.jspecify.annotations.NullMarked;
