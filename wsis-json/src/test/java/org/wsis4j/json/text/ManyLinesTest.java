package org.wsis4j.json.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.wsis4j.json.ReportLine;
import org.wsis4j.json.ReportLines;

/** Of a text of any length, one line is held. */
class ManyLinesTest {

    private static final int LONG = 1 << 20;

    @Test
    void givenFiftyMegabytesOfDocuments_whenRead_thenEachIsReadWithItsOffset() throws IOException {
        ReportLines lines = ReportLines.of(new Repeated(line(2500), 20_000));
        long unread = 0;
        ReportLine last = lines.next().orElseThrow();
        for (Optional<ReportLine> line = lines.next(); line.isPresent(); line = lines.next()) {
            last = line.get();
            unread += last.reading().document().isPresent() ? 0 : 1;
        }

        assertThat(unread).isZero();
        assertThat(last.number()).isEqualTo(20_000);
        assertThat(last.offset()).isEqualTo(19_999 * 2501L).isGreaterThan(50_000_000L);
    }

    @Test
    void givenFiftyMegabytesInManyLines_whenTakenApart_thenNoMoreThanALineIsHeld() throws IOException {
        LineBytes lines = new LineBytes(new Repeated(line(250), 200_000), LONG);
        while (lines.advance()) {
            if (lines.bytes().length != 250) {
                throw new AssertionError("line " + lines.number() + " has " + lines.bytes().length + " bytes");
            }
        }

        assertThat(lines.number()).isEqualTo(200_000);
        assertThat(lines.capacity()).isBetween(250, 1000);
    }

    @Test
    void givenALineThatIsTooLong_whenTakenApart_thenItsBeginningIsHeldOnly() throws IOException {
        LineBytes endless = new LineBytes(new Repeated(new byte[1000], 50_000), LONG);

        assertThat(endless.advance()).isTrue();
        assertThat(endless.bytes()).hasSize(LONG);
        assertThat(endless.capacity()).isLessThanOrEqualTo(LONG + 1);
        assertThat(endless.advance()).isFalse();
    }

    private static byte[] line(int length) {
        String start = "{\"type\":\"stocktakingEntry\",\"version\":1,\"title\":\"";
        return (start + "é".repeat((length - start.length() - 2) / 2) + "\"}\n").getBytes(StandardCharsets.UTF_8);
    }

    /** The same bytes again and again, made when they are asked for. */
    private static final class Repeated extends InputStream {
        private final byte[] line;
        private long left;
        private int at;

        Repeated(byte[] line, int times) {
            this.line = line;
            this.left = (long) line.length * times;
        }

        @Override
        public int read() {
            throw new AssertionError("read in pieces");
        }

        @Override
        public int read(byte[] target, int offset, int most) {
            int count = (int) Math.min(Math.min(most, line.length - at), left);
            System.arraycopy(line, at, target, offset, count);
            at = (at + count) % line.length;
            left -= count;
            return count == 0 ? -1 : count;
        }
    }
}
