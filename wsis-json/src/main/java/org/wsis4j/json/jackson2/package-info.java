/**
 * Reports in the documents of hosts that have an {@code ObjectMapper} of Jackson 2: register a
 * {@link org.wsis4j.json.jackson2.WsisModule}. Needs the databind of Jackson 2, which this library does not bring along.
 */
@NullMarked
package org.wsis4j.json.jackson2;

import org.jspecify.annotations.NullMarked;
