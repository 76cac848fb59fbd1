package org.wsis4j.arbitraries;

import static org.wsis4j.arbitraries.ValueSource.of;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wsis4j.form.Forms;
import org.wsis4j.language.Language;
import org.wsis4j.reporting.Report;
import org.wsis4j.reporting.Unread;
import org.wsis4j.rules.reading.Flaw;
import org.wsis4j.rules.reading.FlawKind;
import org.wsis4j.rules.reading.Location;
import org.wsis4j.rules.reading.Position;
import org.wsis4j.rules.reading.Reading;
import org.wsis4j.rules.wording.Argument;
import org.wsis4j.rules.wording.Message;
import org.wsis4j.rules.wording.WordingStatus;

/** What a reader hands over, and the words of messages. */
final class ReadingSources {

    private static final List<String> PLACES =
            List.of("", "/date", "/actionLines/0", "/partners/1/category", "/x-note", "/activities/0/start");

    private ReadingSources() {}

    static List<ValueSource<?>> all() {
        return List.of(
                of(Location.class, ReadingSources::location),
                of(Position.class, (draw, words) -> position(draw)),
                of(Flaw.class, (draw, words) -> flaw(draw.one(FlawKind.values()), location(draw, words), draw, words)),
                of(Reading.class, (draw, words) -> reading(ReportSource.one(draw), draw, words)),
                of(Argument.class, ReadingSources::argument),
                of(Argument.Text.class, (draw, words) -> text(words)),
                of(Argument.Code.class, (draw, words) -> new Argument.Code(words.code(List.of("C2", "ITU", "LISTED")))),
                of(Argument.Day.class, (draw, words) -> new Argument.Day(words.day())),
                of(Argument.Figure.class, (draw, words) -> new Argument.Figure(words.number())),
                of(Argument.Items.class, (draw, words) -> new Argument.Items(draw.some(0, 3, () -> text(words)))),
                of(Argument.Phrase.class, (draw, words) -> phrase(draw)),
                of(
                        Message.class,
                        (draw, words) -> flaw(draw.one(FlawKind.values()), Location.root(), draw, words)
                                .says()),
                of(WordingStatus.class, (draw, words) -> WordingStatus.of(draw.one(Language.values()))));
    }

    static Location location(Draw draw, Vocabulary words) {
        return draw.oneIn(6) ? Location.of(words.fieldName(), draw.below(9)) : new Location(draw.one(PLACES));
    }

    /**
     * Of a draft of one kind, with a flaw for each field that its own {@code unread} keeps, as a reader would find them;
     * now and then of a text that is no JSON.
     */
    static <R extends Report> Reading<R> reading(ReportSource<R, ?> kind, Draw draw, Vocabulary words) {
        if (draw.oneIn(12)) {
            Flaw malformed = flaw(FlawKind.MALFORMED, Location.root(), draw, words);
            return new Reading<>(Optional.empty(), List.of(malformed), places -> Map.of());
        }
        R report = kind.any().apply(draw, words);
        List<Flaw> flaws = new ArrayList<>();
        for (Unread.Entry entry : report.unread().entries()) {
            boolean isField = Forms.of(report).field(entry.name()).isPresent();
            flaws.add(flaw(
                    isField ? FlawKind.WRONG_TYPE : FlawKind.UNKNOWN_FIELD, Location.of(entry.name()), draw, words));
        }
        return new Reading<>(Optional.of(report), flaws, places -> Map.of());
    }

    private static Flaw flaw(FlawKind kind, Location place, Draw draw, Vocabulary words) {
        return new Flaw(
                kind,
                place,
                draw.maybe(() -> position(draw)),
                text(words),
                new Argument.Text("a date such as 2006-02-24"));
    }

    private static Position position(Draw draw) {
        return new Position(draw.between(1, 999), draw.between(1, 120));
    }

    private static Argument argument(Draw draw, Vocabulary words) {
        return switch (draw.below(4)) {
            case 1 -> new Argument.Day(words.day());
            case 2 -> new Argument.Figure(words.number());
            case 3 -> phrase(draw);
            default -> text(words);
        };
    }

    private static Argument.Text text(Vocabulary words) {
        return new Argument.Text(words.text(Prose.TITLES));
    }

    private static Argument.Phrase phrase(Draw draw) {
        return Argument.Phrase.of("phrase.orMore").with("least", draw.between(1, 200));
    }
}
