package org.wsis4j.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.wsis4j.annex.AnnexReading;
import org.wsis4j.json.assessment.AssessmentComparisonWriter;
import org.wsis4j.json.assessment.AssessmentReader;
import org.wsis4j.json.assessment.AssessmentWriter;
import org.wsis4j.json.assessment.CatalogueWriter;
import org.wsis4j.json.progress.ProgressWriter;
import org.wsis4j.json.shape.DocumentReader;
import org.wsis4j.json.shape.Documents;
import org.wsis4j.json.shape.Shapes;
import org.wsis4j.json.text.JsonText;
import org.wsis4j.json.waiver.WaiverFile;
import org.wsis4j.language.Language;
import org.wsis4j.reporting.Report;
import org.wsis4j.rules.Assessment;
import org.wsis4j.rules.RuleSet;
import org.wsis4j.rules.Waiver;
import org.wsis4j.rules.comparison.AssessmentComparison;
import org.wsis4j.rules.reading.Reading;
import org.wsis4j.rules.stored.StoredAssessment;
import org.wsis4j.target.assessment.ProgressReport;

/**
 * Reports, assessments, catalogues of rules, waivers, annex tables and progress reports as JSON; assessments as SARIF too.
 *
 * <p>Reading never throws for what is in the text: it gives a {@link Reading} with every problem and its place, and the
 * draft. There is no draft if the text is not UTF-8 or no JSON object, if it is longer or deeper than the {@link Limits},
 * or if it has more than 1000 problems: then the reading ends where that is found, and a problem says so.
 *
 * <p>Fields that a draft has no room for, and values that it cannot take or that exceed a limit themselves, are kept in
 * {@link org.wsis4j.reporting.Draft#unread()} as they stood, and written back after the other fields. So for every text
 * that can be read, writing the draft and reading it again gives an equal draft, as long as what is written is within the
 * limits too: it can be longer than what was read, since it is indented.
 *
 * <p>A document of a version before the newest is read without a problem and written as one of the newest. Of one of a newer
 * version, the fields that are known are read, a problem says that there is more to know, and its version is kept and written
 * back. Which problems make a report invalid is for the rules to say: {@link RuleSet#strict()} refuses unknown fields.
 *
 * <p>Assessments are written so that they can be read again, as {@link StoredAssessment}, without the rules and years later.
 *
 * <p>The same value always gives the same bytes: UTF-8, indented by two blanks, LF, with a line end after the last line.
 * Only what is unread stands as it stood, with its own blanks and line ends. {@link #writeLine} puts all on one line.
 */
public final class WsisJson {

    private WsisJson() {}

    /**
     * Reads a report within the {@linkplain Limits#standard() standard limits}.
     *
     * @param text the text, UTF-8, with or without byte order mark; it is copied
     * @param type the type of report that is expected
     * @param <R> the type of report
     * @return the draft, every problem with its place, and the way back to lines and columns
     * @throws IllegalArgumentException if the type is {@link Report} and not one of its kinds
     */
    public static <R extends Report> Reading<R> read(byte[] text, Class<R> type) {
        return read(text, type, Limits.standard());
    }

    /**
     * Reads a report.
     *
     * @param text the text, UTF-8, with or without byte order mark; it is copied
     * @param type the type of report that is expected
     * @param limits how much is taken in
     * @param <R> the type of report
     * @return the draft, every problem with its place, and the way back to lines and columns
     * @throws IllegalArgumentException if the type is {@link Report} and not one of its kinds
     */
    public static <R extends Report> Reading<R> read(byte[] text, Class<R> type, Limits limits) {
        // One byte more than the limit tells the reader that there is more.
        byte[] ours = Arrays.copyOf(text, Math.min(text.length, limits.maxBytes() + 1));
        return DocumentReader.read(ours, Shapes.of(type), limits.bounds());
    }

    /**
     * Reads a report within the {@linkplain Limits#standard() standard limits}.
     *
     * @param text the text, UTF-8, with or without byte order mark; read to its end or one byte over the limit, and not
     *     closed
     * @param type the type of report that is expected
     * @param <R> the type of report
     * @return the draft, every problem with its place, and the way back to lines and columns
     * @throws IOException if the stream throws it
     * @throws IllegalArgumentException if the type is {@link Report} and not one of its kinds
     */
    public static <R extends Report> Reading<R> read(InputStream text, Class<R> type) throws IOException {
        return read(text, type, Limits.standard());
    }

