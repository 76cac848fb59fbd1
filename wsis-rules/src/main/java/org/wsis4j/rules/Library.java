package org.wsis4j.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Properties;
import org.wsis4j.factfile.FactDigest;

/** What the library says of itself. */
final class Library {

    private Library() {}

    /** The version that the build wrote down. */
    static String version() {
        return Build.VERSION;
    }

    /** The digest of the registers of facts. */
    static String facts() {
        return Build.FACTS;
    }

    /** Read when the first report is checked. */
    private static final class Build {
        static final String VERSION = read();
        static final String FACTS = FactDigest.ofAll();

        private static String read() {
            Properties build = new Properties();
            try (InputStream in = Library.class.getResourceAsStream("version.properties")) {
                if (in == null) {
                    throw new IllegalStateException("version.properties: not found beside " + Library.class.getName());
                }
                build.load(in);
            } catch (IOException e) {
                throw new UncheckedIOException("version.properties: " + e.getMessage(), e);
            }
            return Optional.ofNullable(build.getProperty("version"))
                    .orElseThrow(() -> new IllegalStateException("version.properties: no line like version=1.0.0"));
        }
    }
}
