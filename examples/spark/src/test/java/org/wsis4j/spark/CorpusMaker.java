package org.wsis4j.spark;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.wsis4j.json.WsisJson;
import org.wsis4j.reporting.Report;

/** Writes a corpus of made entries and drawn reports, with lines that are broken, the same bytes for the same size. */
final class CorpusMaker {

    private static final byte[] MARK = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};

    /** What a line can be that is no document, or looks as if it were several. */
    private static final List<byte[]> ODD = List.of(
            bytes("{\"type\": \"stocktakingEntry\", \"version\": 1, \"title\": \"cut o"),
            bytes("{\"type\": \"stocktakingEntry\", \"title\": \"\u00e9\"}", StandardCharsets.ISO_8859_1),
            bytes("{}"),
            bytes("{\"type\": \"noSuchKind\", \"version\": 1}"),
            bytes("[1, 2]"),
            bytes("null \u202e\u0000"),
            bytes("{\"type\": \"stocktakingEntry\",\r\"version\": 1,\r\"title\": \"One line with returns\"}\r"),
            bytes(""),
            bytes(" \t\r"),
            join(MARK, bytes("{\"type\": \"stocktakingEntry\", \"version\": 1, \"title\": \"With a mark\"}\r")),
            join(MARK, bytes(" ")),
            bytes("{\"type\": \"stocktakingEntry\", \"version\": 1, \"title\": \"\u2028 \u0130\u0131 \u05d0\u05d1\"}"));

    private CorpusMaker() {}

    /** Of a hundred lines one is odd; of the others, half are entries of the maker, and half were drawn. */
    static Path write(Path file, int size, int drawnOfEach) throws IOException {
        DrawnReports drawn = new DrawnReports(drawnOfEach, 20060224);
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
            for (int i = 0; i < size; i++) {
                if (i % 100 == 7) {
                    out.write(ODD.get(i / 100 % ODD.size()));
                    out.write('\n');
                } else {
                    Report report = i % 2 == 0 ? MadeEntries.get(i / 2) : drawn.get(i / 2);
                    out.write(WsisJson.writeLine(report));
                }
            }
        }
        return file;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String text, Charset charset) {
        return text.getBytes(charset);
    }

    private static byte[] join(byte[] one, byte[] other) {
        byte[] both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }
}
