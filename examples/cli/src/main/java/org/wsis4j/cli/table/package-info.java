/**
 * Tables in files: CSV in UTF-8, row by row. A leaf: it knows nothing of what the rows say.
 *
 * <p>{@link org.wsis4j.cli.table.CsvRows} goes through the rows; what cannot be read is a
 * {@link org.wsis4j.cli.table.Problem}. Files come in from outside: whoever prints makes what was read harmless.
 */
@NullMarked
package org.wsis4j.cli.table;

import org.jspecify.annotations.NullMarked;
