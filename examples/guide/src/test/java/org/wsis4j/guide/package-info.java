/**
 * The code of the README and of the pages in {@code docs}, as a user would write it.
 *
 * <p>What stands between {@code // snippet: NAME} and {@code // end} is shown on a page under the marker of that name;
 * {@link org.wsis4j.guide.GuideTest} holds the pages against the code and against what it prints, and refuses a block of code
 * that no build runs.
 */
@NullMarked
package org.wsis4j.guide;

import org.jspecify.annotations.NullMarked;
