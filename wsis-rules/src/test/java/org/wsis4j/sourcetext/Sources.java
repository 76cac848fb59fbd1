package org.wsis4j.sourcetext;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.wsis4j.source.SourceDocument;
import org.wsis4j.source.SourceDocuments;

/** The texts of the two founding documents. They are not part of the project; without them nothing is checked. */
final class Sources {

    private static final String REPORT = "E-2006-85.txt";
    private static final String CONSULTATION = "consultation-2006-02-24.txt";

    private Sources() {}

    /** Cuts both documents, or skips the test that asks for them. */
    static Map<SourceDocument, SourceText> cutOrSkip() throws IOException {
        Path folder = folder();
        boolean there = Files.isReadable(folder.resolve(REPORT)) && Files.isReadable(folder.resolve(CONSULTATION));
        String notChecked =
                "NOT CHECKED: whether the words and places that rules and facts cite stand in the documents. To check"
                        + " them, put " + REPORT + " and " + CONSULTATION + " into "
                        + folder.toAbsolutePath().normalize()
                        + " or name their folder in the environment variable WSIS_SOURCES";
        if (!there) {
            // Surefire counts a skipped class, but keeps its reason for its report; a reader of the console should see
            // it.
            System.out.println(notChecked);
        }
        assumeTrue(there, notChecked);
        return Map.of(
                SourceDocuments.E_2006_85,
                SecretaryGeneralsReport.cut(Files.readAllLines(folder.resolve(REPORT))),
                SourceDocuments.CONSULTATION_2006,
                ConsultationReport.cut(Files.readAllLines(folder.resolve(CONSULTATION))));
    }

    /** The consultation's summary report with its annex, as it is. */
    static String consultation() throws IOException {
        return Files.readString(folder().resolve(CONSULTATION));
    }

    private static Path folder() {
        String named = System.getenv("WSIS_SOURCES");
        return named != null
                ? Path.of(named)
                : Path.of(System.getProperty("wsis.root", ".."), "..", "shared", "sources");
    }
}
