/**
 * Rules on submissions about the connectivity targets: what a figure is of, and what may be claimed by it.
 *
 * <p>The targets are global references (E/2006/85, paragraph 5), so no rule asks that one be met. Rules are grouped by what
 * they look at: who submits, each figure, figures beside each other, each claim, and claims beside the figures.
 */
@NullMarked
package org.wsis4j.rules.target;

import org.jspecify.annotations.NullMarked;
