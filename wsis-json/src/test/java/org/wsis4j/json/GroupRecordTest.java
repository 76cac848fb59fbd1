package org.wsis4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.wsis4j.governance.ChairHistory;
import org.wsis4j.governance.RecordedTerm;
import org.wsis4j.organization.Organization;
import org.wsis4j.reporting.Coded;
import org.wsis4j.reporting.group.GroupReport;
import org.wsis4j.reporting.group.ReportedChairTerm;
import org.wsis4j.rules.Assessment;
import org.wsis4j.rules.Finding;
import org.wsis4j.rules.catalogue.WsisRules;
import org.wsis4j.rules.reading.Reading;

/** The record of the group as an example for users tells only what the library has sources for. */
class GroupRecordTest {

    private static final LocalDate DAY = LocalDate.of(2013, 6, 1);

    @Test
    void givenTheRecord_whenRead_thenItHasNoFlawAndTheRulesFindTheDeviations() throws IOException {
        Reading<GroupReport> reading = read();
        Assessment assessment = WsisRules.standard().check(reading, DAY);

        assertThat(reading.flaws()).isEmpty();
        assertThat(assessment.isValid()).isTrue();
        assertThat(assessment.findings())
                .filteredOn(finding -> finding.location().pointer().startsWith("/chairTerms"))
                .extracting(Finding::toString)
                .satisfiesExactly(
                        one -> assertThat(one).contains("WSIS-GOV-001", "UNCTAD"),
                        one -> assertThat(one).contains("WSIS-GOV-002", "ITU has the chair in the turn of UNDP"),
                        one -> assertThat(one).contains("WSIS-GOV-002", "UNESCO has the chair in the turn of ITU"),
                        one -> assertThat(one).contains("WSIS-GOV-003", "2012-05-14"));
    }

    @Test
    void givenTheTerms_whenComparedWithTheModel_thenChairsDaysAndSourcesAreThose() throws IOException {
        List<ReportedChairTerm> told = read().document().orElseThrow().chairTerms();
        List<RecordedTerm> recorded = ChairHistory.recorded().terms().subList(0, told.size());

        assertThat(told).zipSatisfy(recorded, (term, fact) -> {
            Optional<Organization> chair = term.organization().flatMap(Coded::value);
            assertThat(chair).isEqualTo(fact.chair());
            term.start()
                    .ifPresent(day ->
                            assertThat(fact.from().orElseThrow().earliest()).isEqualTo(day));
            term.end()
                    .ifPresent(day ->
                            assertThat(fact.to().orElseThrow().earliest()).isEqualTo(day));
            assertThat(fact.sources())
                    .allSatisfy(source -> assertThat(term.source().orElseThrow())
                            .contains(source.document().code()));
        });
    }

    private static Reading<GroupReport> read() throws IOException {
        Path root = Path.of(System.getProperty("wsis.root", ".."));
        return WsisJson.read(
                Files.readAllBytes(root.resolve("examples/cli/reports/group-record-2006-2013.json")),
                GroupReport.class);
    }
}
