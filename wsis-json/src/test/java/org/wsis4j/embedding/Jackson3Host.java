package org.wsis4j.embedding;

import org.wsis4j.json.jackson3.WsisModule;
import org.wsis4j.reporting.FacilitatorReport;
import tools.jackson.databind.json.JsonMapper;

/** A host with a mapper of Jackson 3, which finds modules if it is on the class path. First it does without. */
final class Jackson3Host {

    private Jackson3Host() {}

    public static void main(String[] args) {
        PlainHost.main(args);
        boolean isModular = FacilitatorReport.class.getModule().isNamed();
        JsonMapper.Builder builder = JsonMapper.builder();
        JsonMapper mapper = isModular
                ? builder.addModule(new WsisModule()).build()
                : builder.findAndAddModules().build();
        FacilitatorReport report = mapper.readValue(PlainHost.JSON, FacilitatorReport.class);
        PlainHost.print(report, mapper.writeValueAsString(report));
    }
}
