package org.wsis4j.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.wsis4j.actionline.ActionLine;
import org.wsis4j.facilitation.Facilitation;
import org.wsis4j.facilitation.FacilitatorDesignation;
import org.wsis4j.facilitation.FocalPoint;
import org.wsis4j.governance.ChairRotation;
import org.wsis4j.governance.ChairTerm;
import org.wsis4j.json.WsisJson;
import org.wsis4j.obligation.Actor;
import org.wsis4j.obligation.Actors;
import org.wsis4j.obligation.Obligation;
import org.wsis4j.obligation.Obligations;
import org.wsis4j.reporting.FacilitatorReport;
import org.wsis4j.rules.Assessment;
import org.wsis4j.rules.Finding;
import org.wsis4j.rules.catalogue.WsisRules;
import org.wsis4j.rules.reading.Reading;

/** The code of the README, compiled and run. {@link ReadmeTest} holds the README against it. */
final class ReadmeSnippets {

    private ReadmeSnippets() {}

    static void ask(PrintStream out) {
        // snippet: ask
        ActionLine eHealth = ActionLine.parse("C7: e-Health");
        LocalDate day = LocalDate.of(2006, 3, 1);
        for (FacilitatorDesignation d : Facilitation.standard().of(eHealth).on(day)) {
            out.println(d.organization() + ", " + d.status() + ", " + d.source());
        }
        FocalPoint focalPoint = Facilitation.standard().focalPoint(eHealth, day);
        out.println("focal point: " + focalPoint.organizations() + ", " + focalPoint.evidence());
        LocalDate later = LocalDate.of(2008, 12, 1);
        ChairTerm turn = ChairRotation.mandated().termOn(later).orElseThrow();
        out.println("chair of the UN Group: " + turn.chair() + ", " + turn.source());
        Actor facilitators = Actors.standard().require("FACILITATORS");
        for (Obligation duty : Obligations.standard().inForceOn(later).of(facilitators)) {
            out.println(duty.task() + ", " + duty.periodicity() + ", " + duty.source());
        }
        // end
    }

    static void check(PrintStream out, Path file) throws IOException {
        // snippet: check
        byte[] bytes = Files.readAllBytes(file);
        Reading<FacilitatorReport> reading = WsisJson.read(bytes, FacilitatorReport.class);
        Assessment assessment = WsisRules.standard().check(reading, LocalDate.of(2006, 6, 15));
        for (Finding finding : assessment.findings()) {
            out.println(finding.location() + " " + finding.message() + " [" + finding.rule() + "]");
        }
        // end
    }
}
