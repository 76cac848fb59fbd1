package org.wsis4j.embedding;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.wsis4j.json.jackson2.WsisModule;
import org.wsis4j.reporting.FacilitatorReport;

/** A host with a mapper of Jackson 2, which finds modules if it is on the class path. First it does without. */
final class Jackson2Host {

    private Jackson2Host() {}

    public static void main(String[] args) throws JsonProcessingException {
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
