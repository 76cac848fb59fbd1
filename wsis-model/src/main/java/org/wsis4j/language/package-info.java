/**
 * The six official languages of the United Nations, and what things are called in them.
 *
 * <p>Start with {@link org.wsis4j.language.Language}; it is always given by the caller. {@link org.wsis4j.language.Names}
 * has what action lines, organizations, targets and words of the follow-up are called, each with how far its source carries
 * it. The messages of the rules are in the module {@code org.wsis4j.rules}.
 */
@NullMarked
package org.wsis4j.language;

import org.jspecify.annotations.NullMarked;