    /**
     * Reads a report.
     *
     * @param text the text, UTF-8, with or without byte order mark; read to its end or one byte over the limit, and not
     *     closed
     * @param type the type of report that is expected
     * @param limits how much is taken in
     * @param <R> the type of report
     * @return the draft, every problem with its place, and the way back to lines and columns
     * @throws IOException if the stream throws it
     * @throws IllegalArgumentException if the type is {@link Report} and not one of its kinds
     */
    public static <R extends Report> Reading<R> read(InputStream text, Class<R> type, Limits limits)
            throws IOException {
        return DocumentReader.read(text.readNBytes(limits.maxBytes() + 1), Shapes.of(type), limits.bounds());
    }

    /**
     * Reads a report of whichever kind it says it is, within the {@linkplain Limits#standard() standard limits}.
     *
     * @param text the text, UTF-8, with or without byte order mark; it is copied
     * @return as {@link #read(byte[], Limits)}
     */
    public static Reading<Report> read(byte[] text) {
        return read(text, Limits.standard());
    }

    /**
     * Reads a report of whichever kind it says it is, in its field {@code type}; if that stands several times, the first
     * counts. Nothing is guessed: without that field, or with one that names no kind, there is no draft, and a problem
     * names the kinds that are known.
     *
     * @param text the text, UTF-8, with or without byte order mark; it is copied
     * @param limits how much is taken in
     * @return the draft, every problem with its place, and the way back to lines and columns
     */
    public static Reading<Report> read(byte[] text, Limits limits) {
        return DocumentReader.read(Arrays.copyOf(text, Math.min(text.length, limits.maxBytes() + 1)), limits.bounds());
    }

    /**
     * Reads a report of whichever kind it says it is, within the {@linkplain Limits#standard() standard limits}.
     *
     * @param text the text, UTF-8, with or without byte order mark; read to its end or one byte over the limit, and not
     *     closed
     * @return as {@link #read(byte[], Limits)}
     * @throws IOException if the stream throws it
     */
    public static Reading<Report> read(InputStream text) throws IOException {
        return read(text, Limits.standard());
    }

    /**
     * Reads a report of whichever kind it says it is.
     *
     * @param text the text, UTF-8, with or without byte order mark; read to its end or one byte over the limit, and not
     *     closed
     * @param limits how much is taken in
     * @return as {@link #read(byte[], Limits)}
     * @throws IOException if the stream throws it
     */
    public static Reading<Report> read(InputStream text, Limits limits) throws IOException {
        return DocumentReader.read(text.readNBytes(limits.maxBytes() + 1), limits.bounds());
    }

    /**
     * Writes a report. What is absent is left out; the fields stand in the order in which the type declares them.
     *
     * @param report the report
     * @return the text; reading it gives an equal report if its texts have whole characters, its numbers are in the range
     *     of doubles, its days in the years 0 to 9999, what is unread in it is really unreadable, and the limits are kept
     * @throws IllegalArgumentException if something that is kept as unread is not JSON
     */
    public static byte[] write(Report report) {
        JsonText out = new JsonText();
        Shapes.write(out, report);
        return out.toBytes();
    }

    /**
     * Writes a report on one line, for a text that has one document on each (NDJSON); {@link ReportLines} reads it.
     *
     * @param report the report
     * @return as {@link #write(Report)}, without indentation, with one LF at the end and no other; of what is kept as unread,
     *     line ends between tokens are left out
     * @throws IllegalArgumentException if something that is kept as unread is not JSON
     */
    public static byte[] writeLine(Report report) {
        JsonText out = JsonText.onOneLine();
        Shapes.write(out, report);
        return out.toBytes();
    }

    /**
     * Reads stored assessments within the {@linkplain Limits#standard() standard limits}.
     *
     * @param text the text, UTF-8, with or without byte order mark; it is copied
     * @return as {@link #readAssessments(byte[], Limits)}
     */
    public static List<Reading<StoredAssessment>> readAssessments(byte[] text) {
        return readAssessments(text, Limits.standard());
    }

    /**
     * Reads assessments that were written by {@link #write(StoredAssessment)}: one, or several that stand one after another, with
     * blanks or nothing between them.
     *
     * <p>An assessment is there only if all of it could be read, since with a gap it would look as if findings had gone. Unknown
     * fields and fields that stand again are told and left out. What is only counted, and {@code ruleSet} and {@code asOf}
     * beside {@code against}, is not looked at. A text that stops being JSON within one document may take those after it along;
     * after more than 1000 problems the reading ends, and a problem says so.
     *
     * @param text the text, UTF-8, with or without byte order mark; it is copied
     * @param limits how much is taken in: the size of the whole text, the depth of each document, the length of the numbers that
     *     messages name, and that of texts other than places
     * @return for each document the assessment, every problem with its place, and the way back to lines and columns of the whole
     *     text; at least one, since a text without any document is a problem
     */
    public static List<Reading<StoredAssessment>> readAssessments(byte[] text, Limits limits) {
        byte[] ours = Arrays.copyOf(text, Math.min(text.length, limits.maxBytes() + 1));
        return Documents.read(ours, AssessmentReader::read, AssessmentReader.EXAMPLE, limits.bounds());
    }

