package org.wsis4j.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.wsis4j.calendar.Calendar;
import org.wsis4j.calendar.CalendarEntry;
import org.wsis4j.calendar.Certainty;
import org.wsis4j.calendar.Events;
import org.wsis4j.followup.CommissionSession;
import org.wsis4j.governance.ChairRotation;
import org.wsis4j.governance.GroupMeetings;
import org.wsis4j.governance.WorkPlans;
import org.wsis4j.obligation.Obligations;
import org.wsis4j.source.Dating;

class AgendaTest {

    @Test
    void givenWhatTwoRegistersHold_whenLinedUp_thenItAppearsOnceAsTheEvent() {
        assertThat(Agenda.years(2006, 2006))
                .extracting(CalendarEntry::key)
                .contains("2006-10-30-igf-athens", "2006-06-report-due")
                .doesNotContain("igf-1", "duty-R1-2006-06");
        assertThat(Obligations.standard().calendar(LocalDate.of(2006, 1, 1), LocalDate.of(2006, 12, 31)))
                .extracting(CalendarEntry::key)
                .contains("duty-R1-2006-06");
    }

    @Test
    void givenTheWholeSpan_whenLinedUp_thenNothingIsLostButWhatStandsTwice() {
        LocalDate first = LocalDate.of(2003, 1, 1);
        LocalDate last = LocalDate.of(2040, 12, 31);
        int twice = 2;
        int all = Events.standard().all().size()
                + GroupMeetings.recorded().all().size()
                + CommissionSession.all().size()
                + 1
                + Obligations.standard().calendar(first, last).entries().size()
                + ChairRotation.mandated().calendar(first, last).entries().size();
        assertThat(Agenda.between(first, last).entries()).hasSize(all - twice);
    }

    @Test
    void givenTheYear2010_whenAsked_thenAllRegistersAreInItAndSayHowCertainTheyAre() {
        assertThat(Agenda.years(2010, 2010))
                .extracting(CalendarEntry::key, CalendarEntry::certainty)
                .contains(
                        tuple("2010-wsis-forum", Certainty.FIXED),
                        tuple("ungis-6-high-level", Certainty.FIXED),
                        tuple("ungis-5", Certainty.UNCERTAIN),
                        tuple("duty-R14-2010", Certainty.DUTY),
                        tuple("chair-term-5", Certainty.DUTY));
        assertThat(Agenda.years(2011, 2012))
                .extracting(CalendarEntry::key, CalendarEntry::certainty)
                .contains(tuple("cstd-14", Certainty.UNCERTAIN), tuple("cstd-15", Certainty.UNCERTAIN));
        assertThat(Agenda.years(2027, 2027))
                .extracting(CalendarEntry::key, CalendarEntry::certainty)
                .contains(tuple("cstd-30", Certainty.WINDOW), tuple("duty-R25-2026-2027", Certainty.DUTY));
    }

    @Test
    void givenADuty_whenLinedUp_thenItSaysHowOftenAndFromWhomToWhom() {
        assertThat(Agenda.years(2010, 2010))
                .filteredOn(entry -> entry.key().equals("duty-R14-2010"))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.title())
                            .endsWith("(ANNUAL, SECRETARY_GENERAL -> CSTD -> ECOSOC -> GENERAL_ASSEMBLY)");
                    assertThat(entry.when()).isEqualTo(Dating.parse("2010"));
                });
    }

    @Test
    void givenAHandover_whenLinedUp_thenItIsOnTheFirstDayOfTheTermAsThePlanWas() {
        assertThat(ChairRotation.mandated().calendar(LocalDate.of(2006, 7, 1), LocalDate.of(2007, 7, 1)))
                .extracting(CalendarEntry::title, entry -> entry.when().toString())
                .containsExactly(
                        tuple(
                                "mandated: ITU takes the chair of the UN Group on the Information Society, term 1",
                                "2006-07-01"),
                        tuple(
                                "mandated: UNESCO takes the chair of the UN Group on the Information Society, term 2",
                                "2007-07-01"));
        assertThat(ChairRotation.mandated().calendar(LocalDate.of(2006, 7, 2), LocalDate.of(2007, 6, 30)))
                .as("a term that began before the span is not handed over in it")
                .isEmpty();
    }

    @Test
    void givenSourcesThatDisagree_whenASessionIsLinedUp_thenItLiesWithinAllTheirDays() {
        CalendarEntry entry = CommissionSession.find(14).orElseThrow().toEntry();
        assertThat(entry.when()).isEqualTo(Dating.parse("~2011-05-22/2011-05-27"));
    }

    @Test
    void givenWorkPlans_whenLinedUp_thenTheirUpdatesAreDueTwoYearsLater() {
        Calendar updates = WorkPlans.of(List.of(LocalDate.of(2012, 5, 14))).calendar();
        assertThat(updates.entries()).singleElement().satisfies(entry -> {
            assertThat(entry.key()).isEqualTo("work-plan-2014-05-14");
            assertThat(entry.when()).isEqualTo(Dating.parse("2014-05-14"));
            assertThat(entry.sources()).hasToString("[E/2006/85:18]");
            assertThat(entry.certainty()).isEqualTo(Certainty.DUTY);
        });
        assertThat(Agenda.years(2012, 2016)).noneMatch(entry -> entry.key().startsWith("work-plan-"));
    }

    @Test
    void givenTheEndsOfWhatCanBeWritten_whenAsked_thenDutiesAreToldUpToThem() {
        assertThat(Agenda.years(1, 2002)).isEmpty();
        assertThat(Agenda.years(9999, 999_999_999))
                .isNotEmpty()
                .allMatch(entry -> entry.when().earliest().getYear() >= 9998);
        assertThat(Agenda.years(10_000, 10_001)).isEmpty();
    }

    @Test
    void givenYearsInWrongOrder_whenAsked_thenTheyAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Agenda.years(2007, 2006))
                .withMessageContaining("expected them in order");
    }
}
