/**
 * What a draft says and what it leaves out: a {@link org.wsis4j.rules.presence.Walk} goes to the values of its parts, and
 * {@link org.wsis4j.rules.presence.Presence} knows that a blank text says nothing. Both follow from the forms of the
 * drafts. What counts as a result is in {@link org.wsis4j.rules.presence.ToldResults}, what is
 * told twice in {@link org.wsis4j.rules.presence.ToldDays}. For the rules of this module; not exported.
 */
@NullMarked
package org.wsis4j.rules.presence;

import org.jspecify.annotations.NullMarked;
