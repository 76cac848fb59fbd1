package org.wsis4j.rules.reporting;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.wsis4j.actionline.ActionLine;
import org.wsis4j.facilitation.DesignationStatus;
import org.wsis4j.reporting.ActivityState;
import org.wsis4j.reporting.Coded;
import org.wsis4j.reporting.FacilitatorReport;
import org.wsis4j.reporting.GoalFramework;
import org.wsis4j.reporting.ReportKind;
import org.wsis4j.reporting.ReporterRole;
import org.wsis4j.reporting.ResultKind;
import org.wsis4j.rules.Examination;

/** Walks through the places of a report that hold a code. */
final class CodedPlaces {

    private CodedPlaces() {}

    /** Looks at a code, the values it could have, and its place. */
    interface Look {
        void at(Coded<?> value, List<?> expected, Examination.Spot spot);
    }

    /** All action lines; if there are none, the rule does not apply. */
    static void actionLines(
            FacilitatorReport report, Examination found, BiConsumer<Coded<ActionLine>, Examination.Spot> look) {
        boolean any = !report.actionLines().isEmpty();
        for (int i = 0; i < report.actionLines().size(); i++) {
            look.accept(report.actionLines().get(i), found.at("actionLines", i));
        }
        for (int i = 0; i < report.facilitators().size(); i++) {
            Optional<Coded<ActionLine>> line = report.facilitators().get(i).actionLine();
            if (line.isPresent()) {
                any = true;
                look.accept(line.get(), found.at("facilitators", i, "actionLine"));
            }
        }
        if (!any) {
            found.notApplicable();
        }
    }

    /** All codes of the closed lists that have no rule of their own; if there are none, the rule does not apply. */
    static void closedLists(FacilitatorReport report, Examination found, Look look) {
        Walk walk = new Walk(found, look);
        walk.at(report.kind(), ReportKind.values(), "kind");
        report.reporter().ifPresent(reporter -> walk.at(reporter.role(), ReporterRole.values(), "reporter", "role"));
        for (int i = 0; i < report.results().size(); i++) {
            walk.at(report.results().get(i).kind(), ResultKind.values(), "results", i, "kind");
        }
        for (int i = 0; i < report.facilitators().size(); i++) {
            walk.at(report.facilitators().get(i).status(), DesignationStatus.values(), "facilitators", i, "status");
        }
        for (int i = 0; i < report.activities().size(); i++) {
            walk.at(report.activities().get(i).state(), ActivityState.values(), "activities", i, "state");
        }
        for (int i = 0; i < report.goals().size(); i++) {
            walk.at(report.goals().get(i).framework(), GoalFramework.values(), "goals", i, "framework");
        }
        if (!walk.any) {
            found.notApplicable();
        }
    }

    private static final class Walk {
        private final Examination found;
        private final Look look;
        private boolean any;

        Walk(Examination found, Look look) {
            this.found = found;
            this.look = look;
        }

        <T> void at(Optional<Coded<T>> value, T[] expected, Object... steps) {
            if (value.isPresent()) {
                any = true;
                look.at(value.get(), List.of(expected), found.at(steps));
            }
        }
    }
}
