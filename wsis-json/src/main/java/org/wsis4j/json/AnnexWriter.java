package org.wsis4j.json;

import org.wsis4j.annex.AnnexEntry;
import org.wsis4j.annex.AnnexMark;
import org.wsis4j.annex.AnnexMarking;
import org.wsis4j.annex.AnnexProblem;
import org.wsis4j.annex.AnnexReading;
import org.wsis4j.facilitation.FacilitatorDesignation;
import org.wsis4j.json.text.JsonText;

/** Writes what was read from an annex table: every designation beside the name as printed, and every problem. */
final class AnnexWriter {

    private AnnexWriter() {}

    static byte[] write(AnnexReading annex) {
        JsonText out = new JsonText();
        out.beginObject();
        out.name("type").text("annex").name("version").bare("1");
        out.name("designations").beginList();
        for (AnnexEntry entry : annex.entries()) {
            designation(out, entry, entry.designation());
        }
        out.endList().name("problems").beginList();
        for (AnnexProblem problem : annex.problems()) {
            out.beginObject();
            out.name("line").bare(Integer.toString(problem.lineNumber()));
            out.name("text").text(problem.text());
            out.name("reason").text(problem.reason());
            out.endObject();
        }
        out.endList().endObject();
        return out.toBytes();
    }

    private static void designation(JsonText out, AnnexEntry entry, FacilitatorDesignation designation) {
        out.beginObject();
        out.name("actionLine").text(designation.line().code());
        out.name("organization").text(designation.organization().acronym());
        out.name("registered").bare(Boolean.toString(designation.organization().isRegistered()));
        out.name("status").text(designation.status().name());
        out.name("from").text(designation.from().toString());
        out.name("knownFrom").text(designation.knownFrom().toString());
        out.name("source").text(designation.source().toString());
        out.name("evidence").text(designation.evidence().name());
        out.name("written").text(entry.written());
        out.name("marks").beginObject();
        for (AnnexMark mark : AnnexMark.values()) {
            marking(out, entry.marking(mark));
        }
        out.endObject();
        out.name("line").bare(Integer.toString(entry.lineNumber()));
        out.endObject();
    }

    /** A mark that the plain text has lost has an evidence and no answer. */
    private static void marking(JsonText out, AnnexMarking marking) {
        out.name(marking.mark().name()).beginObject();
        if (marking.present().isPresent()) {
            out.name("present").bare(marking.present().get().toString());
        }
        out.name("evidence").text(marking.evidence().name());
        out.endObject();
    }
}
