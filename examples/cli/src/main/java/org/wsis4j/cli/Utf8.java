package org.wsis4j.cli;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/** Decodes UTF-8 strictly: a wrong byte is said, not replaced. */
final class Utf8 {

    private Utf8() {}

    static String text(String file, byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        CharBuffer text = CharBuffer.allocate(bytes.length);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CoderResult result = decoder.decode(in, text, true);
        if (result.isError()) {
            long line = text.flip().chars().filter(c -> c == '\n').count() + 1;
            throw new Failure("'" + file + "' is not UTF-8: wrong byte " + in.position() + " in line " + line
                    + "; save the file as UTF-8");
        }
        return text.flip().toString();
    }
}
