package org.wsis4j.obligation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;
import static org.wsis4j.obligation.ObligationSamples.actor;
import static org.wsis4j.obligation.ObligationSamples.often;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ObligationsTest {

    private static final Obligations STANDARD = Obligations.standard();
    private static final LocalDate REPORT = LocalDate.of(2006, 6, 15);

    @Test
    void givenTheDayOfTheReport_whenAskedWhoReportsToTheGroup_thenNetworksMembersAndCountryTeamsDo() {
        assertThat(STANDARD.inForceOn(REPORT).to(actor("UNGIS")))
                .extracting(Obligation::key)
                .containsExactly("R2", "R3", "R6");
        assertThat(STANDARD.inForceOn(REPORT.minusDays(1)).to(actor("UNGIS"))).isEmpty();
    }

    @Test
    void givenAnActor_whenAsked_thenWhatOnlyGoesThroughItIsNotItsOwn() {
        assertThat(STANDARD.of(actor("ECOSOC"))).extracting(Obligation::key).containsExactly("R10");
        assertThat(STANDARD.to(actor("ECOSOC")))
                .extracting(Obligation::key)
                .containsExactly("R1", "R5", "R9", "R11", "R14", "R23", "R25");
    }

    @Test
    void givenTheChangeOf2025_whenAskedAroundIt_thenTheAnnualReportIsReplacedByTheBiennialOne() {
        LocalDate adopted = LocalDate.of(2025, 12, 17);
        Obligations reports = STANDARD.of(actor("SECRETARY_GENERAL")).to(actor("CSTD"));

        assertThat(reports.inForceOn(adopted.minusDays(1)))
                .extracting(Obligation::key)
                .containsExactly("R14");
        assertThat(reports.inForceOn(adopted)).extracting(Obligation::key).containsExactly("R25");
    }

    @Test
    void givenTheYear2006_whenAskedWhatIsDue_thenTheReportComesBeforeWhatIsAnnual() {
        assertThat(STANDARD.dueBetween(LocalDate.of(2006, 1, 1), LocalDate.of(2006, 12, 31)))
                .extracting(due -> due.obligation().key(), due -> due.when().toString())
                .containsExactly(tuple("R1", "2006-06"), tuple("R10", "2006"), tuple("R20", "2006"));
    }

    @Test
    void givenTheYears2026And2027_whenAskedForTheSecretaryGeneral_thenOneReportIsDueInBothTogether() {
        assertThat(STANDARD.of(actor("SECRETARY_GENERAL"))
                        .to(actor("CSTD"))
                        .dueBetween(LocalDate.of(2025, 1, 1), LocalDate.of(2029, 12, 31)))
                .extracting(due -> due.obligation().key(), due -> due.when().toString())
                .containsExactly(tuple("R14", "2025"), tuple("R25", "2026/2027"), tuple("R25", "2028/2029"));
    }

    @ParameterizedTest
    @CsvSource({"2015, R21", "2025, R24", "2035, R30"})
    void givenAYearOfAnOverallReview_whenAsked_thenTheAssemblyOwesIt(int year, String key) {
        assertThat(STANDARD.of(actor("GENERAL_ASSEMBLY"))
                        .dueBetween(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)))
                .extracting(due -> due.obligation().key())
                .containsExactly(key);
    }

    @Test
    void givenWhatHasNoInterval_whenAsked_thenItIsToldApartAndNeverDue() {
        assertThat(STANDARD.withoutInterval())
                .extracting(Obligation::key)
                .containsExactly(
                        "R2", "R3", "R4", "R5", "R6", "R7", "R8", "R12", "R15", "R16", "R17", "R18", "R19", "R22");
        assertThat(STANDARD.withoutInterval().dueBetween(LocalDate.MIN, LocalDate.MAX))
                .isEmpty();
    }

    @Test
    void givenAnEndlessSpan_whenAsked_thenNothingIsToldBeyondTheYear9999() {
        List<Due> due = STANDARD.dueBetween(LocalDate.MIN, LocalDate.MAX);
        assertThat(due.get(0).obligation()).hasToString("R1");
        assertThat(due.get(due.size() - 1).atTheLatest()).isEqualTo("9999-12-31");
        assertThat(STANDARD.dueBetween(LocalDate.MAX, LocalDate.MIN)).isEmpty();
    }

    @Test
    void givenAnEndInTheYear_whenAsked_thenTheYearThatBeganInForceCounts() {
        Obligations mine = Obligations.of(List.of(
                often("X", Periodicity.ANNUAL, "2006-07-28", Optional.of(LocalDate.of(2008, 1, 1))),
                often("Y", Periodicity.BIENNIAL, "2006-01-01", Optional.of(LocalDate.of(2008, 1, 1)))));
        assertThat(mine.dueBetween(LocalDate.MIN, LocalDate.MAX))
                .extracting(due -> due.obligation() + " " + due.when())
                .containsExactly("X 2007", "Y 2006/2007", "X 2008", "Y 2008/2009");
    }

    @Test
    void givenARegisterOfOnesOwn_whenTheListChanges_thenTheRegisterDoesNot() {
        List<Obligation> mine = new ArrayList<>(STANDARD.all().subList(0, 2));
        Obligations register = Obligations.of(mine);
        mine.clear();

        assertThat(register.all()).hasSize(2);
        assertThat(register.find("R2")).isPresent();
        assertThat(register.find("R3")).isEmpty();
    }

    @Test
    void givenTwoOfAKey_whenARegisterIsMade_thenItIsRefused() {
        Obligation first = STANDARD.all().get(0);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Obligations.of(List.of(first, first)))
                .withMessage("obligation 'R1' stands twice; expected a key of its own for each, for example R31");
    }
}
