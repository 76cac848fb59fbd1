package org.wsis4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wsis4j.agenda.Agenda;
import org.wsis4j.calendar.Calendar;
import org.wsis4j.calendar.CalendarEntry;
import org.wsis4j.calendar.Certainty;
import org.wsis4j.source.Dating;
import org.wsis4j.source.Paragraph;

/** What we write is read again with a library that has nothing to do with the one that wrote it. */
class CalendarFileTest {

    private static final LocalDate STAMP = LocalDate.of(2026, 11, 22);

    @Test
    void givenAllEntries_whenReadAgain_thenCountDaysAndUidsAreThose() throws Exception {
        Calendar calendar = Agenda.years(2003, 2036);
        net.fortuna.ical4j.model.Calendar read = read(CalendarFile.of(calendar, STAMP));
        List<VEvent> events = read.getComponents("VEVENT");

        assertThat(read.validate().hasErrors()).isFalse();
        assertThat(events).hasSameSizeAs(calendar.entries());
        assertThat(events).extracting(event -> value(event, "UID")).doesNotHaveDuplicates();
        for (int i = 0; i < events.size(); i++) {
            CalendarEntry entry = calendar.entries().get(i);
            VEvent event = events.get(i);
            assertThat(event.validate().hasErrors()).isFalse();
            assertThat(value(event, "UID")).isEqualTo(entry.key() + "@wsis4j.org");
            assertThat(value(event, "SUMMARY")).isEqualTo(CalendarFile.mark(entry) + entry.title());
            assertThat(value(event, "SUMMARY").startsWith("["))
                    .isEqualTo(value(event, "STATUS").equals("TENTATIVE"));
            assertThat(value(event, "DTSTAMP")).isEqualTo("20261122T000000Z");
            assertThat(event.getDateTimeStart().getDate())
                    .isEqualTo(entry.when().earliest());
            assertThat(event.getDateTimeEnd().getDate())
                    .isEqualTo(entry.when().latest().plusDays(1));
            boolean sure = entry.when().isExact() && (entry.certainty() != Certainty.UNCERTAIN);
            assertThat(value(event, "STATUS")).isEqualTo(sure ? "CONFIRMED" : "TENTATIVE");
            assertThat(value(event, "DESCRIPTION").toLowerCase(Locale.ROOT).contains("some time within"))
                    .isEqualTo(!entry.when().isExact());
            assertThat(value(event, "DESCRIPTION"))
                    .contains(entry.sources().stream().map(Paragraph::toString).toList());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "tr-TR, Pacific/Apia",
        "th-TH-u-ca-buddhist, America/Sao_Paulo",
        "ar-EG-u-nu-arab, Asia/Kathmandu",
        "ja-JP-u-ca-japanese, Pacific/Kwajalein"
    })
    void givenAnotherLocaleAndZone_whenWritten_thenTheBytesAreTheSame(String tag, String zone) {
        Calendar calendar = Agenda.years(2006, 2012);
        String expected = CalendarFile.of(calendar, STAMP);
        Locale before = Locale.getDefault();
        TimeZone zoneBefore = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(tag));
            TimeZone.setDefault(TimeZone.getTimeZone(zone));
            assertThat(CalendarFile.of(calendar, STAMP)).isEqualTo(expected);
        } finally {
            Locale.setDefault(before);
            TimeZone.setDefault(zoneBefore);
        }
    }

    @Test
    void givenTheLastDayThatCanBeWritten_whenWritten_thenTheSpanIsADuration() throws Exception {
        String text = CalendarFile.of(Calendar.of(List.of(entry("9999", "t"))), STAMP);
        assertThat(text)
                .contains("DTSTART;VALUE=DATE:99990101", "DURATION:P365D")
                .doesNotContain("DTEND");
        VEvent event = (VEvent) read(text).getComponents("VEVENT").get(0);
        assertThat(event.validate().hasErrors()).isFalse();
        assertThat(event.getDuration().getDuration().get(ChronoUnit.DAYS)).isEqualTo(365);
    }

    @Test
    void givenWordsThatTheFormatKnows_whenWritten_thenTheyComeBackAsTheyWere() throws Exception {
        String title = "a,b;c\\d\nBEGIN:VEVENT: é «…» END:VCALENDAR" + " word".repeat(40);
        String text = CalendarFile.of(Calendar.of(List.of(entry("2006-05-17", title))), STAMP);
        List<VEvent> events = read(text).getComponents("VEVENT");
        assertThat(events)
                .singleElement()
                .satisfies(event -> assertThat(value(event, "SUMMARY")).isEqualTo(title));
    }

    @Test
    void givenTheAgenda_whenWritten_thenNoLineIsLongerThan75Bytes() {
        assertThat(CalendarFile.of(Agenda.years(2003, 2036), STAMP).lines().toList())
                .allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
    }

    @Test
    void givenNoEntry_whenWritten_thenItIsAnEmptyCalendar() throws Exception {
        assertThat(read(CalendarFile.of(Calendar.of(List.of()), STAMP)).getComponents())
                .isEmpty();
    }

    private static CalendarEntry entry(String when, String title) {
        return new CalendarEntry(
                "key", title, Dating.parse(when), Certainty.DUTY, List.of(Paragraph.parse("E/2006/85:17")));
    }

    private static String value(VEvent event, String name) {
        return event.getProperty(name).map(Property.class::cast).orElseThrow().getValue();
    }

    private static net.fortuna.ical4j.model.Calendar read(String text) throws Exception {
        return new CalendarBuilder().build(new StringReader(text));
    }
}
