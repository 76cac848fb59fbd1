/**
 * The command line.
 *
 * <p>{@link org.wsis4j.cli.Main} starts {@link org.wsis4j.cli.WsisCommand}; every subcommand is a class of its own. Results
 * go to standard output, messages to standard error. Exit status: 0 clean, 1 findings at or above {@code --fail-on},
 * deviations of a record, or changes, 2 unreadable input or wrong usage.
 */
@NullMarked
package org.wsis4j.cli;

import org.jspecify.annotations.NullMarked;
