/**
 * Files of statistics: CSV with figures of areas, and with the populations by which figures are put together.
 *
 * <p>Start with {@link org.wsis4j.cli.statistics.StatisticsReader}. Columns are found by their names. What cannot be read is a
 * {@link org.wsis4j.cli.table.Problem}; what is of no use is told by
 * {@link org.wsis4j.cli.statistics.Leftovers}; nothing is dropped in silence. Files come in from outside, and nothing here
 * knows of commands or terminals: whoever prints makes what was read harmless.
 */
@NullMarked
package org.wsis4j.cli.statistics;

import org.jspecify.annotations.NullMarked;
