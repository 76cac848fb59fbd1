/**
 * The eleven action lines of the Geneva Plan of Action and the eight applications of C7.
 *
 * <p>Start with {@link org.wsis4j.actionline.ActionLine}: codes, parents and children, the eighteen facilitated units,
 * and the reading of every spelling that official documents use. Titles come in sets
 * ({@link org.wsis4j.actionline.TitleSet}) and carry their source ({@link org.wsis4j.actionline.ActionLineTitle}). Who
 * facilitates a line is said in {@link org.wsis4j.facilitation}.
 */
@NullMarked
package org.wsis4j.actionline;

import org.jspecify.annotations.NullMarked;
