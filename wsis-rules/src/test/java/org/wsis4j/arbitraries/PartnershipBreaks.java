package org.wsis4j.arbitraries;

import static org.wsis4j.arbitraries.Break.edit;

import java.util.List;
import java.util.Map;
import org.wsis4j.organization.StakeholderCategory;
import org.wsis4j.reporting.Coded;
import org.wsis4j.reporting.Partner;

/** Breaks the rules of the family MSP. */
final class PartnershipBreaks {

    private static final List<String> AGENCIES = List.of("ITU", "UNESCO", "UNDP", "WHO", "FAO", "UN DESA", "UNCTAD");

    private PartnershipBreaks() {}

    static Map<String, Break<Clean>> all() {
        return Map.of(
                "WSIS-MSP-001", edit((report, clean) -> report.partners(List.of())),
                "WSIS-MSP-002",
                        edit((report, clean) -> report.partners(clean.draw().some(1, 4, () -> agency(clean)))),
                "WSIS-MSP-003", edit((report, clean) -> report.partners(ofOneCategory(clean))),
                "WSIS-MSP-004", edit((report, clean) -> report.partners(with(clean, withoutCategory(clean)))),
                "WSIS-MSP-005", edit((report, clean) -> report.partners(with(clean, misplaced(clean)))));
    }

    private static List<Partner> with(Clean clean, Partner partner) {
        return clean.draw().inserted(clean.report().partners(), partner);
    }

    private static Partner agency(Clean clean) {
        return partner(clean.draw().one(AGENCIES), StakeholderCategory.INTERNATIONAL_ORGANIZATION);
    }

    /** International organizations too, if one of them stands outside the UN system. */
    private static List<Partner> ofOneCategory(Clean clean) {
        Draw draw = clean.draw();
        return switch (draw.below(3)) {
            case 0 -> draw.some(1, 3, () -> partner(draw.one(Prose.GOVERNMENTS), StakeholderCategory.GOVERNMENT));
            case 1 -> draw.some(1, 3, () -> partner(draw.one("APC", "ECPAT"), StakeholderCategory.CIVIL_SOCIETY));
            default ->
                draw.inserted(
                        draw.some(0, 2, () -> agency(clean)),
                        partner("WTO", StakeholderCategory.INTERNATIONAL_ORGANIZATION));
        };
    }

    private static Partner withoutCategory(Clean clean) {
        String name = clean.draw().one(clean.draw().one(AGENCIES), clean.draw().one(Prose.COMPANIES));
        return Partner.builder().organization(Spellings.organization(name)).build();
    }

    private static Partner misplaced(Clean clean) {
        return partner(
                clean.draw().one(AGENCIES),
                clean.draw().one(StakeholderCategory.PRIVATE_SECTOR, StakeholderCategory.CIVIL_SOCIETY));
    }

    private static Partner partner(String name, StakeholderCategory category) {
        return Partner.builder()
                .organization(Spellings.organization(name))
                .category(Coded.of(category))
                .build();
    }
}
