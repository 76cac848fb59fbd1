package org.wsis4j.cli.check;

import java.io.IOException;
import java.io.PrintStream;
import org.wsis4j.cli.text.Printable;
import org.wsis4j.json.WsisJson;

/** What was found as JSON: one assessment after the other, that of all documents together last. */
public final class AssessmentsJson implements Results {

    /** What the assessment of all documents together says its document is. */
    public static final String TOGETHER = "corpus";

    private final PrintStream out;
    private final PrintStream notes;

    /**
     * Writes.
     *
     * @param out takes the assessments
     * @param notes takes what there is to know about files
     */
    public AssessmentsJson(PrintStream out, PrintStream notes) {
        this.out = out;
        this.notes = notes;
    }

    @Override
    public void note(String note) {
        notes.println("wsis: " + Printable.of(note));
    }

    @Override
    public void document(CheckedDocument document) throws IOException {
        out.write(WsisJson.write(document.assessment(), document.name()));
        out.flush();
    }

    @Override
    public void together(Together all) throws IOException {
        out.write(WsisJson.write(all.assessment(), TOGETHER));
        out.flush();
    }
}
