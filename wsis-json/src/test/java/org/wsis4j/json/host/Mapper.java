package org.wsis4j.json.host;

import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.UnaryOperator;

/** A host's mapper, of either generation, with our module. */
interface Mapper {

    String write(Object value);

    Object read(String json, Type type);

    /** Writes the value as a tree, and reads the tree. */
    Object throughTree(Object value, Class<?> type);

    default <T> T read(String json, Class<T> type) {
        return type.cast(read(json, (Type) type));
    }

    /** What went wrong, of either generation; its cause is an exception of databind. */
    final class Refused extends RuntimeException {

        private static final long serialVersionUID = 1;

        Refused(Exception cause) {
            super(cause.getMessage(), cause);
        }
    }

    static List<Mapper> plain() {
        return List.of(Mapper2.with(UnaryOperator.identity()), Mapper3.with(UnaryOperator.identity()));
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static String utf8(byte[] text) {
        return new String(text, StandardCharsets.UTF_8);
    }
}
