package org.wsis4j.cli.check;

import java.io.IOException;
import java.io.PrintStream;
import org.wsis4j.cli.text.Printable;
import org.wsis4j.json.SarifLog;
import org.wsis4j.json.WsisJson;
import org.wsis4j.language.Language;
import org.wsis4j.rules.RuleSet;

/** What was found as one SARIF log. */
public final class SarifResults implements Results {

    private final SarifLog log;
    private final PrintStream notes;

    /**
     * Writes.
     *
     * @param out takes the log
     * @param notes takes what there is to know about files
     * @param rules the rules that are asked
     * @param language the language of the messages
     */
    public SarifResults(PrintStream out, PrintStream notes, RuleSet rules, Language language) {
        this.log = WsisJson.sarif(out, rules, language);
        this.notes = notes;
    }

    @Override
    public void note(String note) {
        notes.println("wsis: " + Printable.of(note));
    }

    @Override
    public void document(CheckedDocument document) throws IOException {
        log.add(document.name(), document.assessment());
    }

    @Override
    public void together(Together all) throws IOException {
        log.add(all.corpus(), all.assessment());
    }

    @Override
    public void close() throws IOException {
        log.close();
    }
}
