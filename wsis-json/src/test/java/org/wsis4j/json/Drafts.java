package org.wsis4j.json;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import org.wsis4j.actionline.ActionLine;
import org.wsis4j.facilitation.DesignationStatus;
import org.wsis4j.organization.Organization;
import org.wsis4j.organization.Organizations;
import org.wsis4j.organization.StakeholderCategory;
import org.wsis4j.reporting.Activity;
import org.wsis4j.reporting.ActivityState;
import org.wsis4j.reporting.Coded;
import org.wsis4j.reporting.FacilitatorReport;
import org.wsis4j.reporting.GoalFramework;
import org.wsis4j.reporting.GoalLink;
import org.wsis4j.reporting.Level;
import org.wsis4j.reporting.Partner;
import org.wsis4j.reporting.ReportKind;
import org.wsis4j.reporting.ReportedFacilitator;
import org.wsis4j.reporting.ReportedIndicator;
import org.wsis4j.reporting.Reporter;
import org.wsis4j.reporting.ReporterRole;
import org.wsis4j.reporting.ReportingPeriod;
import org.wsis4j.reporting.Result;
import org.wsis4j.reporting.ResultKind;
import org.wsis4j.reporting.Unread;

/** Drafts with anything in them that a text can hold. */
final class Drafts {

    private final Arbitrary<Unread> unreads;

    /** Texts of whole characters, ordinary and odd ones. */
    static final Arbitrary<String> TEXT = Arbitraries.oneOf(
                    Arbitraries.of(
                            "ITU", "C2", "\u04212", "", " ", "\"", "\\", "a\nb\tc\r\n", "\uD83D\uDE00", "\uFEFF"),
                    Arbitraries.integers()
                            .between(1, Character.MAX_CODE_POINT)
                            .filter(c -> c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE)
                            .map(Character::toString))
            .list()
            .ofMaxSize(4)
            .map(parts -> String.join("", parts));

    private static final Arbitrary<LocalDate> DAY =
            Arbitraries.longs().between(-719_528, 2_932_896).map(LocalDate::ofEpochDay);

    private static final Arbitrary<BigDecimal> NUMBER = Arbitraries.oneOf(
            Combinators.combine(
                            Arbitraries.bigIntegers(), Arbitraries.integers().between(-250, 250))
                    .as(BigDecimal::new),
            longNumbers()
                    .map(BigDecimal::new)
                    .filter(number ->
                            number.toString().length() <= Limits.standard().maxNumberLength()));

    /** Numbers about as long as the limit allows: some are longer, some only when they are written. */
    static Arbitrary<String> longNumbers() {
        Arbitrary<String> digits =
                Arbitraries.strings().numeric().ofMinLength(90).ofMaxLength(100);
        return Combinators.combine(
                        Arbitraries.of("", "-"),
                        Arbitraries.integers().between(1, 9),
                        Arbitraries.of("", "."),
                        digits,
                        Arbitraries.of("", "e1", "e-5", "E-7", "e+20", "e-99"))
                .as((sign, first, point, rest, exponent) -> sign + first + point + rest + exponent);
    }

    /** What no field can take: names that are not known, values of any kind. */
    private static final Arbitrary<Unread> UNREAD = Combinators.combine(
                    TEXT.map(name -> "x" + name),
                    Arbitraries.of(
                            "1",
                            "null",
                            "\"\\u0000\\uD800\"",
                            "[1 ,\r\n {\"a\":[]}]",
                            "{}",
                            "1E+999",
                            "{\"\\uDC00\":1}"))
            .as(Unread.Entry::new)
            .list()
            .ofMaxSize(2)
            .map(Unread::new);

    private static final Arbitrary<Coded<ActionLine>> LINE =
            coded(ActionLine::find, "C2", "c7: e-health", "\u04211", "C12");
    private static final Arbitrary<Coded<Organization>> ORGANIZATION =
            coded(Organizations.standard()::find, "ITU", "UN DESA", "nobody");

    private Arbitrary<Reporter> reporter() {
        return Combinators.combine(
                        ORGANIZATION.optional(),
                        coded(ReporterRole::find, "FACILITATOR").optional(),
                        unreads)
                .as((organization, role, unread) -> Reporter.builder()
                        .organization(organization)
                        .role(role)
                        .unread(unread)
                        .build());
    }

    private Arbitrary<ReportingPeriod> period() {
        return Combinators.combine(DAY.optional(), DAY.optional(), unreads)
                .as((start, end, unread) -> ReportingPeriod.builder()
                        .start(start)
                        .end(end)
                        .unread(unread)
                        .build());
    }

    private Arbitrary<Result> result() {
        return Combinators.combine(
                        coded(ResultKind::find, "QUALITATIVE").optional(), TEXT.optional(), NUMBER.optional(), unreads)
                .as((kind, text, value, unread) -> Result.builder()
                        .kind(kind)
                        .text(text)
                        .value(value)
                        .unit(text)
                        .unread(unread)
                        .build());
    }

