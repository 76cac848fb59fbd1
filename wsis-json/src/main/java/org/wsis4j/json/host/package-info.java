/**
 * What both generations of mappers share, and what needs neither of them; not for users.
 *
 * <p>{@code TokenText} puts the tokens of a host's parser together again, {@code HostReader} gives them to our reader, and
 * {@code HostWriter} has the text that a host writes.
 */
@NullMarked
package org.wsis4j.json.host;

import org.jspecify.annotations.NullMarked;
