package org.wsis4j.source;

import java.util.List;
import org.wsis4j.factfile.FactFile;

/** The file of cited documents. */
final class DocumentFile {

    static final String NAME = "documents.tsv";

    private DocumentFile() {}

    static List<SourceDocument> read() {
        return FactFile.read(
                DocumentFile.class,
                NAME,
                row -> new SourceDocument(
                        row.text("code"),
                        row.optional("symbol"),
                        row.text("title"),
                        row.optional("date").map(Dating::parse),
                        row.optional("body"),
                        row.optional("url")));
    }
}