    private static final Arbitrary<Partner> PARTNER = Combinators.combine(
                    ORGANIZATION.optional(),
                    coded(StakeholderCategory::find, "GOVERNMENT").optional())
            .as((organization, category) -> Partner.builder()
                    .organization(organization)
                    .category(category)
                    .build());

    private static final Arbitrary<ReportedFacilitator> FACILITATOR = Combinators.combine(
                    ORGANIZATION.optional(),
                    LINE.optional(),
                    coded(DesignationStatus::find, "LISTED").optional())
            .as((organization, line, status) -> ReportedFacilitator.builder()
                    .organization(organization)
                    .actionLine(line)
                    .status(status)
                    .build());

    private Arbitrary<Activity> activity() {
        return Combinators.combine(
                        TEXT.optional(), coded(ActivityState::find, "held").optional(), DAY.optional(), unreads)
                .as((text, state, day, unread) -> Activity.builder()
                        .title(text)
                        .state(state)
                        .start(day)
                        .end(day)
                        .place(text)
                        .unread(unread)
                        .build());
    }

    private static final Arbitrary<ReportedIndicator> INDICATOR = Combinators.combine(
                    TEXT.optional(), NUMBER.optional(), Arbitraries.integers().optional())
            .as((text, value, year) -> {
                ReportedIndicator.Builder builder = ReportedIndicator.builder();
                year.ifPresent(builder::year);
                return builder.name(text)
                        .code(text)
                        .value(value)
                        .unit(text)
                        .source(text)
                        .build();
            });

    private static final Arbitrary<GoalLink> GOAL = Combinators.combine(
                    coded(GoalFramework::find, "SDG").optional(),
                    Arbitraries.integers().optional(),
                    TEXT.optional())
            .as((framework, number, text) -> {
                GoalLink.Builder builder = GoalLink.builder();
                number.ifPresent(builder::number);
                return builder.framework(framework).contribution(text).build();
            });

    private Drafts(Arbitrary<Unread> unreads) {
        this.unreads = unreads;
    }

    /** Drafts that were read from texts which had more than we know. */
    static Arbitrary<FacilitatorReport> reports() {
        return new Drafts(UNREAD).all();
    }

    /** Drafts with nothing unread in them. */
    static Arbitrary<FacilitatorReport> wholeReports() {
        return new Drafts(Arbitraries.just(Unread.none())).all();
    }

    private Arbitrary<FacilitatorReport> all() {
        Arbitrary<Optional<String>> text = TEXT.optional();
        Arbitrary<List<String>> texts = few(TEXT);
        return Builders.withBuilder(FacilitatorReport::builder)
                .use(coded(ReportKind::find, "REVIEW_SUMMARY", "road map").optional())
                .in(FacilitatorReport.Builder::kind)
                .use(text)
                .in(FacilitatorReport.Builder::title)
                .use(text)
                .in(FacilitatorReport.Builder::symbol)
                .use(text)
                .in(FacilitatorReport.Builder::language)
                .use(text)
                .in(FacilitatorReport.Builder::url)
                .use(DAY.optional())
                .in(FacilitatorReport.Builder::date)
                .use(reporter().optional())
                .in(FacilitatorReport.Builder::reporter)
                .use(period().optional())
                .in(FacilitatorReport.Builder::period)
                .use(DAY.optional())
                .in(FacilitatorReport.Builder::meetingDate)
                .use(text)
                .in(FacilitatorReport.Builder::recipient)
                .use(few(LINE))
                .in(FacilitatorReport.Builder::actionLines)
                .use(few(coded(Level::find, "NATIONAL")))
                .in(FacilitatorReport.Builder::levels)
                .use(texts)
                .in(FacilitatorReport.Builder::achievements)
                .use(few(result()))
                .in(FacilitatorReport.Builder::results)
                .use(texts)
                .in(FacilitatorReport.Builder::challenges)
                .use(texts)
                .in(FacilitatorReport.Builder::recommendations)
                .use(texts)
                .in(FacilitatorReport.Builder::lessonsLearned)
                .use(texts)
                .in(FacilitatorReport.Builder::nextSteps)
                .use(few(PARTNER))
                .in(FacilitatorReport.Builder::partners)
                .use(few(FACILITATOR))
                .in(FacilitatorReport.Builder::facilitators)
                .use(few(activity()))
                .in(FacilitatorReport.Builder::activities)
                .use(few(INDICATOR))
                .in(FacilitatorReport.Builder::indicators)
                .use(few(GOAL))
                .in(FacilitatorReport.Builder::goals)
                .use(texts)
                .in(FacilitatorReport.Builder::stocktakingEntries)
                .use(unreads)
                .in(FacilitatorReport.Builder::unread)
                .build(FacilitatorReport.Builder::build);
    }

    private static <T> Arbitrary<List<T>> few(Arbitrary<T> elements) {
        return elements.list().ofMaxSize(3);
    }

    private static <T> Arbitrary<Coded<T>> coded(Function<? super String, Optional<T>> reader, String... usual) {
        return Arbitraries.oneOf(Arbitraries.of(usual), TEXT).map(written -> Coded.read(written, reader));
    }
}
