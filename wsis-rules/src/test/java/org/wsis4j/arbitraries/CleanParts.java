package org.wsis4j.arbitraries;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wsis4j.actionline.ActionLine;
import org.wsis4j.facilitation.DesignationStatus;
import org.wsis4j.organization.Organization;
import org.wsis4j.reporting.Activity;
import org.wsis4j.reporting.ActivityState;
import org.wsis4j.reporting.Coded;
import org.wsis4j.reporting.ReportedFacilitator;

/** Makes the parts of a clean report of a facilitator that hang on its setting. */
final class CleanParts {

    private final Draw draw;
    private final Setting setting;

    CleanParts(Draw draw, Setting setting) {
        this.draw = draw;
        this.setting = setting;
    }

    /** Some that the register has for a line, each in the quality in which it stands there. */
    List<ReportedFacilitator> facilitators() {
        List<ReportedFacilitator> named = new ArrayList<>();
        Set<ActionLine> withFocalPoint = new HashSet<>();
        for (int i = draw.below(4); i > 0; i--) {
            ActionLine line = draw.one(setting.lines());
            List<Organization> focalPoints = setting.register().focalPoints(line, setting.last());
            List<Organization> proposed = setting.register().proposed(line, setting.last());
            int quality = draw.below(4);
            if (quality == 3 && !proposed.isEmpty()) {
                named.add(facilitator(draw.one(proposed), line, Optional.of(DesignationStatus.PROPOSED)));
            } else if (quality == 2 && !focalPoints.isEmpty() && withFocalPoint.add(line)) {
                named.add(facilitator(draw.one(focalPoints), line, Optional.of(DesignationStatus.FOCAL_POINT)));
            } else {
                Organization organization = draw.one(setting.register().facilitators(line, setting.last()));
                named.add(facilitator(
                        organization,
                        line,
                        draw.maybe(() -> draw.one(DesignationStatus.LISTED, DesignationStatus.CO_FACILITATOR))));
            }
        }
        return named;
    }

    private ReportedFacilitator facilitator(
            Organization organization, ActionLine line, Optional<DesignationStatus> status) {
        boolean unsaid = setting.lines().size() == 1 && draw.oneIn(2);
        return ReportedFacilitator.builder()
                .organization(Spellings.organization(draw, organization))
                .actionLine(unsaid ? Optional.empty() : Optional.of(Spellings.line(draw, line)))
                .status(status.map(Coded::of))
                .contact(status.filter(DesignationStatus.FOCAL_POINT::equals).map(known -> draw.one(Prose.CONTACTS)))
                .build();
    }

    /** Each under a title of its own, so that none is told twice. */
    List<Activity> activities() {
        int from = draw.below(2);
        return Prose.ACTIVITIES.subList(from, from + draw.between(1, 3)).stream()
                .map(title -> activity(title, draw.one(ActivityState.values())))
                .toList();
    }

    /** What is past or goes on started in the time covered; what is to come starts after the date of the report. */
    private Activity activity(String title, ActivityState state) {
        boolean toCome = state == ActivityState.ANNOUNCED || state == ActivityState.POSSIBLE;
        LocalDate start =
                toCome ? setting.date().plusDays(draw.between(1, 300)) : draw.day(setting.first(), setting.last());
        LocalDate latest = state == ActivityState.HELD ? setting.last() : start.plusDays(30);
        return Activity.builder()
                .title(title)
                .state(Coded.of(state))
                .start(start)
                .end(draw.maybe(() -> draw.day(start, latest)))
                .place(draw.maybe(() -> draw.one(Prose.PLACES)))
                .build();
    }
}
