package org.wsis4j.rules.facilitation;

import static org.wsis4j.rules.Rule.rule;
import static org.wsis4j.rules.Severity.ERROR;
import static org.wsis4j.rules.Severity.INFO;
import static org.wsis4j.source.Modality.BINDING;
import static org.wsis4j.source.Modality.DESCRIPTIVE;
import static org.wsis4j.source.Modality.RECOMMENDED;
import static org.wsis4j.source.SourceDocuments.CONSULTATION_2006;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.wsis4j.actionline.ActionLine;
import org.wsis4j.facilitation.DesignationStatus;
import org.wsis4j.facilitation.FacilitatorDesignation;
import org.wsis4j.facilitation.FocalPoint;
import org.wsis4j.organization.Organization;
import org.wsis4j.reporting.ActionLineReport;
import org.wsis4j.reporting.Coded;
import org.wsis4j.reporting.ReportedFacilitator;
import org.wsis4j.rules.Examination;
import org.wsis4j.rules.Rule;
import org.wsis4j.source.SourceDocuments;
import org.wsis4j.spelling.Spelling;

/**
 * Facilitators and focal points: what a report says of them, held against the register.
 *
 * <p>The list is indicative and non-exhaustive, so no rule here makes an error of a facilitator that is not in it.
 */
final class FacilitationRules {

    static final Rule<ActionLineReport> FACILITATOR_IS_LISTED = rule("WSIS-FAC-001", ActionLineReport.class)
            .severity(INFO)
            .follows(
                    CONSULTATION_2006.paragraph("10(a)"),
                    RECOMMENDED,
                    "should continue to be regarded as indicative and non-exhaustive")
            .reads(Claims.paths())
            .reads(Time.pathsOfLastDay())
            .check(FacilitationRules::lookAtTheList);

    static final Rule<ActionLineReport> ONE_FOCAL_POINT = rule("WSIS-FAC-003", ActionLineReport.class)
            .severity(ERROR)
            .asks(
                    CONSULTATION_2006.paragraph("7"),
                    BINDING,
                    "one agency should be provisionally appointed as the interim focal point for each action line and theme")
            .refersTo(
                    SourceDocuments.standard().require("FACILITATOR-TOR-2006").paragraph("whole"),
                    BINDING,
                    "single focal point")
            .reads(Claims.paths())
            .reads(Time.paths())
            .check(FacilitationRules::lookForTwoFocalPoints);

    static final Rule<ActionLineReport> FOCAL_POINT_IS_ON_RECORD = rule("WSIS-FAC-004", ActionLineReport.class)
            .severity(INFO)
            .follows(
                    CONSULTATION_2006.paragraph("annex/note"),
                    DESCRIPTIVE,
                    "shown in bold would be the provisional focal point for each action line")
            .reads(Claims.paths())
            .reads(Time.pathsOfLastDay())
            .check(FacilitationRules::lookAtFocalPoints);

    static final Rule<ActionLineReport> FACILITATOR_OF_A_REPORTED_LINE = rule("WSIS-FAC-005", ActionLineReport.class)
            .severity(INFO)
            .reads("facilitators/*/actionLine", "actionLines")
            .check((report, found) -> {
                List<ActionLine> lines = report.actionLines().stream()
                        .flatMap(FacilitationRules::linesOf)
                        .toList();
                boolean applies = false;
                for (int i = 0; i < report.facilitators().size(); i++) {
                    Optional<ActionLine> line =
                            report.facilitators().get(i).actionLine().flatMap(Coded::value);
                    if (line.isEmpty() || lines.isEmpty()) {
                        continue;
                    }
                    applies = true;
                    if (lines.stream().noneMatch(reported -> belongTogether(reported, line.get()))) {
                        found.at("facilitators", i, "actionLine")
                                .with("line", line.get())
                                .with(
                                        "lines",
                                        report.actionLines().stream()
                                                .map(Coded::written)
                                                .toList())
                                .add();
                    }
                }
                if (!applies) {
                    found.notApplicable();
                }
            });

    static final Rule<ActionLineReport> PROPOSAL_IS_ENDORSED = rule("WSIS-FAC-007", ActionLineReport.class)
            .severity(INFO)
            .follows(
                    CONSULTATION_2006.paragraph("7"),
                    RECOMMENDED,
                    "should decide among themselves on whether to endorse the new proposed candidates")
            .reads(Claims.paths())
            .reads(Time.pathsOfLastDay())
            .check(FacilitationRules::lookAtProposals);

    private FacilitationRules() {}

