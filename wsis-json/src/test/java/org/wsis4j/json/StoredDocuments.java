package org.wsis4j.json;

import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.wsis4j.json.SchemaDocuments.Sample;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Assessments and waivers as texts, right and broken ones. */
final class StoredDocuments {

    /** What stands for a value, besides what stands for those of reports. */
    private static final List<JsonNode> VALUES = TreeMutations.nodes(
            "\"/a~1b\", \"/a~2\", \"/a~\", \"/~\\n\", \"~\", \"a/b\", \"\\n\", \"\\u0085\", \"/\\n\", \"/a\\u0007\","
                    + " \"WSIS-REP-001\", \"WSIS-REP-000\", \"WSIS-REP-001\\n\", \"A-B-010\", \"A-B-1\", \"a-B-001\","
                    + " \"ABCDEFGHIJKLMNOPQRSTU-A-001\", \"WS\\u0406S-REP-001\", \"WSIS-REP-\\u0661\\u0662\\u0663\","
                    + " \" \", \"\\t\\u000B\\u001C\", \"\\u0009\\u3000\", \"\\u2007\", \"\\u2028\", \"\\u205F\\u1680\", \"\\u180E\","
                    + " \"ERROR\", \"error\", \"PASSED\", \"BINDING\", \"HOUSE\", {\"text\": \"\"}, {\"code\": \"\"},"
                    + " {\"text\": \"\", \"code\": \"\"}, {\"number\": 1e309}, {\"number\": \"1\"}, {\"items\": []},"
                    + " {\"items\": [1]}, {\"phrase\": \"\"}, {\"phrase\": \"\", \"arguments\": {}}, {\"arguments\": {}},"
                    + " {\"day\": \"-0004-02-29\"}, {\"day\": \"-0000-01-01\"}, {\"day\": \"+2006-01-01\"}");

    private StoredDocuments() {}

    /** As they are written. */
    static Arbitrary<Sample> written() {
        return Arbitraries.longs().map(seed -> written(new Random(seed)));
    }

    /** The same with changes by which they stay JSON. */
    static Arbitrary<Sample> changed() {
        return Arbitraries.longs().map(seed -> {
            Random random = new Random(seed);
            Sample sample = written(random);
            byte[] changed = TreeMutations.mutate(sample.text(), random, VALUES);
            return new Sample(
                    sample.type(), sample.type().equals("waivers") ? changed : repeated(sample.text(), changed));
        });
    }

    private static Sample written(Random random) {
        StoredSamples samples = new StoredSamples(random);
        return random.nextInt(3) == 0
                ? new Sample("waivers", WsisJson.writeWaivers(samples.waivers()))
                : new Sample("assessment", WsisJson.write(samples.assessment()));
    }

    /** With the fields as they were that the reader does not look at. */
    private static byte[] repeated(byte[] before, byte[] after) {
        JsonNode changed = Validator.JSON.readTree(after);
        if (changed instanceof ObjectNode object) {
            JsonNode whole = Validator.JSON.readTree(before);
            AssessmentSchema.REPEATED.forEach(name -> object.set(name, whole.get(name)));
        }
        return Validator.JSON.writeValueAsBytes(changed);
    }
}
