package org.wsis4j.json.text;

import java.nio.charset.StandardCharsets;
import java.util.BitSet;

/**
 * The text of a document, and how much of it is shown to the parser: the bytes that are UTF-8, up to the first NUL. So
 * what is wrong before a bad byte is told all the same.
 */
public final class DocumentText {

    private static final String HALF = "\\uD800";
    private static final byte[] REPLACEMENT = "\\uFFFD".getBytes(StandardCharsets.US_ASCII);

    private final byte[] bytes;
    private final int length;
    private final BitSet halves;
    private final byte[] shown;

    private DocumentText(byte[] bytes, int length, BitSet halves, byte[] shown) {
        this.bytes = bytes;
        this.length = length;
        this.halves = halves;
        this.shown = shown;
    }

    /** A text as it stands; nobody changes it. */
    public static DocumentText of(byte[] bytes) {
        return new DocumentText(bytes, Utf8.valid(bytes, bytes.length), new BitSet(), bytes);
    }

    /**
     * The same text for a parser that has no way to go on after a field name with half a character: it is shown a
     * replacement character there, of the same length.
     *
     * @param offsets where the escapes stand
     */
    public DocumentText withoutHalves(BitSet offsets) {
        byte[] whole = bytes.clone();
        offsets.stream().forEach(at -> System.arraycopy(REPLACEMENT, 0, whole, at, REPLACEMENT.length));
        return new DocumentText(bytes, length, offsets, whole);
    }

    /** The bytes as they were given. */
    public byte[] bytes() {
        return bytes;
    }

    /** The bytes for the parser; only the first {@link #length()} count. */
    byte[] shown() {
        return shown;
    }

    /** How many bytes are shown. */
    public int length() {
        return length;
    }

    /** How many bytes the grammar is asked about: a NUL after what is shown belongs to them, since it is UTF-8. */
    public int lengthWithNul() {
        return endsAtNul() ? length + 1 : length;
    }

    /** Whether all of it is shown. */
    public boolean isWhole() {
        return length == bytes.length;
    }

    /** Whether what is shown ends at a NUL that is one, and no half of a character in UTF-16. */
    public boolean endsAtNul() {
        return !isWhole() && bytes[length] == 0 && !Utf8.looksWide(bytes, bytes.length);
    }

    /** Whether some field name has half a character. */
    public boolean hasHalves() {
        return !halves.isEmpty();
    }

    /** Where the first half of a character stands that is not before an offset; there is one. */
    int halfFrom(int offset) {
        return halves.nextSetBit(offset);
    }

    /** The escape that stands at an offset. */
    String escapeAt(int offset) {
        return new String(bytes, offset, HALF.length(), StandardCharsets.US_ASCII);
    }

    /** The text between two offsets. */
    String between(int start, int end) {
        return new String(bytes, start, end - start, StandardCharsets.UTF_8);
    }
}
