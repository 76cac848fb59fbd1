package org.wsis4j.benchmarks;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.wsis4j.benchmarks.peer.Peer;
import org.wsis4j.benchmarks.peer.Way;

/** A program that reads and checks the reports of a file one by one, and keeps none. */
public final class FileStream {

    private FileStream() {}

    /**
     * Reads and checks all reports.
     *
     * @param arguments the file
     * @throws IOException if the file cannot be read
     */
    public static void main(String[] arguments) throws IOException {
        Peer<?> peer = Way.WSIS.peer();
        long start = System.nanoTime();
        int reports = 0;
        int findings = 0;
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        try (InputStream in = new BufferedInputStream(Files.newInputStream(Path.of(arguments[0])), 1 << 16)) {
            for (int b = in.read(); b >= 0; b = in.read()) {
                if (b == '\n') {
                    findings += peer.readAndCheck(line.toByteArray());
                    reports++;
                    line.reset();
                } else {
                    line.write(b);
                }
            }
        }
        long millis = (System.nanoTime() - start) / 1_000_000;
        System.out.println(reports + " reports, " + findings + " findings, " + millis + " ms");
    }
}
