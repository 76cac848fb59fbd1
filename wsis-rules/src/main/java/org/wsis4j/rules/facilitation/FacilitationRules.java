package org.wsis4j.rules.facilitation;

import static org.wsis4j.rules.Rule.rule;
import static org.wsis4j.rules.Severity.ERROR;
import static org.wsis4j.rules.Severity.INFO;
import static org.wsis4j.source.Modality.BINDING;
import static org.wsis4j.source.Modality.DESCRIPTIVE;
import static org.wsis4j.source.Modality.RECOMMENDED;
import static org.wsis4j.source.SourceDocuments.CONSULTATION_2006;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wsis4j.actionline.ActionLine;
import org.wsis4j.facilitation.FacilitatorDesignation;
import org.wsis4j.facilitation.FocalPoint;
import org.wsis4j.organization.Organization;
import org.wsis4j.reporting.ActionLineReport;
import org.wsis4j.reporting.Coded;
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
                boolean applies = false;
                boolean hasLines = hasLines(report);
                for (int i = 0; hasLines && i < report.facilitators().size(); i++) {
                    Optional<Coded<ActionLine>> code =
                            report.facilitators().get(i).actionLine();
                    if (code.isEmpty() || !code.get().isKnown()) {
                        continue;
                    }
                    applies = true;
                    ActionLine line = code.get().value().get();
                    if (!isReportedOn(line, report)) {
                        found.at("facilitators", i, "actionLine")
                                .with("line", line)
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

    /** Whether a report names any line, also by a code that names several and so none of them. */
    private static boolean hasLines(ActionLineReport report) {
        for (int i = 0; i < report.actionLines().size(); i++) {
            Coded<ActionLine> code = report.actionLines().get(i);
            if (code.isKnown() || !ActionLine.findAll(code.written()).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private static boolean isReportedOn(ActionLine line, ActionLineReport report) {
        for (int i = 0; i < report.actionLines().size(); i++) {
            Coded<ActionLine> code = report.actionLines().get(i);
            boolean belongs = code.isKnown()
                    ? belongTogether(code.value().get(), line)
                    : ActionLine.findAll(code.written()).stream().anyMatch(one -> belongTogether(one, line));
            if (belongs) {
                return true;
            }
        }
        return false;
    }

    /** The same line, or C7 and one of its applications. */
    private static boolean belongTogether(ActionLine one, ActionLine other) {
        return one == other
                || one.children().contains(other)
                || other.children().contains(one);
    }

    /** Who is named as a partner only is not said to be on the list; nor is one whose quality nobody knows. */
    private static void lookAtTheList(ActionLineReport report, Examination found) {
        Optional<LocalDate> day = Time.lastDay(report, found);
        if (day.isEmpty()) {
            return;
        }
        Register register = Register.knownOn(found.asOf());
        for (Claims claims = Claims.of(report, found); claims.next(); ) {
            boolean isOfTheList = claims.facilitates() || claims.isProposal();
            if (isOfTheList && !register.lists(claims.organization(), claims.line(), day.get())) {
                claims.spot()
                        .with("day", day.get())
                        .with("listed", register.facilitators(claims.line(), day.get()))
                        .add();
            }
        }
    }

    /** Two that the register has for the line in the time of the report are no contradiction: a handover, a pair. */
    private static void lookForTwoFocalPoints(ActionLineReport report, Examination found) {
        Set<ActionLine> withFocalPoint = EnumSet.noneOf(ActionLine.class);
        for (Claims claims = Claims.of(report, found); claims.next(); ) {
            if (!claims.isFocalPoint()) {
                continue;
            }
            if (!withFocalPoint.add(claims.line())) {
                lookAtAnother(claims, firstFocalPoint(claims.line(), report, found), report, found);
            }
        }
        Claims.withoutLine(report, found, (named, spot) -> {
            if (Claims.isFocalPoint(named)) {
                spot.with("lines", Claims.facilitatedLines(report)).undetermined();
            }
        });
        if (withFocalPoint.isEmpty()) {
            found.notApplicable();
        }
    }

    private static void lookAtAnother(
            Claims claims, Coded<Organization> first, ActionLineReport report, Examination found) {
        Coded<Organization> named = claims.organization();
        if (!isSame(first, named) && areTooMany(first, named, claims.line(), report, found)) {
            claims.spot().with("other", first.written()).add();
        }
    }

    /** The first that is named for a line; there is one. */
    private static Coded<Organization> firstFocalPoint(ActionLine line, ActionLineReport report, Examination found) {
        Claims claims = Claims.of(report, found);
        do {
            claims.next();
        } while (!claims.isFocalPoint() || claims.line() != line);
        return claims.organization();
    }

    private static boolean areTooMany(
            Coded<Organization> one,
            Coded<Organization> other,
            ActionLine line,
            ActionLineReport report,
            Examination found) {
        Optional<Time> time = Time.of(report, found);
        return time.isPresent() && !areOnRecord(one, other, line, time.get(), Register.knownOn(found.asOf()));
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
        Optional<LocalDate> day = Time.lastDay(report, found);
        if (day.isEmpty()) {
            found.notApplicable();
            return;
        }
        Register register = Register.knownOn(found.asOf());
        boolean any = false;
        for (Claims claims = Claims.of(report, found); claims.next(); ) {
            if (claims.isFocalPoint()) {
                any = true;
                lookAtFocalPoint(claims, day.get(), register);
            }
        }
        if (!any) {
            found.notApplicable();
        }
    }

    private static void lookAtFocalPoint(Claims claims, LocalDate day, Register register) {
        if (register.confirmsFocalPoint(claims.organization(), claims.line(), day)) {
            return;
        }
        FocalPoint onRecord = register.focalPoint(claims.line(), day);
        if (!onRecord.evidence().decides()) {
            claims.spot()
                    .with("day", day)
                    .with("recorded", onRecord.organizations())
                    .with("evidence", onRecord.evidence())
                    .undetermined();
        } else if (onRecord.organizations().stream()
                .noneMatch(entry -> Register.standsFor(entry, claims.organization()))) {
            claims.spot()
                    .with("day", day)
                    .with("recorded", onRecord.organizations())
                    .with("sources", onRecord.sources())
                    .add();
        }
    }

    private static void lookAtProposals(ActionLineReport report, Examination found) {
        Optional<LocalDate> day = Time.lastDay(report, found);
        if (day.isEmpty()) {
            return;
        }
        Register register = Register.knownOn(found.asOf());
        for (Claims claims = Claims.of(report, found); claims.next(); ) {
            Optional<FacilitatorDesignation> proposal = claims.facilitates()
                    ? register.onlyProposal(claims.organization(), claims.line(), day.get())
                    : Optional.empty();
            if (proposal.isPresent()) {
                claims.spot().with("since", proposal.get().from()).add();
            }
        }
    }
}
