package org.wsis4j.json;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.wsis4j.rules.Basis;
import org.wsis4j.rules.CheckedAgainst;
import org.wsis4j.rules.RuleId;
import org.wsis4j.rules.Severity;
import org.wsis4j.rules.Verdict;
import org.wsis4j.rules.Waiver;
import org.wsis4j.rules.reading.Location;
import org.wsis4j.rules.reading.Position;
import org.wsis4j.rules.stored.StoredAssessment;
import org.wsis4j.rules.stored.StoredCitation;
import org.wsis4j.rules.stored.StoredFinding;
import org.wsis4j.rules.stored.StoredMessage;
import org.wsis4j.rules.stored.StoredMissingEvidence;
import org.wsis4j.rules.stored.StoredOutcome;
import org.wsis4j.rules.stored.StoredWaivedFinding;
import org.wsis4j.rules.wording.Argument;
import org.wsis4j.source.Modality;

/** Assessments and waivers of all values that the types allow, put together at random. */
final class StoredSamples {

    private static final List<String> TEXTS = List.of(
            "", "any words", "a\u0000b\u0085", "\u202Eabc\n", "\u0644\u0627 \"\\", "\uD83D\uDE00", "\u2028", "C7");
    private static final List<String> RULES =
            List.of("WSIS-REP-001", "WSIS-ZZZ-999", "ACME-A-010", "A1-B2-100", "ABCDEFGHIJKLMNOPQRST-X-001");
    private static final List<String> PLACES = List.of("", "/", "/results", "/results/3/a~1b~0c", "/\n", "//\u0627");
    private static final List<String> NUMBERS = List.of("0", "-1.50", "1E+400", "4E-999", "12345678901234567890.5");

    private final Random random;

    StoredSamples(Random random) {
        this.random = random;
    }

    StoredAssessment assessment() {
        return new StoredAssessment(
                perhaps(this::text),
                new CheckedAgainst(text(), text(), text(), text(), day(), perhaps(this::day)),
                random.nextBoolean(),
                some(this::finding),
                some(this::waived),
                some(() -> new StoredMissingEvidence(rule(), place(), perhaps(this::position), message())),
                some(() -> new StoredOutcome(
                        rule(), one(Verdict.values()), perhaps(this::message), one(0, 0, 1, Integer.MAX_VALUE))));
    }

    /** Waivers, mostly of the sort that a report can have. */
    List<Waiver> waivers() {
        return some(() -> {
            LocalDate first = random.nextInt(8) == 0 ? day() : LocalDate.ofEpochDay(random.nextInt(2_000_000));
            LocalDate last = first.equals(LocalDate.MAX) ? first : first.plusDays(1);
            return new Waiver(rule(), perhaps(this::place), words(), words(), words(), first, last);
        });
    }

    private StoredWaivedFinding waived() {
        StoredFinding finding = finding();
        Optional<Location> place = perhaps(() -> one(finding.location(), Location.root()));
        LocalDate first = day();
        LocalDate last = one(first, LocalDate.MAX);
        return new StoredWaivedFinding(
                finding, new Waiver(finding.rule(), place, words(), words(), words(), first, last));
    }

    private StoredFinding finding() {
        return new StoredFinding(
                rule(),
                one(Severity.values()),
                one(Basis.values()),
                some(() -> new StoredCitation(text(), one(Modality.values()), text())),
                place(),
                perhaps(this::position),
                message(),
                text(),
                random.nextBoolean());
    }

    private StoredMessage message() {
        return new StoredMessage(text(), arguments(3), text());
    }

    private Map<String, Argument> arguments(int depth) {
        Map<String, Argument> arguments = new LinkedHashMap<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            arguments.put(text(), argument(depth));
        }
        return arguments;
    }

    private Argument argument(int depth) {
        return switch (random.nextInt(depth == 0 ? 4 : 6)) {
            case 0 -> new Argument.Text(text());
            case 1 -> new Argument.Code(text());
            case 2 -> new Argument.Day(day());
            case 3 -> new Argument.Figure(new BigDecimal(one(NUMBERS.toArray(String[]::new))));
            case 4 -> new Argument.Items(some(() -> argument(depth - 1)));
            default -> new Argument.Phrase(text(), arguments(depth - 1));
        };
    }

    private RuleId rule() {
        return RuleId.parse(one(RULES.toArray(String[]::new)));
    }

    private Location place() {
        return new Location(one(PLACES.toArray(String[]::new)));
    }

    private Position position() {
        return new Position(1 + random.nextInt(9), one(1, Integer.MAX_VALUE));
    }

    private String text() {
        return one(TEXTS.toArray(String[]::new));
    }

    private String words() {
        return one("any words", "\u00A0", "\u2007\u202F", "\u3000\n\uD83D\uDE00");
    }

    /** Any day; now and then the end of February, or of time. */
    private LocalDate day() {
        LocalDate any = LocalDate.ofYearDay(random.nextInt(one(10, 3_000, 20_000, 999_999_999)), 59);
        LocalDate signed = random.nextInt(3) == 0 ? any.withYear(-any.getYear()) : any;
        return one(signed, signed.plusDays(1), signed.plusDays(random.nextInt(300)), LocalDate.MIN, LocalDate.MAX);
    }

    @SafeVarargs
    private <T> T one(T... values) {
        return values[random.nextInt(values.length)];
    }

    private <T> Optional<T> perhaps(Supplier<T> value) {
        return random.nextBoolean() ? Optional.of(value.get()) : Optional.empty();
    }

    private <T> List<T> some(Supplier<T> value) {
        return Stream.generate(value).limit(random.nextInt(3)).toList();
    }
}
