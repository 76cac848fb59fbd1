package org.wsis4j.json.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wsis4j.json.shape.Part;
import org.wsis4j.json.text.Cursor;
import org.wsis4j.rules.CheckedAgainst;
import org.wsis4j.rules.Verdict;
import org.wsis4j.rules.stored.StoredAssessment;
import org.wsis4j.rules.stored.StoredFinding;
import org.wsis4j.rules.stored.StoredMessage;
import org.wsis4j.rules.stored.StoredMissingEvidence;
import org.wsis4j.rules.stored.StoredOutcome;
import org.wsis4j.rules.stored.StoredWaivedFinding;

/**
 * Reads one stored assessment. It is there only if all of it could be read: with a gap it would look as if findings had gone.
 */
public final class AssessmentReader {

    static final String TYPE = "assessment";
    static final int VERSION = 1;

    /** A beginning of a document that is right, as JSON. */
    public static final String EXAMPLE = "{\"type\": \"" + TYPE + "\", \"version\": " + VERSION + "}";

    private static final Part<CheckedAgainst> AGAINST =
            new Part<>("{\"library\": \"0.1.0\"}", AssessmentReader::against);
    private static final Part<List<StoredFinding>> FINDINGS =
            new Part<>("{\"rule\": \"WSIS-REP-001\"}", FindingReader::finding).list();
    private static final Part<List<StoredWaivedFinding>> WAIVED =
            new Part<>("{\"rule\": \"WSIS-REP-001\"}", FindingReader::waived).list();
    private static final Part<List<StoredMissingEvidence>> UNDETERMINED =
            new Part<>("{\"rule\": \"WSIS-REP-001\"}", FindingReader::undetermined).list();
    private static final Part<List<StoredOutcome>> OUTCOMES =
            new Part<>("{\"rule\": \"WSIS-REP-001\"}", AssessmentReader::outcome).list();
    private static final Part<Verdict> VERDICT = StoredParts.oneOf(Verdict.values());

    private AssessmentReader() {}

    /** Reads the object that starts at the cursor and goes to its end. */
    public static @Nullable StoredAssessment read(Cursor at) {
        Fields fields = new Fields();
        fields.envelope("type", StoredParts.type(TYPE));
        fields.envelope("version", StoredParts.version(VERSION));
        Fields.Slot<String> document = fields.maybe("document", StoredParts.TEXT);
        fields.derived("ruleSet", "asOf");
        Fields.Slot<CheckedAgainst> against = fields.one("against", AGAINST);
        Fields.Slot<Boolean> valid = fields.one("valid", StoredParts.TRUTH);
        fields.derived("severities", "verdicts", "further");
        Fields.Slot<List<StoredFinding>> findings = fields.one("findings", FINDINGS);
        Fields.Slot<List<StoredWaivedFinding>> waived = fields.one("waived", WAIVED);
        Fields.Slot<List<StoredMissingEvidence>> undetermined = fields.one("undetermined", UNDETERMINED);
        Fields.Slot<List<StoredOutcome>> outcomes = fields.one("outcomes", OUTCOMES);
        return fields.read(at)
                ? new StoredAssessment(
                        document.find(),
                        against.get(),
                        valid.get(),
                        findings.get(),
                        waived.get(),
                        undetermined.get(),
                        outcomes.get())
                : null;
    }

    private static @Nullable CheckedAgainst against(Cursor at) {
        Fields fields = new Fields();
        Fields.Slot<String> library = fields.one("library", StoredParts.TEXT);
        Fields.Slot<String> ruleSet = fields.one("ruleSet", StoredParts.TEXT);
        Fields.Slot<String> rules = fields.one("rules", StoredParts.TEXT);
        Fields.Slot<String> facts = fields.one("facts", StoredParts.TEXT);
        Fields.Slot<LocalDate> asOf = fields.one("asOf", StoredParts.DAY);
        Fields.Slot<LocalDate> mandatesOf = fields.maybe("mandatesOf", StoredParts.DAY);
        return fields.read(at)
                ? new CheckedAgainst(
                        library.get(), ruleSet.get(), rules.get(), facts.get(), asOf.get(), mandatesOf.find())
                : null;
    }

    /** A reason is a message, and is read only whole. */
    private static @Nullable StoredOutcome outcome(Cursor at) {
        int from = at.start();
        Fields fields = new Fields();
        var rule = fields.one("rule", StoredParts.RULE);
        var verdict = fields.one("verdict", VERDICT);
        var reason = fields.maybe("reason", StoredParts.TEXT);
        var key = fields.maybe("key", StoredParts.TEXT);
        var arguments = fields.maybe("arguments", MessageReader.ARGUMENTS);
        var further = fields.maybe("further", StoredParts.COUNT);
        if (!fields.read(at)) {
            return null;
        }
        if (reason.find().isPresent() != key.find().isPresent()
                || reason.find().isPresent() != arguments.find().isPresent()) {
            String lacking = reason.find().isEmpty() ? "reason" : key.find().isEmpty() ? "key" : "arguments";
            Fields.tellMissing(lacking, lacking.equals("arguments") ? arguments.part() : reason.part(), at, from);
            return null;
        }
        Optional<StoredMessage> why = reason.find().map(text -> new StoredMessage(key.get(), arguments.get(), text));
        return new StoredOutcome(rule.get(), verdict.get(), why, further.find().orElse(0));
    }
}
