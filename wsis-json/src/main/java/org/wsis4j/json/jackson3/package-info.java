/**
 * Reports in the documents of hosts that have an {@code ObjectMapper} of Jackson 3: register a
 * {@link org.wsis4j.json.jackson3.WsisModule}. Needs the databind of Jackson 3, which this library does not bring along.
 */
@NullMarked
package org.wsis4j.json.jackson3;

import org.jspecify.annotations.NullMarked;
