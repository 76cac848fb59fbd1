package org.wsis4j.cli;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
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
        } catch (AccessDeniedException e) {
            throw new Failure("'" + name + "' may not be read by you; expected a file with the permission to read it");
        } catch (FileSystemException e) {
            throw new Failure("'" + name + "' cannot be read: " + (e.getReason() == null ? e : e.getReason()));
        } catch (IOException e) {
            throw new Failure("'" + name + "' cannot be read: " + e.getMessage());
        }
    }

    private static Path file(String name) {
        try {
            if (name.isEmpty()) {
                throw new Failure("the name of the file is empty; expected a file, or - for standard input");
            }
            Path file = Path.of(name);
            if (Files.isDirectory(file)) {
                throw new Failure("'" + name + "' is a directory; expected a file, or - for standard input");
            }
            return file;
        } catch (InvalidPathException e) {
            throw new Failure("'" + name + "' is no name of a file: " + e.getReason());
        }
    }

    private static InputStream keepOpen(InputStream in) {
        return new FilterInputStream(in) {
            @Override
            public void close() {}
        };
    }
}
