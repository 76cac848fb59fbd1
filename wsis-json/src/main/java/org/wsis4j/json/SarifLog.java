package org.wsis4j.json;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import org.wsis4j.json.sarif.SarifArtifacts;
import org.wsis4j.json.sarif.SarifNotifications;
import org.wsis4j.json.sarif.SarifPlaces;
import org.wsis4j.json.sarif.SarifResults;
import org.wsis4j.json.sarif.SarifRun;
import org.wsis4j.json.text.JsonText;
import org.wsis4j.language.Language;
import org.wsis4j.rules.Assessment;
import org.wsis4j.rules.CheckedAgainst;
import org.wsis4j.rules.RuleSet;
import org.wsis4j.rules.corpus.Corpus;

/**
 * A log in SARIF 2.1.0: one run over any number of documents, written while they are added. Made by {@link WsisJson#sarif}.
 * Of the documents that were added it keeps their names, and what is told at the end of the log, compressed. Not for several
 * threads at once.
 *
 * <p>The same documents in the same order always give the same bytes. Columns are counted in characters (code points). Braces in
 * messages are doubled, as SARIF asks, and nothing in a message is a link.
 *
 * <p>The fingerprint {@code wsisFinding/v1} of a finding is a digest of the rule, the place and the values that the message names;
 * equal findings of one document are counted. Neither lines nor the name of the document nor the language change it.
 */
public final class SarifLog implements Closeable {

    private final OutputStream to;
    private final RuleSet rules;
    private final JsonText out = new JsonText();
    private final SarifArtifacts artifacts = new SarifArtifacts();
    private final SarifResults results;
    private final SarifNotifications notifications;
    private final SarifRun run;
    private Optional<CheckedAgainst> against = Optional.empty();
    private boolean isBegun;
    private boolean isClosed;

    SarifLog(OutputStream to, RuleSet rules, Language language) {
        this.to = to;
        this.rules = rules;
        this.run = new SarifRun(out, rules, language);
        this.results = new SarifResults(out, rules, language);
        this.notifications = new SarifNotifications(rules, language);
    }

    /**
     * Adds what the rules said of a report that was made in code, or has no name.
     *
     * @param assessment what was said; its findings have a pointer and no file
     * @return this log
     * @throws IOException if the stream throws it
     * @throws IllegalArgumentException if the assessment was made against something else than the others of this log: other
     *     rules, another day, other mandates
     * @throws IllegalStateException if the log is closed
     */
    public SarifLog add(Assessment assessment) throws IOException {
        accept(assessment);
        return write(assessment, SarifPlaces.of(assessment));
    }

    /**
     * Adds what the rules said of one document.
     *
     * @param document the name of its file, its parts separated by slashes; relative to where the log is read, or absolute. A
     *     backslash is a character of a name, except after the letter of a drive. It becomes a URI, with all that a URI has no
     *     place for percent-encoded
     * @param assessment what was said; if the report was read from a text, places have line and column
     * @return this log
     * @throws IOException if the stream throws it
     * @throws IllegalArgumentException if the name is blank, or as for {@link #add(Assessment)}
     * @throws IllegalStateException if the log is closed
     */
    public SarifLog add(String document, Assessment assessment) throws IOException {
        if (document.isBlank()) {
            throw new IllegalArgumentException("the document has the name '" + document
                    + "'; expected that of its file, for example reports/c1.json");
        }
        accept(assessment);
        return write(assessment, SarifPlaces.of(artifacts.add(document), assessment));
    }

    /**
     * Adds what the rules said of many documents against one another.
     *
     * @param corpus the documents; their names are those of files, as for {@link #add(String, Assessment)}
     * @param assessment what was said of this corpus; its findings are at the documents that their places name
     * @return this log
     * @throws IOException if the stream throws it
     * @throws IllegalArgumentException as for {@link #add(Assessment)}
     * @throws IllegalStateException if the log is closed
     */
    public SarifLog add(Corpus corpus, Assessment assessment) throws IOException {
        accept(assessment);
        return write(assessment, SarifPlaces.of(corpus, artifacts, assessment));
    }

    /** Refuses what cannot be in this log, before anything of it is kept. */
    private void accept(Assessment assessment) {
        if (isClosed) {
            throw new IllegalStateException("the log is closed; expected all documents to be added before");
        }
        CheckedAgainst first = against.orElse(assessment.against());
        if (!assessment.against().equals(first) || !first.rules().equals(rules.digest())) {
            throw new IllegalArgumentException("the log is of the rules " + rules.digest() + " and of " + first
                    + ", and the document was checked against " + assessment.against()
                    + "; expected the same, for example WsisRules.standard() and one day for all documents");
        }
        against = Optional.of(first);
    }

    private SarifLog write(Assessment assessment, SarifPlaces places) throws IOException {
        begin();
        results.add(assessment, places);
        notifications.add(assessment, places);
        to.write(out.take());
        return this;
    }

    private void begin() {
        if (!isBegun) {
            isBegun = true;
            run.begin(against);
        }
    }

    /**
     * Writes the end of the log, without which it is no JSON, and flushes the stream. Closing again changes nothing.
     *
     * @throws IOException if the stream throws it
     */
    @Override
    public void close() throws IOException {
        if (isClosed) {
            return;
        }
        isClosed = true;
        begin();
        out.endList();
        artifacts.write(out);
        notifications.write(out, to);
        run.end(against);
        to.write(out.toBytes());
        to.flush();
    }
}
