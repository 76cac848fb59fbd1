package org.wsis4j.json;

import org.wsis4j.json.text.Bounds;

/**
 * How much a reader takes in. A text that is too long or too deep gives no document; a text in a field or a number that is
 * too long is kept as unread, and so is a field with too long a name. To change one limit, start from those that hold:
 * {@code Limits.standard().withMaxDepth(10)}.
 *
 * @param maxBytes how long the whole text may be, in bytes
 * @param maxDepth how deep objects and lists may lie in each other; the document itself is the first level
 * @param maxTextLength how long a text in a field may be, and the name of a field that is not known, in characters (UTF-16
 *     code units, as {@link String#length()} counts) without quotation marks and escapes; what is kept as unread is not
 *     looked into
 * @param maxNumberLength how long a number in a field may be, in characters, as it stands and as it is written
 */
public record Limits(int maxBytes, int maxDepth, int maxTextLength, int maxNumberLength) {

    private static final int LONGEST_ARRAY = Integer.MAX_VALUE - 64;

    // A million characters are more than all that the summit and its reviews decided; whoever has a text of them meant
    // another file, and what searches, compares or prints texts need not be ready for more.
    private static final Limits STANDARD = new Limits(16 << 20, 64, 1 << 20, 100);

    /**
     * Checks that something can be read at all.
     *
     * @param maxBytes see {@link #maxBytes()}
     * @param maxDepth see {@link #maxDepth()}
     * @param maxTextLength see {@link #maxTextLength()}
     * @param maxNumberLength see {@link #maxNumberLength()}
     * @throws IllegalArgumentException if a limit is less than 1, or more than a byte array or the stack has room for
     */
    public Limits {
        check("maxBytes", maxBytes, LONGEST_ARRAY);
        check("maxDepth", maxDepth, 1000);
        check("maxTextLength", maxTextLength, LONGEST_ARRAY);
        check("maxNumberLength", maxNumberLength, 10_000);
    }

    /**
     * The limits that hold unless somebody sets others.
     *
     * @return 16 MiB, 64 levels, 1 048 576 characters for a text, 100 characters for a number
     */
    public static Limits standard() {
        return STANDARD;
    }

    /**
     * The same limits but for the size of the whole text.
     *
     * @param bytes see {@link #maxBytes()}
     * @return other limits
     * @throws IllegalArgumentException if it is less than 1, or more than a byte array has room for
     */
    public Limits withMaxBytes(int bytes) {
        return new Limits(bytes, maxDepth, maxTextLength, maxNumberLength);
    }

    /**
     * The same limits but for the depth.
     *
     * @param levels see {@link #maxDepth()}
     * @return other limits
     * @throws IllegalArgumentException if it is less than 1 or more than 1000
     */
    public Limits withMaxDepth(int levels) {
        return new Limits(maxBytes, levels, maxTextLength, maxNumberLength);
    }

    /**
     * The same limits but for the length of a text in a field, and of the name of one.
     *
     * @param characters see {@link #maxTextLength()}
     * @return other limits
     * @throws IllegalArgumentException if it is less than 1, or more than an array has room for
     */
    public Limits withMaxTextLength(int characters) {
        return new Limits(maxBytes, maxDepth, characters, maxNumberLength);
    }

    /**
     * The same limits but for the length of a number in a field.
     *
     * @param characters see {@link #maxNumberLength()}
     * @return other limits
     * @throws IllegalArgumentException if it is less than 1 or more than 10 000
     */
    public Limits withMaxNumberLength(int characters) {
        return new Limits(maxBytes, maxDepth, maxTextLength, characters);
    }

    /** The same, as the rooms below ask for it. */
    Bounds bounds() {
        return new Bounds(maxBytes, maxDepth, maxTextLength, maxNumberLength);
    }

    private static void check(String name, int value, int most) {
        if (value < 1 || value > most) {
            throw new IllegalArgumentException(name + " is " + value + "; expected 1 to " + most);
        }
    }
}
