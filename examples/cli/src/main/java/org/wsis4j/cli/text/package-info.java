/**
 * Text as a terminal takes it. A leaf: it knows nothing of the model.
 *
 * <p>{@link org.wsis4j.cli.text.Printable} makes what came from outside harmless, for pictures too;
 * {@link org.wsis4j.cli.text.Columns} prints tables, and {@link org.wsis4j.cli.text.Folded} breaks long lines.
 */
@NullMarked
package org.wsis4j.cli.text;

import org.jspecify.annotations.NullMarked;
