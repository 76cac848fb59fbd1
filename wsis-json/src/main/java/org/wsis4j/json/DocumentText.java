package org.wsis4j.json;

import java.nio.charset.StandardCharsets;

/**
 * The text of a document, and how much of it is shown to the parser: the bytes that are UTF-8, up to the first NUL. So
 * what is wrong before a bad byte is told all the same.
 */
final class DocumentText {

    private static final String HALF = "\\uD800";

    private final byte[] bytes;
    private final int length;

    private DocumentText(byte[] bytes, int length) {
        this.bytes = bytes;
        this.length = length;
    }

    /** A text as it stands, taken for UTF-8; nobody changes it. The parser will stop where it is not. */
    static DocumentText of(byte[] bytes) {
        return new DocumentText(bytes, bytes.length);
    }

    /** The same text, of which no more is shown than is UTF-8. */
    DocumentText checked() {
        return new DocumentText(bytes, Utf8.valid(bytes, bytes.length));
    }

    /** The bytes as they were given. */
    byte[] bytes() {
        return bytes;
    }

    /** How many bytes are shown. */
    int length() {
        return length;
    }

    /** How many bytes the grammar is asked about: a NUL after what is shown belongs to them, since it is UTF-8. */
    int lengthWithNul() {
        return endsAtNul() ? length + 1 : length;
    }

    /** Whether all of it is shown. */
    boolean isWhole() {
        return length == bytes.length;
    }

    /** Whether what is shown ends at a NUL that is one, and no half of a character in UTF-16. */
    boolean endsAtNul() {
        return !isWhole() && bytes[length] == 0 && !Utf8.looksWide(bytes, bytes.length);
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
