package org.wsis4j.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.wsis4j.actionline.ActionLine;
import org.wsis4j.facilitation.DesignationStatus;
import org.wsis4j.organization.StakeholderCategory;

/** That each field keeps what it was given, and no other field does. */
class DraftFieldsTest {

    @Test
    void givenAReport_whenBuilt_thenItsHeadIsKept() {
        FacilitatorReport report = Samples.report();
        assertThat(report.kind()).contains(Coded.of(ReportKind.ANNUAL_UPDATE));
        assertThat(report.title()).contains("C7 e-health in 2007");
        assertThat(report.symbol()).contains("ALC7/2007");
        assertThat(report.language()).contains("en");
        assertThat(report.url()).contains("https://example.org/c7");
        assertThat(report.date()).contains(LocalDate.of(2007, 5, 22));
        assertThat(report.reporter()).contains(Samples.reporter());
        assertThat(report.period()).contains(Samples.period());
        assertThat(report.meetingDate()).contains(LocalDate.of(2007, 5, 21));
        assertThat(report.recipient()).contains("CSTD");
    }

    @Test
    void givenAReport_whenBuilt_thenItsListsAreKeptInTheirOrder() {
        FacilitatorReport report = Samples.report();
        assertThat(report.actionLines()).map(Coded::written).containsExactly("C7: e-Health", "C12");
        assertThat(report.levels()).containsExactly(Coded.of(Level.REGIONAL));
        assertThat(report.achievements()).containsExactly("A network of hospitals");
        assertThat(report.results()).containsExactly(Samples.result());
        assertThat(report.challenges()).containsExactly("Power cuts");
        assertThat(report.recommendations()).containsExactly("Share the records");
        assertThat(report.lessonsLearned()).containsExactly("Begin small");
        assertThat(report.nextSteps()).containsExactly("A second network", "A third network");
        assertThat(report.partners()).containsExactly(Samples.partner());
        assertThat(report.facilitators()).containsExactly(Samples.facilitator());
        assertThat(report.activities()).containsExactly(Samples.activity());
        assertThat(report.indicators()).containsExactly(Samples.indicator());
        assertThat(report.goals()).containsExactly(Samples.goal());
        assertThat(report.stocktakingEntries()).containsExactly("1146");
    }

    @Test
    void givenPeopleAndTimes_whenBuilt_thenTheyAreKept() {
        assertThat(Samples.reporter().organization()).map(Coded::written).contains("WHO");
        assertThat(Samples.reporter().role()).contains(Coded.of(ReporterRole.FACILITATOR));
        assertThat(Samples.period().start()).contains(LocalDate.of(2006, 1, 1));
        assertThat(Samples.period().end()).contains(LocalDate.of(2007, 3, 31));
        assertThat(Samples.partner().organization()).map(Coded::written).contains("APC");
        assertThat(Samples.partner().category()).hasValueSatisfying(category -> {
            assertThat(category.written()).isEqualTo("civil society");
            assertThat(category.is(StakeholderCategory.CIVIL_SOCIETY)).isTrue();
        });
        assertThat(Samples.facilitator().organization()).map(Coded::written).contains("ITU");
        assertThat(Samples.facilitator().actionLine()).contains(Coded.of(ActionLine.C7_EHEALTH));
        assertThat(Samples.facilitator().status()).contains(Coded.of(DesignationStatus.CO_FACILITATOR));
        assertThat(Samples.facilitator().contact()).contains("focal.point@example.org");
        assertThat(Samples.facilitator().sole()).contains(false);
    }

    @Test
    void givenAnActivity_whenBuilt_thenItIsKept() {
        Activity activity = Samples.activity();
        assertThat(activity.title()).contains("Second facilitation meeting");
        assertThat(activity.state()).contains(Coded.of(ActivityState.HELD));
        assertThat(activity.start()).contains(LocalDate.of(2007, 5, 21));
        assertThat(activity.end()).contains(LocalDate.of(2007, 5, 22));
        assertThat(activity.place()).contains("Geneva");
    }

    @Test
    void givenFigures_whenBuilt_thenTheyAreKeptWithTheirZerosAsWritten() {
        assertThat(Samples.result().kind()).contains(Coded.of(ResultKind.QUANTITATIVE));
        assertThat(Samples.result().text()).contains("Hospitals connected");
        assertThat(Samples.result().value()).contains(new BigDecimal("12.50"));
        assertThat(Samples.result().unit()).contains("hospitals");
        assertThat(Samples.indicator().name()).contains("Proportion of households with Internet access");
        assertThat(Samples.indicator().code()).contains("HH6");
        assertThat(Samples.indicator().value()).map(BigDecimal::toPlainString).contains("0.100");
        assertThat(Samples.indicator().unit()).contains("per cent");
        assertThat(Samples.indicator().year()).contains(2006);
        assertThat(Samples.indicator().source()).contains("https://example.org/data");
    }

    @Test
    void givenALinkToAGoal_whenBuilt_thenItIsKept() {
        assertThat(Samples.goal().framework()).contains(Coded.of(GoalFramework.MDG));
        assertThat(Samples.goal().number()).contains(8);
        assertThat(Samples.goal().contribution()).contains("Makes the benefits of ICTs available");
    }
}
