package org.wsis4j.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.sessions.JqwikSession;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wsis4j.arbitraries.Breaking;
import org.wsis4j.reporting.Report;
import org.wsis4j.rules.Assessment;
import org.wsis4j.rules.Finding;
import org.wsis4j.rules.Places;
import org.wsis4j.rules.RuleId;

/** What a report lacks is told as missing by every rule, so that a form can ask for it. */
class MissingFieldsTest {

    private static final int TRIES = 60;

    static Set<RuleId> rules() {
        return Breaking.rules();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void givenABrokenReport_whenAFindingIsWhereNothingStands_thenItIsMissing(RuleId rule) {
        JqwikSession.run(() -> {
            Arbitrary<Report> broken = Breaking.exactly(rule);
            RandomGenerator<Report> generator = broken.generator(TRIES, true);
            Random random = new Random(20060224);
            for (int i = 0; i < TRIES; i++) {
                look(rule, generator.next(random).value());
            }
        });
    }

    private static void look(RuleId rule, Report report) {
        Assessment assessment = WsisRules.standard().check(report, Breaking.day(rule));
        assertThat(assessment.findings())
                .filteredOn(finding -> !Places.isTaken(report, finding.location()))
                .as("%s", report)
                .allMatch(Finding::isMissing)
                .allSatisfy(finding -> assertThat(assessment.missing()).contains(finding.location()));
        // A list that is there may lack an element; an element that is there is not what is to be filled in.
        assertThat(assessment.missing())
                .allSatisfy(
                        place -> assertThat(place.toString()).as("%s", report).doesNotMatch(".*/[0-9]+"));
    }
}
