package org.wsis4j.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.wsis4j.source.Dating;
import org.wsis4j.source.Evidence;
import org.wsis4j.source.Paragraph;

class ForumMeetingTest {

    private static final ForumMeeting ATHENS = ForumMeeting.all().get(0);

    @Test
    void givenAthens_whenRead_thenItIsWhatTheReportAnnounces() {
        assertThat(ForumMeeting.all()).containsExactly(ATHENS);
        assertThat(ATHENS.date()).isEqualTo(Dating.parse("2006-10-30/2006-11-02"));
        assertThat(ATHENS.place()).isEqualTo("Athens");
        assertThat(ATHENS.host()).isEqualTo("Greece");
        assertThat(ATHENS.theme()).isEqualTo("Internet governance for development");
        assertThat(ATHENS.themes()).containsExactly(ForumTheme.values());
        assertThat(ATHENS.key()).isEqualTo("1");
    }

    @Test
    void givenAthens_whenMeasured_thenItsDaysLieWithinTheCommonUnderstanding() {
        assertThat(ATHENS.days()).contains(4);
        assertThat(ATHENS.days().orElseThrow())
                .isBetween(figure("IGF/meeting-days-least"), figure("IGF/meeting-days-most"));
    }

    @Test
    void givenADateThatIsNotExact_whenMeasured_thenItsDaysAreNotTold() {
        assertThat(meeting(2, "2007-11", ATHENS.sources()).days()).isEmpty();
    }

    @Test
    void givenAnIncoherentMeeting_whenMade_thenItSaysWhatIsExpected() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> meeting(0, "2007", ATHENS.sources()))
                .withMessageStartingWith("meeting 0 in 'Athens', host 'Greece', theme 'a theme', sources")
                .withMessageEndingWith("expected all of them, for example 1 in Athens, host Greece, by E/2006/85:49");
        assertThatIllegalArgumentException().isThrownBy(() -> meeting(2, "2007", List.of()));
    }

    private static int figure(String key) {
        return Provisions.standard().find(key).flatMap(Provision::figure).orElseThrow();
    }

    private static ForumMeeting meeting(int number, String date, List<Paragraph> sources) {
        return new ForumMeeting(
                number, Dating.parse(date), "Athens", "Greece", "a theme", List.of(), sources, Evidence.STATED);
    }
}
