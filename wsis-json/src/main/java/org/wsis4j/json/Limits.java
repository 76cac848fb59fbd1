package org.wsis4j.json;

/**
 * How much a reader takes in. A text that is too long or too deep gives no document; a number that is too long is kept as
 * unread.
 *
 * @param maxBytes how long the text may be, in bytes
 * @param maxDepth how deep objects and lists may lie in each other; the document itself is the first level
 * @param maxNumberLength how long a number in a field may be, in characters, as it stands and as it is written
 */
public record Limits(int maxBytes, int maxDepth, int maxNumberLength) {

    private static final Limits STANDARD = new Limits(16 << 20, 64, 100);

    /**
     * Checks that something can be read at all.
     *
     * @param maxBytes see {@link #maxBytes()}
     * @param maxDepth see {@link #maxDepth()}
     * @param maxNumberLength see {@link #maxNumberLength()}
     * @throws IllegalArgumentException if a limit is less than 1, or more than a byte array or the stack has room for
     */
    public Limits {
        check("maxBytes", maxBytes, Integer.MAX_VALUE - 64);
        check("maxDepth", maxDepth, 1000);
        check("maxNumberLength", maxNumberLength, 10_000);
    }

    /**
     * The limits that hold unless somebody sets others.
     *
     * @return 16 MiB, 64 levels, 100 characters
     */
    public static Limits standard() {
        return STANDARD;
    }

    private static void check(String name, int value, int most) {
        if (value < 1 || value > most) {
            throw new IllegalArgumentException(name + " is " + value + "; expected 1 to " + most);
        }
    }
}