    /** By number. */
    static List<Rule<?>> all() {
        return List.of(
                FACILITATOR_IS_LISTED,
                ONE_FOCAL_POINT,
                FOCAL_POINT_IS_ON_RECORD,
                FACILITATOR_OF_A_REPORTED_LINE,
                PROPOSAL_IS_ENDORSED);
    }

    /** The lines that a code stands for, also where it names several and so none of them. */
    private static Stream<ActionLine> linesOf(Coded<ActionLine> code) {
        return code.isKnown() ? code.value().stream() : ActionLine.findAll(code.written()).stream();
    }

    /** The same line, or C7 and one of its applications. */
    private static boolean belongTogether(ActionLine one, ActionLine other) {
        return one == other
                || one.children().contains(other)
                || other.children().contains(one);
    }

    /** Who is named as a partner only is not said to be on the list; nor is one whose quality nobody knows. */
    private static void lookAtTheList(ActionLineReport report, Examination found) {
        Register register = Register.knownOn(found.asOf());
        Claims.onTheDay(report, found, (claim, day, spot) -> {
            boolean listed = register.of(claim.organization(), claim.line(), day).stream()
                    .anyMatch(Register::isOnTheList);
            if (!listed && (claim.facilitates() || claim.isProposal())) {
                spot.with("day", day)
                        .with("listed", register.facilitators(claim.line(), day))
                        .add();
            }
        });
    }

    /** Two that the register has for the line in the time of the report are no contradiction: a handover, a pair. */
    private static void lookForTwoFocalPoints(ActionLineReport report, Examination found) {
        Register register = Register.knownOn(found.asOf());
        Optional<Time> time = Time.of(report, found);
        Map<ActionLine, Coded<Organization>> focalPoints = new EnumMap<>(ActionLine.class);
        Claims.of(report, found, (claim, spot) -> {
            if (!claim.isFocalPoint()) {
                return;
            }
            Coded<Organization> named = claim.organization();
            Coded<Organization> first = focalPoints.putIfAbsent(claim.line(), named);
            boolean two = first != null && !isSame(first, named);
            if (two && time.isPresent() && !areOnRecord(first, named, claim.line(), time.get(), register)) {
                spot.with("other", first.written()).add();
            }
        });
        Claims.withoutLine(report, found, (named, spot) -> {
            if (isFocalPoint(named)) {
                spot.with("lines", Claims.facilitatedLines(report)).undetermined();
            }
        });
        if (focalPoints.isEmpty()) {
            found.notApplicable();
        }
    }

    private static boolean isFocalPoint(ReportedFacilitator named) {
        return named.status()
                .flatMap(Coded::value)
                .filter(DesignationStatus::isFocalPoint)
                .isPresent();
    }

    private static boolean areOnRecord(
            Coded<Organization> one, Coded<Organization> other, ActionLine line, Time time, Register register) {
        return register.hasFocalPoint(one, line, time) && register.hasFocalPoint(other, line, time);
    }

    /** The same organization, however its name is written. */
    private static boolean isSame(Coded<Organization> one, Coded<Organization> other) {
        String key = Spelling.key(one.written());
        return one.written().equals(other.written())
                || (one.isKnown() && one.value().equals(other.value()))
                || (!key.isEmpty() && key.equals(Spelling.key(other.written())));
    }

    /** What the bold type said is lost; where another source names the focal point, a report can be held against it. */
    private static void lookAtFocalPoints(ActionLineReport report, Examination found) {
        Register register = Register.knownOn(found.asOf());
        boolean[] any = {false};
        Claims.onTheDay(report, found, (claim, day, spot) -> {
            if (!claim.isFocalPoint()) {
                return;
            }
            any[0] = true;
            FocalPoint onRecord = register.focalPoint(claim.line(), day);
            spot.with("day", day).with("recorded", onRecord.organizations());
            if (!onRecord.evidence().decides()) {
                spot.with("evidence", onRecord.evidence()).undetermined();
            } else if (onRecord.organizations().stream()
                    .noneMatch(entry -> Register.standsFor(entry, claim.organization()))) {
                spot.with("sources", onRecord.sources()).add();
            }
        });
        if (!any[0]) {
            found.notApplicable();
        }
    }

    private static void lookAtProposals(ActionLineReport report, Examination found) {
        Register register = Register.knownOn(found.asOf());
        Claims.onTheDay(report, found, (claim, day, spot) -> {
            List<FacilitatorDesignation> known = register.of(claim.organization(), claim.line(), day);
            boolean onlyProposed = !known.isEmpty()
                    && known.stream().allMatch(designation -> designation.status() == DesignationStatus.PROPOSED);
            if (claim.facilitates() && onlyProposed) {
                spot.with("since", known.get(0).from()).add();
            }
        });
    }
}
