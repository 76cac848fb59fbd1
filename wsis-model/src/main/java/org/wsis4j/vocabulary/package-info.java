/**
 * Short lists of words that the founding documents give: areas of impact, themes of Tunis, issues of Internet governance,
 * principles of the process, tools and the like.
 *
 * <p>Start with {@link org.wsis4j.vocabulary.Vocabulary}, which names the lists, says which are open, and finds a
 * {@link org.wsis4j.vocabulary.Term} by its spelling. What has a type or a register of its own, such as levels, stakeholder
 * categories or action lines, is not here.
 */
@NullMarked
package org.wsis4j.vocabulary;

import org.jspecify.annotations.NullMarked;
