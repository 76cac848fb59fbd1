package org.wsis4j.arbitraries;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.wsis4j.organization.Organization;
import org.wsis4j.organization.Organizations;
import org.wsis4j.organization.StakeholderCategory;
import org.wsis4j.reporting.Coded;
import org.wsis4j.reporting.Partner;
import org.wsis4j.reporting.ReportedIndicator;
import org.wsis4j.reporting.Result;
import org.wsis4j.reporting.ResultKind;

/** Makes the parts that clean reports of several kinds have. */
final class CleanContents {

    private final Draw draw;

    CleanContents(Draw draw) {
        this.draw = draw;
    }

    /** One result of each kind, and perhaps more. */
    List<Result> results() {
        List<Result> results = new ArrayList<>();
        results.add(result(ResultKind.QUANTITATIVE));
        results.add(result(ResultKind.QUALITATIVE));
        results.addAll(draw.some(0, 2, () -> result(draw.one(ResultKind.values()))));
        return results;
    }

    /** The results of one kind. */
    static List<Result> only(ResultKind kind, List<Result> results) {
        return results.stream()
                .filter(result -> result.kind().filter(code -> code.is(kind)).isPresent())
                .toList();
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

    /** None to two, of the last year or one of the two before. */
    List<ReportedIndicator> indicators(int lastYear) {
        return draw.some(
                0,
                2,
                () -> ReportedIndicator.builder()
                        .name(draw.one(Prose.INDICATORS))
                        .code(draw.maybe(() -> "HH" + draw.between(1, 9)))
                        .value(BigDecimal.valueOf(draw.between(0, 1000), 1))
                        .unit("%")
                        .year(lastYear - draw.below(3))
                        .source(draw.one(Prose.SOURCES))
                        .build());
    }
}
