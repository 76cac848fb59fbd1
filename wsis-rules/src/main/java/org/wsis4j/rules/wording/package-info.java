/**
 * What rules say, in six languages.
 *
 * <p>Start with {@link org.wsis4j.rules.wording.Message}: a key and typed {@link org.wsis4j.rules.wording.Argument}s, rendered
 * at any later time. The words are in one file for each language beside these classes; rules of one's own bring
 * {@link org.wsis4j.rules.wording.Texts} of their own. How far the words of a language can be trusted, says its
 * {@link org.wsis4j.rules.wording.WordingStatus}. Nothing here asks the machine for its language.
 */
@NullMarked
package org.wsis4j.rules.wording;

import org.jspecify.annotations.NullMarked;
