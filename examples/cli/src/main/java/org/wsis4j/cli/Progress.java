package org.wsis4j.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarConsumer;
import me.tongfei.progressbar.ProgressBarStyle;
import org.wsis4j.cli.text.Printable;

/** How far a file is read, as a line that comes and goes on a terminal; anywhere else nothing is shown. */
final class Progress {

    private static final int WIDTH = 79;
    private static final int LONGEST_NAME = 30;
    private static final int EVERY_MILLISECONDS = 200;

    private final Console console;
    private final Line line;

    Progress(Console console) {
        this.console = console;
        this.line = new Line(console.err());
    }

    /** Prints something. */
    interface Printing {
        void print() throws IOException;
    }

    /** The bytes of a file, counted as they are read. */
    InputStream of(InputStream in, String file, long size) {
        if (!console.isTerminal()) {
            return in;
        }
        return ProgressBar.wrap(
                in,
                new ProgressBarBuilder()
                        .setTaskName(Printable.shortened(file, LONGEST_NAME))
                        .setInitialMax(size)
                        .setUnit(" MB", 1 << 20)
                        .setStyle(ProgressBarStyle.ASCII)
                        .setUpdateIntervalMillis(EVERY_MILLISECONDS)
                        .setConsumer(line)
                        .clearDisplayOnFinish());
    }

    /** Prints while the line is away: results go to the same terminal. */
    void aside(Printing printing) throws IOException {
        if (!console.isTerminal()) {
            printing.print();
            return;
        }
        synchronized (line) {
            line.away();
            printing.print();
            console.out().flush();
        }
    }

    /** The line, which is drawn by a thread of its own. */
    private static final class Line implements ProgressBarConsumer {

        private final PrintStream err;
        private boolean shown;

        Line(PrintStream err) {
            this.err = err;
        }

        @Override
        public int getMaxRenderedLength() {
            return WIDTH;
        }

        @Override
        public synchronized void accept(String rendered) {
            err.print("\r" + rendered);
            err.flush();
            shown = true;
        }

        synchronized void away() {
            if (shown) {
                err.print("\r" + " ".repeat(WIDTH) + "\r");
                err.flush();
                shown = false;
            }
        }

        @Override
        public void clear() {
            away();
        }

        @Override
        public void close() {
            away();
        }
    }
}
