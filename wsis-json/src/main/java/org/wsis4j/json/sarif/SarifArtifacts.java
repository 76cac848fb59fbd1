package org.wsis4j.json.sarif;

import java.util.LinkedHashMap;
import java.util.Map;
import org.wsis4j.json.text.JsonText;

/** The documents of a log, each once. */
public final class SarifArtifacts {

    /**
     * A document.
     *
     * @param uri its URI
     * @param index its index in the log
     */
    record Artifact(String uri, int index) {

        void write(JsonText out, String name) {
            out.name(name).beginObject().name("uri").text(uri);
            out.name("index").bare(Integer.toString(index)).endObject();
        }
    }

    private final Map<String, Artifact> all = new LinkedHashMap<>();

    /** The document of a name. */
    public Artifact add(String name) {
        return all.computeIfAbsent(SarifUri.of(name), uri -> new Artifact(uri, all.size()));
    }

    /** Writes all of them, those without findings too. */
    public void write(JsonText out) {
        out.name("artifacts").beginList();
        for (String uri : all.keySet()) {
            out.beginObject()
                    .name("location")
                    .beginObject()
                    .name("uri")
                    .text(uri)
                    .endObject();
            out.name("roles").beginList().text("analysisTarget").endList().endObject();
        }
        out.endList();
    }
}
