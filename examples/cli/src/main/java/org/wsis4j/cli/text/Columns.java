package org.wsis4j.cli.text;

import java.io.PrintStream;
import java.util.List;

/** Prints rows in columns as wide as their widest cell. */
public final class Columns {

    private Columns() {}

    /**
     * Prints.
     *
     * @param out where to
     * @param rows the rows, harmless for a terminal, at least one; all have as many cells as the first
     */
    public static void print(PrintStream out, List<List<String>> rows) {
        int[] widths = new int[rows.get(0).size()];
        for (List<String> row : rows) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], row.get(i).length());
            }
        }
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < widths.length; i++) {
                line.append(row.get(i)).append(" ".repeat(widths[i] - row.get(i).length() + 2));
            }
            out.println(line.toString().stripTrailing());
        }
    }
}