    /**
     * Reads stored assessments within the {@linkplain Limits#standard() standard limits}.
     *
     * @param text the text, UTF-8, with or without byte order mark; read to its end or one byte over the limit, and not
     *     closed
     * @return as {@link #readAssessments(byte[], Limits)}
     * @throws IOException if the stream throws it
     */
    public static List<Reading<StoredAssessment>> readAssessments(InputStream text) throws IOException {
        return readAssessments(text, Limits.standard());
    }

    /**
     * Reads stored assessments.
     *
     * @param text the text, UTF-8, with or without byte order mark; read to its end or one byte over the limit, and not
     *     closed
     * @param limits how much is taken in
     * @return as {@link #readAssessments(byte[], Limits)}
     * @throws IOException if the stream throws it
     */
    public static List<Reading<StoredAssessment>> readAssessments(InputStream text, Limits limits) throws IOException {
        byte[] ours = text.readNBytes(limits.maxBytes() + 1);
        return Documents.read(ours, AssessmentReader::read, AssessmentReader.EXAMPLE, limits.bounds());
    }

    /**
     * Writes what a set of rules said, as {@link #write(StoredAssessment)} does.
     *
     * @param assessment the assessment; if its report was read from a text, places have line and column
     * @return the text
     * @throws IllegalArgumentException if the words of a rule of one's own are no template, see
     *     {@link org.wsis4j.rules.wording.Texts}
     */
    public static byte[] write(Assessment assessment) {
        return write(StoredAssessment.of(assessment));
    }

    /**
     * Writes what a set of rules said of one of several documents: as {@link #write(Assessment)} does, and before the rest
     * a field {@code document} that says which one it is.
     *
     * @param assessment the assessment; if its report was read from a text, places have line and column
     * @param document what the caller calls the document, such as the name of its file
     * @return the text
     * @throws IllegalArgumentException if the words of a rule of one's own are no template, see
     *     {@link org.wsis4j.rules.wording.Texts}
     */
    public static byte[] write(Assessment assessment, String document) {
        return write(StoredAssessment.of(assessment, document));
    }

    /**
     * Writes what a set of rules said, completely: what it was checked against, with digests; every finding with its rule, place,
     * citations, message and hint; those that were waived with the decision; what could not be determined; and the outcome of
     * every rule. Messages stand as text in English, and as key with arguments, to be rendered in another language.
     *
     * @param assessment the assessment
     * @return the text; {@link #readAssessments(byte[])} gives an equal assessment if the names of values in its messages have
     *     whole characters and the limits are kept. Texts of several assessments may be put one after another
     */
    public static byte[] write(StoredAssessment assessment) {
        return AssessmentWriter.write(assessment);
    }

    /**
     * Writes what changed between two assessments: the rules whose verdict changed, the findings that are new and those that are
     * gone, how many are the same, whether it was and is valid, and in what they were made against something else.
     *
     * @param comparison the comparison
     * @return the text
     */
    public static byte[] write(AssessmentComparison comparison) {
        return AssessmentComparisonWriter.write(comparison, Optional.empty());
    }

    /**
     * Writes what changed between two assessments of one of several documents: as {@link #write(AssessmentComparison)} does, and
     * before the rest a field {@code document} that says which one it is.
     *
     * @param comparison the comparison
     * @param document what the caller calls the document, such as the name of its file
     * @return the text
     */
    public static byte[] write(AssessmentComparison comparison, String document) {
        return AssessmentComparisonWriter.write(comparison, Optional.of(document));
    }

    /**
     * Writes a catalogue of rules: of every rule its id, severity, basis, title and citations, what it looks at, which
     * fields it reads, which profiles of the library ask it, and until when it is asked if a later text changed it.
     *
     * <p>The rules of all profiles lie in the jar as {@code META-INF/wsis/rules.json}, in this form and under the name
     * {@code ALL}.
     *
     * @param rules the rules
     * @return the text
     */
    public static byte[] write(RuleSet rules) {
        return CatalogueWriter.write(rules);
    }

    /**
     * Writes what was read from an annex table: every designation with its name as printed and its line in the text, and
     * every problem.
     *
     * @param annex what was read
     * @return the text
     */
    public static byte[] write(AnnexReading annex) {
        return AnnexWriter.write(annex);
    }

