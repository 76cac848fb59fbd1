package org.wsis4j.rules.facilitation;

import static org.wsis4j.rules.Rule.rule;
import static org.wsis4j.rules.Severity.WARNING;
import static org.wsis4j.source.Modality.BINDING;
import static org.wsis4j.source.SourceDocuments.CONSULTATION_2006;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wsis4j.actionline.ActionLine;
import org.wsis4j.reporting.Coded;
import org.wsis4j.reporting.meeting.FacilitationMeetingReport;
import org.wsis4j.reporting.meeting.MeetingChair;
import org.wsis4j.reporting.meeting.Nominator;
import org.wsis4j.rules.Rule;
import org.wsis4j.rules.presence.Presence;

/** Who chairs the meeting of an action line. */
final class ChairRules {

    static final Rule<FacilitationMeetingReport> CHAIR_NOMINATED_BY_THE_LINE = rule(
                    "WSIS-FAC-010", FacilitationMeetingReport.class)
            .severity(WARNING)
            .asks(CONSULTATION_2006.paragraph("7"), BINDING, "each action line would nominate its own chair")
            .reads("chairs/*/nominatedBy")
            .check((report, found) -> {
                boolean applies = false;
                for (int i = 0; i < report.chairs().size(); i++) {
                    MeetingChair chair = report.chairs().get(i);
                    Optional<Nominator> nominator = chair.nominatedBy().flatMap(Coded::value);
                    applies |= nominator.isPresent();
                    if (nominator.isPresent() && nominator.get() != Nominator.ACTION_LINE) {
                        found.at("chairs", i, "nominatedBy")
                                .with("nominator", nominator.get())
                                .add();
                    }
                }
                if (!applies) {
                    found.notApplicable();
                }
            });

    static final Rule<FacilitationMeetingReport> ONE_CHAIR_FOR_A_LINE = rule(
                    "WSIS-FAC-011", FacilitationMeetingReport.class)
            .severity(WARNING)
            .follows(CONSULTATION_2006.paragraph("7"), BINDING, "each action line would nominate its own chair")
            .reads("actionLines", "chairs/*/name", "chairs/*/organization", "chairs/*/nominatedBy")
            .check((report, found) -> {
                long chairs = report.chairs().stream().filter(Presence::isSaid).count();
                int lines = numberOfLines(report);
                if (chairs == 0 || lines == 0) {
                    found.notApplicable();
                } else if (chairs > lines) {
                    found.at("chairs")
                            .with("chairs", chairs)
                            .with("lines", lines)
                            .add();
                }
            });

    private ChairRules() {}

    /** By number. */
    static List<Rule<?>> all() {
        return List.of(CHAIR_NOMINATED_BY_THE_LINE, ONE_CHAIR_FOR_A_LINE);
    }

    /**
     * A code that nobody knows is one line; one that names several is as many; C7 is those of its applications that are told,
     * or all of them.
     */
    private static int numberOfLines(FacilitationMeetingReport report) {
        Set<ActionLine> lines = new HashSet<>();
        int unknown = 0;
        for (Coded<ActionLine> code : report.actionLines()) {
            List<ActionLine> named = code.value().map(List::of).orElseGet(() -> ActionLine.findAll(code.written()));
            unknown += named.isEmpty() ? 1 : 0;
            lines.addAll(named);
        }
        return lines.stream().mapToInt(line -> applications(line, lines)).sum() + unknown;
    }

    private static int applications(ActionLine line, Set<ActionLine> told) {
        List<ActionLine> children = line.children();
        if (children.isEmpty()) {
            return 1;
        }
        return children.stream().anyMatch(told::contains) ? 0 : children.size();
    }
}
