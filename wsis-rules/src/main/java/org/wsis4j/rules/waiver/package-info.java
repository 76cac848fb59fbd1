/** Rules on waivers: that each is needed, holds, and is no wider than it has to be. A waiver itself cannot be waived. */
@NullMarked
package org.wsis4j.rules.waiver;

import org.jspecify.annotations.NullMarked;