    /**
     * Starts a log in SARIF 2.1.0 of what the rules said of any number of documents, for tools that show findings beside the
     * text. It has the whole catalogue of the rules; of every finding, waived or not, its place and a fingerprint that is
     * the same in every language and wherever the line stands; and as notifications what crashed, what could not be determined,
     * and how many findings were not kept.
     *
     * @param out where the log goes, bit by bit; flushed at the end and not closed
     * @param rules the rules by which the documents are checked
     * @param language the language of the messages
     * @return a log without documents; nothing is written before the first is added or the log is closed
     */
    public static SarifLog sarif(OutputStream out, RuleSet rules, Language language) {
        return new SarifLog(out, rules, language);
    }

    /**
     * Reads waivers within the {@linkplain Limits#standard() standard limits}, from a text such as <code>{"type": "waivers",
     * "version": 1, "waivers": [{"rule": "WSIS-REP-006", "place": "/results", "reason": "no figures yet", "decidedBy": "Head of
     * unit", "document": "memo of 2026-03-01", "from": "2026-03-01", "lastDay": "2026-12-31"}]}</code>. Without {@code place} a
     * waiver is about the whole document; all other fields are needed.
     *
     * <p>A waiver with a problem, other than control characters in a text, is left out and the others stay; whoever wants all
     * or none asks for {@link Reading#flaws()}. If one was left out, an index in the list is not that in the text. The problems
     * are said by {@link org.wsis4j.rules.reading.Flaw#says()}.
     *
     * @param text the text, UTF-8, with or without byte order mark; it is copied
     * @return the waivers in the order of the text, and every problem with its place; no waivers if the text cannot be read,
     *     or says that it is of another type or version
     */
    public static Reading<List<Waiver>> readWaivers(byte[] text) {
        Limits limits = Limits.standard();
        return WaiverFile.read(Arrays.copyOf(text, Math.min(text.length, limits.maxBytes() + 1)), limits.bounds());
    }

    /**
     * Reads waivers within the {@linkplain Limits#standard() standard limits}.
     *
     * @param text the text, UTF-8, with or without byte order mark; read to its end or one byte over the limit, and not
     *     closed
     * @return as {@link #readWaivers(byte[])}
     * @throws IOException if the stream throws it
     */
    public static Reading<List<Waiver>> readWaivers(InputStream text) throws IOException {
        Limits limits = Limits.standard();
        return WaiverFile.read(text.readNBytes(limits.maxBytes() + 1), limits.bounds());
    }

    /**
     * Writes waivers.
     *
     * @param waivers the waivers, in the order in which they are written; none for an empty list
     * @return the text; reading it gives equal waivers if their texts have whole characters and their days are in the years 0
     *     to 9999
     */
    public static byte[] writeWaivers(List<Waiver> waivers) {
        return WaiverFile.write(waivers);
    }

    /**
     * Writes what comes of the targets for an area: what was asked, and for each target its verdict or the reasons why there is
     * none, the criterion, every indicator with the figures behind it and those that could not be used, the indicators by which
     * it was not judged, and what the reviews found, each beside the computed verdict.
     *
     * <p>Paragraphs and vintages stand as text, constants by their names, and what is absent is left out. Numbers are no texts
     * and have exactly the digits of the value, so that 50.0 is not 50; one with an exponent keeps it, as {@code 1E+2}, and one
     * that was worked out has up to 34 digits. Whoever reads them as doubles may lose some.
     *
     * @param report the report, on ten targets or fewer
     * @return the text
     */
    public static byte[] write(ProgressReport report) {
        return ProgressWriter.write(report);
    }

    /**
     * The types of documents that there are schemas for: first those of the reports, then assessments and waivers, which are read
     * and written as the reports are, then those of what is only written.
     *
     * @return what documents say in their field {@code type}, such as {@code facilitatorReport}; always in the same order
     */
    public static List<String> schemas() {
        return SchemaFile.types();
    }

    /**
     * The schema of the documents of a type, in JSON Schema 2020-12.
     *
     * <p>A document that can be read is valid by its schema if and only if reading it finds no problem, but for what a schema
     * cannot say, such as that a field stands twice. Whether what it says is right is not asked: that is what the rules do. The schemas are
     * in the jar too, beside this class, such as {@code schema/facilitator-report.schema.json}.
     *
     * @param type one of {@link #schemas()}, such as {@code facilitatorReport}
     * @return the text, as {@link #write(Report)} writes JSON
     * @throws IllegalArgumentException if there is no schema for the type
     */
    public static byte[] schema(String type) {
        return SchemaFile.of(type).read();
    }
}
