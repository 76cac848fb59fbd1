package org.wsis4j.arbitraries;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import org.wsis4j.rules.Assessment;
import org.wsis4j.rules.RuleId;
import org.wsis4j.rules.Waiver;

/** Breaks the rules on waivers: one that is not needed, one that does not hold, one that is too wide. */
final class WaiverBreaks {

    private WaiverBreaks() {}

    static Arbitrary<List<Waiver>> of(RuleId rule, Assessment assessment) {
        return switch (rule.toString()) {
            case "WSIS-WAV-001" -> Draws.of(draw -> List.of(notNeeded(draw, assessment)));
            case "WSIS-WAV-002" -> Draws.of(draw -> List.of(over(draw, assessment)));
            case "WSIS-WAV-003" -> tooWide(assessment);
            default ->
                throw new IllegalArgumentException(
                        rule + " is no rule on waivers; expected one of the family WAV, for example WSIS-WAV-001");
        };
    }

    /** Of a rule that nobody has, and that nobody can find to fail. */
    private static Waiver notNeeded(Draw draw, Assessment assessment) {
        return held(unknown(draw), draw, assessment.asOf());
    }

    /** No more, or not yet. */
    private static Waiver over(Draw draw, Assessment assessment) {
        LocalDate from = draw.oneIn(2)
                ? assessment.asOf().minusDays(draw.between(100, 400))
                : assessment.asOf().plusDays(draw.between(1, 400));
        return waiver(unknown(draw), draw, from, from.plusDays(draw.below(99)));
    }

    private static RuleId unknown(Draw draw) {
        return new RuleId("ACME", "REP", draw.between(1, 999));
    }

    /** Of a rule wherever it fails. */
    private static Arbitrary<List<Waiver>> tooWide(Assessment assessment) {
        List<RuleId> failed = assessment.findings().stream()
                .filter(finding -> !finding.location().pointer().isEmpty())
                .map(finding -> finding.rule().id())
                .distinct()
                .toList();
        if (failed.isEmpty()) {
            throw new IllegalArgumentException(
                    "the report has no finding at a place of its own, so that no waiver can be"
                            + " too wide; expected one with a finding, for example of Breaking.exactly");
        }
        return Draws.of(draw -> List.of(held(draw.one(failed), draw, assessment.asOf())));
    }

    private static Waiver held(RuleId rule, Draw draw, LocalDate asOf) {
        return waiver(rule, draw, asOf.minusDays(draw.below(300)), asOf.plusDays(draw.below(300)));
    }

    private static Waiver waiver(RuleId rule, Draw draw, LocalDate from, LocalDate last) {
        Waiver waiver = RuleSources.waiver(rule, Optional.empty(), draw, new MixedVocabulary(draw));
        return new Waiver(rule, waiver.place(), waiver.reason(), waiver.decidedBy(), waiver.document(), from, last);
    }
}
