package org.wsis4j.benchmarks.peer;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What somebody who writes the checks by hand would copy from the documents: lists of codes, and who facilitates what. */
final class Known {

    static final String PRINTABLE = "[^\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F-\\x9F]*";
    static final String LANGUAGE = "[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*";
    static final LocalDate AS_OF = LocalDate.of(2008, 6, 1);
    static final int LAST_YEAR_OF_MDG = 2015;

    static final Set<String> KINDS = Set.of("ANNUAL_UPDATE", "CONTRIBUTION", "REVIEW_SUMMARY", "THEMATIC", "ROAD_MAP");
    static final Set<String> ROLES = Set.of(
            "LEAD_FACILITATING_AGENCY", "FACILITATOR", "CO_FACILITATOR", "FOCAL_POINT", "PARTNER", "CONTRIBUTOR");
    static final Set<String> LINES = Set.of(
            "C1",
            "C2",
            "C3",
            "C4",
            "C5",
            "C6",
            "C7",
            "C7-EGOV",
            "C7-EBUSINESS",
            "C7-ELEARNING",
            "C7-EHEALTH",
            "C7-EEMPLOYMENT",
            "C7-EENVIRONMENT",
            "C7-EAGRICULTURE",
            "C7-ESCIENCE",
            "C8",
            "C9",
            "C10",
            "C11");
    static final Set<String> LEVELS = Set.of("NATIONAL", "REGIONAL", "INTERNATIONAL");
    static final Set<String> RESULT_KINDS = Set.of("QUANTITATIVE", "QUALITATIVE");
    static final Set<String> CATEGORIES = Set.of(
            "GOVERNMENT",
            "INTERNATIONAL_ORGANIZATION",
            "PRIVATE_SECTOR",
            "CIVIL_SOCIETY",
            "ACADEMIA_TECHNICAL",
            "OTHER");
    static final Set<String> STATUSES =
            Set.of("LISTED", "PROPOSED", "PROVISIONAL_FOCAL_POINT", "FOCAL_POINT", "CO_FACILITATOR", "PARTNER");
    static final Set<String> STATES = Set.of("HELD", "ONGOING", "ANNOUNCED", "POSSIBLE");
    static final Set<String> FRAMEWORKS = Set.of("MDG", "SDG", "GDC");
    static final Set<String> UN_SYSTEM = Set.of(
            "ITU", "UNESCO", "UNDP", "UNCTAD", "UN DESA", "ECOSOC", "FAO", "UNIDO", "WHO", "ILO", "WMO", "UPU", "ICAO");
    static final List<String> LEADING = List.of("ITU", "UNESCO", "UNDP");

    /** In 2007. */
    static final Map<String, Set<String>> FACILITATORS = Map.of(
            "C2", Set.of("ITU"),
            "C3", Set.of("ITU", "UNESCO"),
            "C4", Set.of("UNDP", "UNESCO", "ITU", "UNCTAD"),
            "C5", Set.of("ITU"),
            "C6", Set.of("ITU", "UNDP", "UNCTAD"));

    private Known() {}

    static boolean isFocalPoint(String status) {
        return status.equals("FOCAL_POINT") || status.equals("PROVISIONAL_FOCAL_POINT");
    }

    static boolean isFacilitator(String organization, String line) {
        Set<String> listed = FACILITATORS.get(line);
        return listed == null || listed.contains(organization);
    }
}
