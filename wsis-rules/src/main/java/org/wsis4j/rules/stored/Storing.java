package org.wsis4j.rules.stored;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.wsis4j.rules.Assessment;
import org.wsis4j.rules.Finding;
import org.wsis4j.rules.Outcome;
import org.wsis4j.rules.Rule;
import org.wsis4j.rules.Waivers;
import org.wsis4j.rules.reading.Location;
import org.wsis4j.rules.reading.Position;

/** Makes data of an assessment; positions are found once for all. */
final class Storing {

    private final Assessment assessment;
    private final Map<Location, Position> positions;

    Storing(Assessment assessment) {
        this.assessment = assessment;
        this.positions = assessment.positions();
    }

    StoredAssessment as(Optional<String> document) {
        return new StoredAssessment(
                document,
                assessment.against(),
                assessment.isValid(),
                of(outcome -> outcome.findings().stream().map(this::finding)),
                of(outcome -> outcome.waived().stream()
                        .map(accepted -> new StoredWaivedFinding(finding(accepted.finding()), accepted.waiver()))),
                of(this::gaps),
                of(outcome -> Stream.of(StoredOutcome.of(outcome))));
    }

    private <T> List<T> of(Function<Outcome, Stream<T>> parts) {
        return assessment.outcomes().stream().flatMap(parts).toList();
    }

    private StoredFinding finding(Finding finding) {
        return StoredFinding.of(finding, position(finding.rule(), finding.location()));
    }

    private Stream<StoredMissingEvidence> gaps(Outcome outcome) {
        return outcome.missingEvidence().stream()
                .map(gap -> new StoredMissingEvidence(
                        outcome.rule().id(),
                        gap.location(),
                        position(outcome.rule(), gap.location()),
                        StoredMessage.of(gap.says())));
    }

    /** The places of rules about waivers are in the list of waivers, and not in the text. */
    private Optional<Position> position(Rule<?> rule, Location location) {
        return rule.subject() == Waivers.class ? Optional.empty() : Optional.ofNullable(positions.get(location));
    }
}
