package org.wsis4j.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
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

    /** The bytes of a file, counted as they are read. */
    InputStream of(InputStream in, String file, long size) {
        if (!console.isTerminal()) {
            return in;
        }
        return ProgressBar.wrap(
                in,
                new ProgressBarBuilder()
                        .setTaskName(
                                Printable.shortened(String.valueOf(Path.of(file).getFileName()), LONGEST_NAME))
                        .setInitialMax(size)
                        .setUnit(" kB", 1 << 10)
                        .setStyle(ProgressBarStyle.ASCII)
                        .setUpdateIntervalMillis(EVERY_MILLISECONDS)
                        .setConsumer(line)
                        .clearDisplayOnFinish());
    }

    /** Takes results, which go to the same terminal: the line is away when they come. */
    PrintStream out() {
        if (!console.isTerminal()) {
            return console.out();
        }
        OutputStream aside = new OutputStream() {
            @Override
            public void write(int b) {
                write(new byte[] {(byte) b}, 0, 1);
            }

            @Override
            public void write(byte[] bytes, int offset, int length) {
                synchronized (line) {
                    line.away();
                    console.out().write(bytes, offset, length);
                }
            }

            @Override
            public void flush() {
                console.out().flush();
            }
        };
        return new PrintStream(aside, true, StandardCharsets.UTF_8);
    }

    /** Takes the line away, for what is said beside the results. */
    void away() {
        line.away();
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
