/**
 * What areas and the constants of an assessment are called, the same in lines and in pictures.
 *
 * <p>Start with {@link org.wsis4j.cli.wording.Phrases}; {@link org.wsis4j.cli.wording.AreaName} is for areas. Nothing here is
 * made harmless for a terminal: whoever prints or draws does that.
 */
@NullMarked
package org.wsis4j.cli.wording;

import org.jspecify.annotations.NullMarked;
