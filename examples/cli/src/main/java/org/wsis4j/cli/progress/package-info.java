/**
 * A report on the progress towards the targets, in words.
 *
 * <p>{@link org.wsis4j.cli.progress.AreaChoice} is the area that a user names, before any file is read;
 * {@link org.wsis4j.cli.progress.ChosenArea} is what it turned out to be, and judges it.
 * {@link org.wsis4j.cli.progress.ProgressTable} and {@link org.wsis4j.cli.progress.ProgressText} turn the report into rows and
 * lines. Nothing here prints: whoever does makes the text harmless for a terminal.
 */
@NullMarked
package org.wsis4j.cli.progress;

import org.jspecify.annotations.NullMarked;
