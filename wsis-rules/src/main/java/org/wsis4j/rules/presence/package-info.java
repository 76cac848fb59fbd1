/**
 * What a draft says and what it leaves out: a {@link org.wsis4j.rules.presence.Walk} goes to the values of its parts, and
 * {@link org.wsis4j.rules.presence.Presence} knows that a blank text says nothing. Both follow from the forms of the
 * drafts. For the rules of this module; not exported.
 */
@NullMarked
package org.wsis4j.rules.presence;

import org.jspecify.annotations.NullMarked;
