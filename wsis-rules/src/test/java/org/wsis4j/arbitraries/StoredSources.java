package org.wsis4j.arbitraries;

import static org.wsis4j.arbitraries.ValueSource.of;

import java.util.List;
import java.util.Optional;
import org.wsis4j.rules.Finding;
import org.wsis4j.rules.Verdict;
import org.wsis4j.rules.WaivedFinding;
import org.wsis4j.rules.reading.Position;
import org.wsis4j.rules.stored.StoredAssessment;
import org.wsis4j.rules.stored.StoredCitation;
import org.wsis4j.rules.stored.StoredFinding;
import org.wsis4j.rules.stored.StoredMessage;
import org.wsis4j.rules.stored.StoredMissingEvidence;
import org.wsis4j.rules.stored.StoredOutcome;
import org.wsis4j.rules.stored.StoredWaivedFinding;
import org.wsis4j.rules.wording.Message;
import org.wsis4j.source.Modality;

/** Assessments as data. */
final class StoredSources {

    private StoredSources() {}

    static List<ValueSource<?>> all() {
        return List.of(
                of(
                        StoredAssessment.class,
                        (draw, words) -> draw.oneIn(2)
                                ? StoredAssessment.of(
                                        OutcomeSources.assessment(draw, words), words.text(List.of("report.json")))
                                : StoredAssessment.of(OutcomeSources.assessment(draw, words))),
                of(
                        StoredCitation.class,
                        (draw, words) -> new StoredCitation(
                                FactSources.paragraph(draw).toString(),
                                draw.one(Modality.values()),
                                words.text(Prose.MANDATES))),
                of(StoredMessage.class, StoredSources::message),
                of(StoredFinding.class, (draw, words) -> finding(OutcomeSources.finding(draw, words), draw, words)),
                of(
                        StoredMissingEvidence.class,
                        (draw, words) -> new StoredMissingEvidence(
                                RuleSources.id(draw),
                                ReadingSources.location(draw, words),
                                position(draw, words),
                                message(draw, words))),
                of(
                        StoredOutcome.class,
                        (draw, words) -> new StoredOutcome(
                                RuleSources.id(draw),
                                draw.one(Verdict.values()),
                                draw.maybe(() -> message(draw, words)),
                                draw.below(100))),
                of(StoredWaivedFinding.class, StoredSources::waivedFinding));
    }

    private static StoredWaivedFinding waivedFinding(Draw draw, Vocabulary words) {
        WaivedFinding waived = OutcomeSources.waivedFinding(draw, words);
        return new StoredWaivedFinding(finding(waived.finding(), draw, words), waived.waiver());
    }

    private static StoredFinding finding(Finding finding, Draw draw, Vocabulary words) {
        return new StoredFinding(
                finding.rule().id(),
                finding.severity(),
                finding.rule().basis(),
                List.of(),
                finding.location(),
                position(draw, words),
                StoredMessage.of(finding.says()),
                finding.hint(),
                finding.isMissing());
    }

    private static StoredMessage message(Draw draw, Vocabulary words) {
        return StoredMessage.of(Values.source(Message.class).make(draw, words));
    }

    private static Optional<Position> position(Draw draw, Vocabulary words) {
        return draw.maybe(() -> Values.source(Position.class).make(draw, words));
    }
}
