/**
 * The catalogue: all rules of the library, by id.
 *
 * <p>Start with {@link org.wsis4j.rules.catalogue.WsisRules#standard()}.
 */
@NullMarked
package org.wsis4j.rules.catalogue;

import org.jspecify.annotations.NullMarked;
