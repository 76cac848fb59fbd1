package org.wsis4j.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.wsis4j.json.shape.Shapes;
import org.wsis4j.json.text.Words;

/**
 * A schema that lies beside the classes. Those of reports follow from the forms; they are made when the library is built, so
 * that they can be read without it.
 */
record SchemaFile(String type) {

    private static final List<String> TYPES = Stream.concat(
                    Shapes.names().stream(),
                    Stream.of(
                            "assessment",
                            "waivers",
                            "assessmentComparison",
                            "ruleCatalogue",
                            "progressReport",
                            "annex"))
            .toList();

    /** What documents with a schema say that they are. */
    static List<String> types() {
        return TYPES;
    }

    /**
     * The schema of a type.
     *
     * @throws IllegalArgumentException if there is none
     */
    static SchemaFile of(String type) {
        if (!TYPES.contains(type)) {
            throw new IllegalArgumentException("there is no schema for documents of the type '" + Words.shortened(type)
                    + "'; expected one of " + String.join(", ", TYPES));
        }
        return new SchemaFile(type);
    }

    /** The name of the file: that of the type, with hyphens. */
    String name() {
        return hyphenated() + ".schema.json";
    }

    /** The name of the schema, which says the version of the documents too. */
    String urn(int version) {
        return "urn:wsis4j:schema:" + hyphenated() + ":" + version;
    }

    private String hyphenated() {
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < type.length(); i++) {
            char c = type.charAt(i);
            boolean isCapital = c >= 'A' && c <= 'Z';
            name.append(isCapital ? "-" : "").append(isCapital ? (char) (c - 'A' + 'a') : c);
        }
        return name.toString();
    }

    byte[] read() {
        try (InputStream file = SchemaFile.class.getResourceAsStream("schema/" + name())) {
            if (file == null) {
                throw new IllegalStateException("schema/" + name() + " is not beside " + SchemaFile.class.getName());
            }
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
