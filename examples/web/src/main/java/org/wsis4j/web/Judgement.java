package org.wsis4j.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.wsis4j.language.Language;
import org.wsis4j.rules.Assessment;
import org.wsis4j.rules.Severity;
import org.wsis4j.rules.reading.FlawKind;
import org.wsis4j.rules.reading.Location;
import org.wsis4j.rules.reading.Position;
import org.wsis4j.rules.reading.Reading;

/**
 * Whether a report is accepted.
 *
 * @param reading what was read
 * @param assessment what the rules say of it
 * @param place where the report stands in the document of the client
 */
record Judgement(Reading<?> reading, Assessment assessment, Location place) {

    private static final Set<FlawKind> NO_JSON = Set.of(FlawKind.MALFORMED, FlawKind.NOT_UTF8, FlawKind.OVER_LIMIT);

    /** Whether it was read and no rule found an error. */
    boolean isAccepted() {
        return reading.document().isPresent() && errors() == 0;
    }

    /** Why it is not accepted, in the language of the client. */
    Problem problem(HttpServletRequest request) {
        Language language = AcceptLanguage.of(request);
        Map<Location, Position> positions = assessment.positions();
        List<ToldFinding> findings = assessment.findings().stream()
                .map(finding -> ToldFinding.of(
                        finding, place, Optional.ofNullable(positions.get(finding.location())), language))
                .toList();
        return Problem.of(kind(), Map.of("errors", errors()), request).with(assessment, findings);
    }

    private int errors() {
        return assessment.findings(Severity.ERROR).size();
    }

    private ProblemKind kind() {
        if (reading.document().isPresent()) {
            return ProblemKind.NOT_VALID;
        }
        return reading.flaws().stream().anyMatch(flaw -> NO_JSON.contains(flaw.kind()))
                ? ProblemKind.NOT_READ
                : ProblemKind.NO_DOCUMENT;
    }
}
