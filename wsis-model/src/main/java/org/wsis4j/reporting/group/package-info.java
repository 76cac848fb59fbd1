/**
 * Reports of the United Nations Group on the Information Society.
 *
 * <p>Start with {@link org.wsis4j.reporting.group.GroupReport}; its parts stand beside it.
 */
@NullMarked
package org.wsis4j.reporting.group;

import org.jspecify.annotations.NullMarked;
