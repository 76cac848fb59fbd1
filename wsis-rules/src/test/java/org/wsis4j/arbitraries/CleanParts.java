package org.wsis4j.arbitraries;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wsis4j.actionline.ActionLine;
import org.wsis4j.facilitation.DesignationStatus;
import org.wsis4j.organization.Organization;
import org.wsis4j.organization.Organizations;
import org.wsis4j.organization.StakeholderCategory;
import org.wsis4j.reporting.Activity;
import org.wsis4j.reporting.ActivityState;
import org.wsis4j.reporting.Coded;
import org.wsis4j.reporting.Partner;
import org.wsis4j.reporting.ReportedFacilitator;
import org.wsis4j.reporting.ReportedIndicator;
import org.wsis4j.reporting.Result;
import org.wsis4j.reporting.ResultKind;

/** Makes the parts of a clean report. */
final class CleanParts {

    private final Draw draw;
    private final Setting setting;

    CleanParts(Draw draw, Setting setting) {
        this.draw = draw;
        this.setting = setting;
    }

    /** One result of each kind, and perhaps more. */
    List<Result> results() {
        List<Result> results = new ArrayList<>();
        results.add(result(ResultKind.QUANTITATIVE));
        results.add(result(ResultKind.QUALITATIVE));
        results.addAll(draw.some(0, 2, () -> result(draw.one(ResultKind.values()))));
        return results;
    }

    private Result result(ResultKind kind) {
        Result.Builder result = Result.builder().kind(Coded.of(kind)).text(draw.one(Prose.ACHIEVEMENTS));
        return kind == ResultKind.QUALITATIVE
                ? result.build()
                : result.value(BigDecimal.valueOf(draw.between(1, 9999), draw.below(2)))
                        .unit(draw.one(Prose.UNITS))
                        .build();
    }

    /** One from outside the UN system, one international organization, and perhaps more. */
    List<Partner> partners() {
        List<Partner> partners = new ArrayList<>();
        partners.add(outside());
        partners.add(international());
        partners.addAll(draw.some(0, 2, () -> draw.oneIn(2) ? international() : outside()));
        return partners;
    }

    private Partner outside() {
        return switch (draw.below(5)) {
            case 0 -> partner(draw.one(Prose.GOVERNMENTS), StakeholderCategory.GOVERNMENT);
            case 1 -> partner(draw.one(Prose.COMPANIES), StakeholderCategory.PRIVATE_SECTOR);
            case 2 -> partner(draw.one(Prose.ACADEMIA), StakeholderCategory.ACADEMIA_TECHNICAL);
            case 3 -> partner(draw.one(Prose.CIVIL_SOCIETY), StakeholderCategory.CIVIL_SOCIETY);
            default -> partner("APC", StakeholderCategory.CIVIL_SOCIETY);
        };
    }

    private Partner international() {
        List<Organization> known = Organizations.standard().all().stream()
                .filter(organization -> organization.kind().isUnSystem())
                .toList();
        return partner(
                Spellings.organization(draw, draw.one(known)).written(),
                StakeholderCategory.INTERNATIONAL_ORGANIZATION);
    }

    private Partner partner(String name, StakeholderCategory category) {
        return Partner.builder()
                .organization(Spellings.organization(name))
                .category(Spellings.category(draw, category))
                .build();
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

    List<ReportedIndicator> indicators() {
        return draw.some(
                0,
                2,
                () -> ReportedIndicator.builder()
                        .name(draw.one(Prose.INDICATORS))
                        .code(draw.maybe(() -> "HH" + draw.between(1, 9)))
                        .value(BigDecimal.valueOf(draw.between(0, 1000), 1))
                        .unit("%")
                        .year(setting.last().getYear() - draw.below(3))
                        .source(draw.one(Prose.SOURCES))
                        .build());
    }
}
