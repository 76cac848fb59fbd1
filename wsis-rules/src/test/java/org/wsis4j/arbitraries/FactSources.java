package org.wsis4j.arbitraries;

import static org.wsis4j.arbitraries.ValueSource.drawnFrom;
import static org.wsis4j.arbitraries.ValueSource.of;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.wsis4j.actionline.ActionLine;
import org.wsis4j.actionline.ActionLineTitle;
import org.wsis4j.actionline.LineGoals;
import org.wsis4j.actionline.PrizeCategory;
import org.wsis4j.agenda.Agenda;
import org.wsis4j.calendar.Calendar;
import org.wsis4j.calendar.CalendarEntry;
import org.wsis4j.calendar.Event;
import org.wsis4j.calendar.EventKind;
import org.wsis4j.calendar.Events;
import org.wsis4j.contest.Contest;
import org.wsis4j.contest.ContestForm;
import org.wsis4j.contest.WordLimit;
import org.wsis4j.country.Countries;
import org.wsis4j.country.Country;
import org.wsis4j.facilitation.Facilitation;
import org.wsis4j.facilitation.FacilitatorDesignation;
import org.wsis4j.facilitation.FocalPoint;
import org.wsis4j.language.Name;
import org.wsis4j.language.Names;
import org.wsis4j.obligation.Obligation;
import org.wsis4j.organization.Organization;
import org.wsis4j.organization.Organizations;
import org.wsis4j.organization.StakeholderCategory;
import org.wsis4j.organization.StakeholderSpelling;
import org.wsis4j.source.Dating;
import org.wsis4j.source.Fact;
import org.wsis4j.source.Paragraph;
import org.wsis4j.source.SourceDocument;
import org.wsis4j.source.SourceDocuments;
import org.wsis4j.target.Indicator;
import org.wsis4j.vocabulary.Term;

/** Facts on sources, lines, organizations, facilitators, events, contests, countries and words, as the registers have them. */
final class FactSources {

    /** Those that users meet first. */
    private static final List<Class<? extends Fact>> FACTS = List.of(
            FacilitatorDesignation.class,
            Organization.class,
            Event.class,
            Obligation.class,
            Indicator.class,
            Country.class,
            Contest.class);

    private FactSources() {}

    static List<ValueSource<?>> all() {
        return List.of(
                of(Fact.class, FactSources::fact),
                drawnFrom(SourceDocument.class, () -> SourceDocuments.standard().all()),
                of(Paragraph.class, (draw, words) -> paragraph(draw)),
                of(Dating.class, (draw, words) -> dating(draw)),
                drawnFrom(Name.class, () -> Names.standard().all()),
                of(
                        ActionLineTitle.class,
                        (draw, words) -> draw.one(draw.one(ActionLine.values()).titles())),
                drawnFrom(LineGoals.class, LineGoals::all),
                drawnFrom(PrizeCategory.class, PrizeCategory::all),
                of(Organization.class, FactSources::organization),
                of(StakeholderSpelling.class, (draw, words) -> draw.one(spellings())),
                drawnFrom(
                        FacilitatorDesignation.class,
                        () -> Facilitation.standard().all()),
                of(Facilitation.class, (draw, words) -> Facilitation.standard().of(line(draw))),
                of(FocalPoint.class, (draw, words) -> Facilitation.standard().focalPoint(line(draw), day(draw))),
                drawnFrom(Event.class, () -> Events.standard().all()),
                of(Events.class, (draw, words) -> Events.standard().of(draw.one(EventKind.values()))),
                of(
                        CalendarEntry.class,
                        (draw, words) -> draw.one(Agenda.years(2006, 2025).entries())),
                of(Calendar.class, (draw, words) -> calendar(draw)),
                drawnFrom(Contest.class, Contest::all),
                of(ContestForm.class, (draw, words) -> draw.one(Contest.all()).form()),
                of(
                        WordLimit.class,
                        (draw, words) -> draw.one(draw.one(Contest.all()).form().words())),
                drawnFrom(Country.class, () -> Countries.standard().all()),
                of(Term.class, (draw, words) -> draw.one(terms())));
    }

    static LocalDate day(Draw draw) {
        return draw.day(LocalDate.of(2006, 2, 24), LocalDate.of(2026, 12, 31));
    }

    static ActionLine line(Draw draw) {
        return draw.one(ActionLine.facilitated());
    }

    /** One that a designation or an event rests on. */
    static Paragraph paragraph(Draw draw) {
        return draw.one(draw.one(Facilitation.standard().all()).sources());
    }

    /** A day, or what sources write in place of one. */
    static Dating dating(Draw draw) {
        return draw.oneIn(3) ? draw.one(Events.standard().all()).when() : Dating.on(day(draw));
    }

    /** A registered one; and now and then one that nobody has registered. */
    static Organization organization(Draw draw, Vocabulary words) {
        boolean isNew = draw.oneIn(6) || words instanceof HostileVocabulary;
        return isNew
                ? Organization.unregistered(said(words, Prose.CIVIL_SOCIETY))
                : draw.one(Organizations.standard().all());
    }

    /** A text that is not blank, which many values ask for. */
    static String said(Vocabulary words, List<String> usual) {
        String text = words.text(usual);
        return text.isBlank() ? usual.get(0) : text;
    }

    private static Calendar calendar(Draw draw) {
        int first = draw.between(2003, 2025);
        return Agenda.years(first, first + draw.below(3));
    }

    private static Fact fact(Draw draw, Vocabulary words) {
        return Values.source(draw.one(FACTS)).make(draw, words);
    }

    private static List<StakeholderSpelling> spellings() {
        return Arrays.stream(StakeholderCategory.values())
                .flatMap(category -> category.spellings().stream())
                .toList();
    }

    private static List<Term> terms() {
        return Stream.of(org.wsis4j.vocabulary.Vocabulary.values())
                .flatMap(vocabulary -> vocabulary.terms().stream())
                .toList();
    }
}
