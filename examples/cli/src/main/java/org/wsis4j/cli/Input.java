package org.wsis4j.cli;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Opens what the user named: a file, or standard input for a dash. */
final class Input {

    private Input() {}

    /** Uses what was opened. */
    interface Use<T> {
        T of(InputStream in) throws IOException;
    }

    static <T> T read(Console console, String name, Use<T> use) {
        try (InputStream in = name.equals("-") ? keepOpen(console.in()) : Files.newInputStream(file(name))) {
            return use.of(in);
        } catch (NoSuchFileException e) {
            throw new Failure("'" + name + "' does not exist; expected a file, or - for standard input");
        } catch (IOException e) {
            throw unreadable(name, e);
        }
    }

    private static Path file(String name) {
        try {
            Path file = Path.of(name);
            if (Files.isDirectory(file)) {
                throw new Failure("'" + name + "' is a directory; expected a file, or - for standard input");
            }
            return file;
        } catch (InvalidPathException e) {
            throw new Failure("'" + name + "' is no name of a file: " + e.getReason());
        }
    }

    private static Failure unreadable(String name, IOException problem) {
        return new Failure("'" + name + "' cannot be read: " + problem.getMessage());
    }

    private static InputStream keepOpen(InputStream in) {
        return new FilterInputStream(in) {
            @Override
            public void close() {}
        };
    }
}
