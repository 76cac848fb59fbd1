/** Rules about facilitators, focal points and reporters, held against the register (family FAC). */
@NullMarked
package org.wsis4j.rules.facilitation;

import org.jspecify.annotations.NullMarked;
