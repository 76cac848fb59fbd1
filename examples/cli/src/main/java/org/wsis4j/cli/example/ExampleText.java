package org.wsis4j.cli.example;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Reads the files beside this package. */
final class ExampleText {

    private ExampleText() {}

    static byte[] read(String name) {
        try (InputStream in = ExampleText.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + ": not found beside " + ExampleText.class.getName());
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(name + ": " + e.getMessage(), e);
        }
    }
}
