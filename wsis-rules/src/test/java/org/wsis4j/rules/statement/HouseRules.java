package org.wsis4j.rules.statement;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.wsis4j.rules.Rule;
import org.wsis4j.rules.RuleId;

/**
 * The rules that no statement and no other source asks for, and why the library asks nevertheless.
 *
 * <p>A rule comes in here by a decision, not because nobody looked for its source.
 */
final class HouseRules {

    private static final Map<String, List<String>> BY_REASON = Map.of(
            "coherence of data",
            List.of(
                    "WSIS-REF-004",
                    "WSIS-TIME-001",
                    "WSIS-TIME-002",
                    "WSIS-TIME-003",
                    "WSIS-TIME-005",
                    "WSIS-TIME-006",
                    "WSIS-TIME-007",
                    "WSIS-TIME-011",
                    "WSIS-TIME-016",
                    "WSIS-FAC-005",
                    "WSIS-COH-007",
                    "WSIS-GOV-004",
                    "WSIS-REP-032",
                    "WSIS-REP-035",
                    "WSIS-STK-016",
                    "WSIS-STK-017",
                    "WSIS-STK-018",
                    "WSIS-MTG-009",
                    "WSIS-TGT-004",
                    "WSIS-TGT-005",
                    "WSIS-TGT-008",
                    "WSIS-TGT-012",
                    "WSIS-TGT-016",
                    "WSIS-TGT-020",
                    "WSIS-TGT-021"),
            "agreement with the registers",
            List.of("WSIS-MSP-005", "WSIS-MTG-011", "WSIS-REP-025", "WSIS-STK-005", "WSIS-TGT-010", "WSIS-TGT-011"),
            "titles that can be found",
            List.of("WSIS-STK-006", "WSIS-STK-007"),
            "values that can be read",
            List.of("WSIS-REF-007", "WSIS-REF-008", "WSIS-REP-013", "WSIS-TGT-007"),
            "figures that can be compared",
            List.of("WSIS-TGT-003", "WSIS-TGT-006", "WSIS-TGT-013", "WSIS-TGT-014", "WSIS-TGT-019"),
            "identity of a report",
            List.of(
                    "WSIS-GOV-020",
                    "WSIS-REP-002",
                    "WSIS-REP-003",
                    "WSIS-REP-004",
                    "WSIS-REP-024",
                    "WSIS-REP-026",
                    "WSIS-REP-027",
                    "WSIS-REP-031",
                    "WSIS-STK-001",
                    "WSIS-STK-002",
                    "WSIS-STK-004",
                    "WSIS-MTG-004",
                    "WSIS-MTG-005",
                    "WSIS-TGT-001",
                    "WSIS-TGT-002"),
            "decisions to accept a finding",
            List.of("WSIS-WAV-001", "WSIS-WAV-002", "WSIS-WAV-003"),
            "form of a document",
            List.of(
                    "WSIS-JSN-001",
                    "WSIS-JSN-002",
                    "WSIS-JSN-003",
                    "WSIS-JSN-004",
                    "WSIS-JSN-005",
                    "WSIS-JSN-006",
                    "WSIS-JSN-007",
                    "WSIS-JSN-008",
                    "WSIS-JSN-009",
                    "WSIS-JSN-010",
                    "WSIS-JSN-011",
                    "WSIS-JSN-012"));

    private static final Map<RuleId, String> REASONS = new TreeMap<>();

    static {
        BY_REASON.forEach((reason, ids) -> ids.forEach(id -> REASONS.put(RuleId.parse(id), reason)));
    }

    private HouseRules() {}

    static Set<RuleId> ids() {
        return REASONS.keySet();
    }

    static Optional<String> reason(Rule<?> rule) {
        return Optional.ofNullable(REASONS.get(rule.id()));
    }
}
