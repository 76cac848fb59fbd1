package org.wsis4j.rules.statement;

import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import org.wsis4j.factfile.FactFile;
import org.wsis4j.rules.RuleId;
import org.wsis4j.rules.Severity;
import org.wsis4j.rules.catalogue.WsisRules;
import org.wsis4j.source.Modality;
import org.wsis4j.source.Paragraph;
import org.wsis4j.source.SourceDocuments;

/** The file of statements. */
final class StatementFile {

    private static final String NAME = "statements.tsv";

    private StatementFile() {}

    static List<Statement> read() {
        InputStream in = Objects.requireNonNull(StatementFile.class.getResourceAsStream(NAME), NAME);
        return FactFile.read(
                in,
                NAME,
                row -> new Statement(
                        row.text("id"),
                        row.oneOf("kind", StatementKind.values()),
                        row.oneOf("modality", Modality.values()),
                        row.oneOf("severity", Severity.values()),
                        row.list("paragraphs", Paragraph::parse),
                        row.text("about"),
                        row.list("carriers", StatementFile::carrier)));
    }

    private static Carrier carrier(String text) {
        int blank = text.indexOf(' ');
        String what = blank < 0 ? text : text.substring(0, blank);
        String name = text.substring(blank + 1);
        return switch (what) {
            case "rule" -> rule(name);
            case "fact" -> facts(name);
            case "document" -> new Carrier.OfDocument(SourceDocuments.standard().require(name));
            case "type" -> new Carrier.OfType(name);
            case "construction" -> new Carrier.ByConstruction(name);
            case "context" -> new Carrier.AsContext(name);
            default ->
                throw new IllegalArgumentException("'" + text
                        + "' does not carry; expected rule, fact, document, type, construction or context and a name");
        };
    }

    private static Carrier rule(String id) {
        return new Carrier.OfRule(WsisRules.standard()
                .find(RuleId.parse(id))
                .orElseThrow(() -> new IllegalArgumentException("there is no rule " + id)));
    }

    private static Carrier facts(String name) {
        int blank = name.indexOf(' ');
        if (blank < 0) {
            throw new IllegalArgumentException("'fact " + name + "' names no key; expected fact REGISTER KEY");
        }
        String key = name.substring(blank + 1);
        return new Carrier.OfFacts(name.substring(0, blank), key, FactRegisters.find(name.substring(0, blank), key));
    }
}
