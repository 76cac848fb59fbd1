package org.wsis4j.embedding;

import java.nio.charset.StandardCharsets;
import org.wsis4j.json.WsisJson;
import org.wsis4j.reporting.FacilitatorReport;

/** A host without databind. */
final class PlainHost {

    static final String JSON =
            "{\"type\":\"facilitatorReport\",\"version\":1,\"title\":\"read\",\"date\":\"2006-07-13\"}";

    private PlainHost() {}

    public static void main(String[] args) {
        FacilitatorReport report = WsisJson.read(JSON.getBytes(StandardCharsets.UTF_8), FacilitatorReport.class)
                .document()
                .orElseThrow();
        print(report, new String(WsisJson.write(report), StandardCharsets.UTF_8).replaceAll("\\s", ""));
    }

    /** What every host says if all is well: the path it runs on, the title, and that the text is the same. */
    static void print(FacilitatorReport report, String json) {
        System.out.println((FacilitatorReport.class.getModule().isNamed() ? "modules, " : "classes, ")
                + report.title().orElseThrow() + ", " + json.equals(JSON));
    }
}
