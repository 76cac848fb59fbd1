/** Holds what the library cites against the texts of the two founding documents, where these are at hand. */
@NullMarked
package org.wsis4j.sourcetext;

import org.jspecify.annotations.NullMarked;
