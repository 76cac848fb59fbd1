/**
 * The catalogue: all rules of the library, by id.
 *
 * <p>Start with {@link org.wsis4j.rules.catalogue.WsisRules#standard()}; {@link org.wsis4j.rules.catalogue.Profile} finds a set
 * of rules by the name that somebody wrote.
 */
@NullMarked
package org.wsis4j.rules.catalogue;

import org.jspecify.annotations.NullMarked;
