package org.wsis4j.json;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.wsis4j.language.Language;
import org.wsis4j.rules.Assessment;
import org.wsis4j.rules.RuleSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What others say of a log: the schema of the standard, by the validator of somebody else. */
final class SarifOracle {

    private static final Schema SCHEMA = schema();

    private SarifOracle() {}

    private static Schema schema() {
        try {
            String text = Files.readString(Path.of("src", "test", "resources", "sarif", "sarif-schema-2.1.0.json"));
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                    .getSchema(text, InputFormat.JSON);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is wrong with a text by the schema; nothing if it is a log. */
    static List<String> errors(String log) {
        return SCHEMA
                .validate(
                        log,
                        InputFormat.JSON,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(Error::toString)
                .toList();
    }

    /** A log of one document. */
    static String log(RuleSet rules, Language language, String document, Assessment assessment) {
        return log(rules, language, log -> log.add(document, assessment));
    }

    /** What somebody does with a log. */
    interface Use {
        void with(SarifLog log) throws IOException;
    }

    static String log(RuleSet rules, Language language, Use use) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (SarifLog log = WsisJson.sarif(out, rules, language)) {
            use.with(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    /** The one run of a log. */
    static JsonNode run(String log) {
        return JsonMapper.shared().readTree(log).at("/runs/0");
    }

    /** The results of a log. */
    static List<JsonNode> results(String log) {
        return elements(run(log).get("results"));
    }

    /** The notifications of a log. */
    static List<JsonNode> notifications(String log) {
        return elements(run(log).at("/invocations/0/toolExecutionNotifications"));
    }

    /** The fingerprints of the results. */
    static List<String> fingerprints(String log) {
        return results(log).stream()
                .map(result -> result.at("/partialFingerprints/wsisFinding~1v1").stringValue())
                .toList();
    }

    private static List<JsonNode> elements(JsonNode list) {
        List<JsonNode> elements = new ArrayList<>();
        list.forEach(elements::add);
        return elements;
    }
}
