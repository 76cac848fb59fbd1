package org.wsis4j.arbitraries;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.wsis4j.actionline.ActionLine;
import org.wsis4j.facilitation.DesignationStatus;
import org.wsis4j.organization.Organization;
import org.wsis4j.reporting.ActionLineReport;
import org.wsis4j.reporting.Coded;
import org.wsis4j.reporting.Report;
import org.wsis4j.reporting.ReportedFacilitator;

/** A clean report on action lines about to be broken in what it says of their facilitators. */
interface OnLines {

    ActionLineReport report();

    LocalDate asOf();

    Draw draw();

    /** The day for which facilitators are looked up. */
    LocalDate day();

    /** The report with other facilitators. */
    Report with(List<ReportedFacilitator> facilitators);

    /** The report with other facilitators, on a line that it had or has now. */
    Report with(List<ReportedFacilitator> facilitators, ActionLine line);

    /** What was known on the day of the check. */
    default Register register() {
        return Register.knownOn(asOf());
    }

    default List<ActionLine> lines() {
        return report().actionLines().stream()
                .flatMap(line -> line.value().stream())
                .toList();
    }

    /** The report with one more facilitator, on a line that it had or has now. */
    default Report naming(ActionLine line, ReportedFacilitator facilitator) {
        return with(draw().inserted(report().facilitators(), facilitator), line);
    }

    default ReportedFacilitator facilitator(
            Coded<Organization> organization, ActionLine line, DesignationStatus... qualities) {
        Optional<DesignationStatus> quality =
                qualities.length == 0 ? Optional.empty() : Optional.of(draw().one(qualities));
        return ReportedFacilitator.builder()
                .organization(organization)
                .actionLine(Spellings.line(draw(), line))
                .status(quality.map(Coded::of))
                .build();
    }
}
