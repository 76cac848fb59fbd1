package org.wsis4j.governance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.wsis4j.governance.GovernanceSamples.CITED;
import static org.wsis4j.governance.GovernanceSamples.ITU;
import static org.wsis4j.governance.GovernanceSamples.UNCTAD;
import static org.wsis4j.governance.GovernanceSamples.UNDP;
import static org.wsis4j.governance.GovernanceSamples.UNESCO;
import static org.wsis4j.governance.GovernanceSamples.WHO;
import static org.wsis4j.governance.GovernanceSamples.day;
import static org.wsis4j.governance.GovernanceSamples.gap;
import static org.wsis4j.governance.GovernanceSamples.term;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.wsis4j.organization.Organization;
import org.wsis4j.source.Confidence;
import org.wsis4j.source.Dating;
import org.wsis4j.source.Evidence;

class ChairHistoryTest {

    private static final ChairHistory RECORDED = ChairHistory.recorded();

    @Test
    void givenTheRecord_whenRead_thenGapsStandInIt() {
        assertThat(RECORDED.terms()).hasSize(20);
        assertThat(RECORDED.terms())
                .filteredOn(RecordedTerm::isGap)
                .extracting(RecordedTerm::label)
                .containsExactly("2008-09", "2014-15", "2016-17", "2017-18", "2018-19", "2023-24");
        assertThat(RECORDED.terms()).allSatisfy(term -> assertThat(term.note()).isPresent());
    }

    @Test
    void givenTheRecord_whenRead_thenUndpIsNowhereInTheChair() {
        assertThat(RECORDED.terms())
                .flatMap(term -> term.chair().stream().toList())
                .containsOnly(ITU, UNESCO, UNCTAD);
        assertThat(RECORDED.terms())
                .filteredOn(term -> term.declined().contains(UNDP))
                .extracting(RecordedTerm::label)
                .containsExactly("2011-12");
        assertThat(RECORDED.terms().get(0).coChairs()).containsExactly(UNESCO, UNDP, WHO);
    }

    @Test
    void givenADay_whenAsked_thenWhoSurelyHadTheChairIsNamed() {
        assertThat(RECORDED.on(day("2006-12-31"))).hasToString("[2006-07 (ITU)]");
        assertThat(RECORDED.on(day("2007-07-17"))).hasToString("[2006-07 (ITU), 2007-08 (UNESCO)]");
        assertThat(RECORDED.on(day("2008-12-31"))).isEmpty();
        assertThat(RECORDED.on(day("2015-12-17"))).hasToString("[seen 2015-12-17 (UNCTAD)]");
        assertThat(RECORDED.on(day("2015-12-18"))).isEmpty();
    }

    @Test
    void givenMeetingsAndTerms_whenCompared_thenTheChairOfAMeetingHadTheChair() {
        assertThat(GroupMeetings.recorded().all())
                .filteredOn(meeting -> meeting.held().isExact())
                .allSatisfy(meeting -> meeting.chair()
                        .ifPresent(chair -> assertThat(RECORDED.terms())
                                .filteredOn(term ->
                                        term.chair().filter(chair::equals).isPresent())
                                .anyMatch(term -> term.canCover(
                                        meeting.held().earliest(),
                                        meeting.held().latest()))));
    }

    @Test
    void givenTermsThatOverlap_whenMade_thenBothAreNamedWithTheReason() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ChairHistory.of(List.of(
                        term("a", ITU, "2006-07-01", "2007-07-17", ""),
                        term("b", UNESCO, "2007-07-16", "2008-07-01", ""))))
                .withMessage("chair terms a (ITU) and b (UNESCO) overlap: the first is in office at least from"
                        + " 2006-07-01 to 2007-07-17, the second at least from 2007-07-16 to 2008-07-01");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ChairHistory.of(
                        List.of(term("a", ITU, "2006-07-01", "2007-07-17", ""), term("b", UNESCO, "", "", "2006-09"))))
                .withMessageEndingWith("the second at some time from 2006-09-01 to 2006-09-30");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ChairHistory.of(
                        List.of(term("a", ITU, "2006", "2007", ""), term("b", UNESCO, "2006", "2007", ""))));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ChairHistory.of(List.of(
                        term("a", ITU, "", "", "2006-09-01"), term("b", UNESCO, "2006-08-01", "2006-10-01", ""))));
    }

    @Test
    void givenAHandoverOrVagueDays_whenMade_thenTheTermsAreTaken() {
        assertThat(ChairHistory.of(List.of(
                                term("a", ITU, "2006-07-01", "2007-07-17", ""),
                                term("b", UNESCO, "2007-07-17", "2008", ""),
                                gap("c", "2008", "2009"),
                                term("d", UNDP, "2008", "2010-05", "")))
                        .terms())
                .hasSize(4);
    }

    @Test
    void givenTermsInTheWrongOrder_whenMade_thenBothAreNamedWithTheReason() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> ChairHistory.of(List.of(term("a", ITU, "2007-07-01", "", ""), gap("b", "2005", "2006"))))
                .withMessage(
                        "chair terms a (ITU) and b (not found) are in the wrong order: the second ends 2006-12-31 at"
                                + " the latest, before the first starts, 2007-07-01 at the earliest");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ChairHistory.of(
                        List.of(term("a", ITU, "2007-07-01", "", ""), term("a", ITU, "2008-07-01", "", ""))))
                .withMessage("chair terms a (ITU) and a (ITU) have the same label; expected labels that differ");
    }

    @Test
    void givenABadTerm_whenMade_thenItIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> term("a", ITU, "2007-07-01", "2006", ""))
                .withMessage("chair term 'a' is reversed: 2006 cannot come after 2007-07-01");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> term("a", ITU, "2007-07-01", "", "2007-06"))
                .withMessage("chair term 'a' is reversed: 2007-06 cannot come after 2007-07-01");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> term("a", ITU, "", "", ""))
                .withMessage("chair term 'a' has no day; expected from, to or seen, for example 2015-12-17");
        assertThatIllegalArgumentException().isThrownBy(() -> term(" ", ITU, "2007", "", ""));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> made(Optional.of(ITU), Evidence.NOT_FOUND, Optional.empty()))
                .withMessage("chair term 'a' has chair ITU, evidence NOT_FOUND and confidence null; expected no chair,"
                        + " NOT_FOUND and no confidence together, or none of these");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> made(Optional.empty(), Evidence.NOT_FOUND, Optional.of(Confidence.CONFIRMED)));
    }

    private static RecordedTerm made(Optional<Organization> chair, Evidence evidence, Optional<Confidence> confidence) {
        return new RecordedTerm(
                "a",
                chair,
                Optional.of(Dating.parse("2007")),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(CITED),
                evidence,
                confidence,
                Optional.empty());
    }
}
