package org.wsis4j.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.wsis4j.governance.MeetingMode;
import org.wsis4j.reporting.followup.CommissionMandate;
import org.wsis4j.reporting.followup.CountryInstrument;
import org.wsis4j.reporting.followup.SessionKind;
import org.wsis4j.reporting.meeting.EventRelation;
import org.wsis4j.reporting.meeting.Nominator;
import org.wsis4j.reporting.meeting.Weekdays;
import org.wsis4j.reporting.stocktaking.ActivityType;
import org.wsis4j.reporting.stocktaking.EntryState;
import org.wsis4j.reporting.stocktaking.ImpactKind;
import org.wsis4j.reporting.stocktaking.Maturity;
import org.wsis4j.target.Unit;
import org.wsis4j.target.assessment.NamedCriterion;
import org.wsis4j.target.assessment.Verdict;

/** The closed code lists of reports: their names and aliases, in any case and with any separator. */
class CodeListsTest {

    @ParameterizedTest
    @CsvSource({
        "ANNUAL_UPDATE, ANNUAL_UPDATE",
        "annual update, ANNUAL_UPDATE",
        "annualUpdate, ANNUAL_UPDATE",
        "contribution, CONTRIBUTION",
        "Annual contribution, CONTRIBUTION",
        "review-summary, REVIEW_SUMMARY",
        "thematic, THEMATIC",
        "road map, ROAD_MAP",
        "roadmap, ROAD_MAP",
        "Action Line Roadmap, ROAD_MAP",
    })
    void givenAKindOfReport_whenRead_thenItIsFound(String written, ReportKind kind) {
        assertThat(ReportKind.find(written)).contains(kind);
    }

    @ParameterizedTest
    @CsvSource({
        "lead facilitating agency, LEAD_FACILITATING_AGENCY", "facilitator, FACILITATOR", "Moderator, FACILITATOR",
        "sole facilitator, FACILITATOR", "co-facilitator, CO_FACILITATOR", "Cofacilitator, CO_FACILITATOR",
        "focal point, FOCAL_POINT", "interim focal point, FOCAL_POINT", "Provisional Focal Point, FOCAL_POINT",
        "lead facilitator, FOCAL_POINT", "partner, PARTNER", "contributor, CONTRIBUTOR",
    })
    void givenARoleOfAReporter_whenRead_thenItIsFound(String written, ReporterRole role) {
        assertThat(ReporterRole.find(written)).contains(role);
    }

    @ParameterizedTest
    @CsvSource({
        "held, HELD",
        "past, HELD",
        "Completed, HELD",
        "on-going, ONGOING",
        "announced, ANNOUNCED",
        "planned, ANNOUNCED",
        "possible, POSSIBLE",
    })
    void givenAStateOfAnActivity_whenRead_thenItIsFound(String written, ActivityState state) {
        assertThat(ActivityState.find(written)).contains(state);
    }

    @ParameterizedTest
    @CsvSource({
        "MDG, MDG",
        "Millennium Development Goals, MDG",
        "Millennium Development Goal, MDG",
        "sdg, SDG",
        "Sustainable Development Goals, SDG",
        "Sustainable Development Goal, SDG",
        "GDC, GDC",
        "Global Digital Compact, GDC",
    })
    void givenASetOfGoals_whenRead_thenItIsFound(String written, GoalFramework framework) {
        assertThat(GoalFramework.find(written)).contains(framework);
    }

    @ParameterizedTest
    @CsvSource({"National, NATIONAL", "regional, REGIONAL", "INTERNATIONAL, INTERNATIONAL"})
    void givenALevel_whenRead_thenItIsFound(String written, Level level) {
        assertThat(Level.find(written)).contains(level);
    }

    @ParameterizedTest
    @CsvSource({"quantitative, QUANTITATIVE", "Qualitative, QUALITATIVE"})
    void givenAKindOfResult_whenRead_thenItIsFound(String written, ResultKind kind) {
        assertThat(ResultKind.find(written)).contains(kind);
    }

    @ParameterizedTest
    @CsvSource({
        "in-person, PHYSICAL",
        "face to face, PHYSICAL",
        "on site, PHYSICAL",
        "virtual, ONLINE",
        "on-line, ONLINE",
        "Remote, ONLINE",
        "hybrid, HYBRID",
    })
    void givenAModeOfAMeeting_whenRead_thenItIsFound(String written, MeetingMode mode) {
        assertThat(MeetingMode.find(written)).contains(mode);
    }

    @ParameterizedTest
    @CsvSource({
        "action line, ACTION_LINE",
        "action line team, ACTION_LINE",
        "team, ACTION_LINE",
        "Convener, CONVENOR",
        "lead agency, AGENCY",
        "Lead facilitating agency, AGENCY",
    })
    void givenANominator_whenRead_thenItIsFound(String written, Nominator nominator) {
        assertThat(Nominator.find(written)).contains(nominator);
    }

    @ParameterizedTest
    @CsvSource({"Monday, MONDAY", "SUNDAY, SUNDAY"})
    void givenAWeekday_whenRead_thenItIsFound(String written, DayOfWeek day) {
        assertThat(Weekdays.find(written)).contains(day);
    }

    @ParameterizedTest
    @CsvSource({"review session, REVIEW", "policy, POLICY", "Policy-session, POLICY"})
    void givenAKindOfSession_whenRead_thenItIsFound(String written, SessionKind kind) {
        assertThat(SessionKind.find(written)).contains(kind);
    }

    @ParameterizedTest
    @CsvSource({
        "science and technology, SCIENCE_AND_TECHNOLOGY",
        "Science and technology for development, SCIENCE_AND_TECHNOLOGY",
        "WSIS follow-up, WSIS_FOLLOW_UP",
        "follow-up, WSIS_FOLLOW_UP",
    })
    void givenAMandate_whenRead_thenItIsFound(String written, CommissionMandate mandate) {
        assertThat(CommissionMandate.find(written)).contains(mandate);
    }

    @ParameterizedTest
    @CsvSource({
        "CCA, CCA",
        "common country assessment, CCA",
        "Common Country Assessments, CCA",
        "United Nations Development Assistance Framework, UNDAF",
        "poverty reduction strategy paper, PRSP",
        "Poverty reduction strategy papers, PRSP",
        "poverty reduction strategy, PRSP",
        "e-strategy, E_STRATEGY",
        "national e-strategy, E_STRATEGY",
        "National e-strategies, E_STRATEGY",
        "e-strategies, E_STRATEGY",
    })
    void givenAnInstrument_whenRead_thenItIsFound(String written, CountryInstrument instrument) {
        assertThat(CountryInstrument.find(written)).contains(instrument);
    }

    @ParameterizedTest
    @CsvSource({
        "%, PERCENT",
        "' % ', PERCENT",
        "per cent, PERCENT",
        "Percentage, PERCENT",
        "per 100, PER_100_INHABITANTS",
        "per 100 inhabitants, PER_100_INHABITANTS",
        "per cent of countries, PERCENT_OF_COUNTRIES",
    })
    void givenAUnit_whenRead_thenItIsFound(String written, Unit unit) {
        assertThat(Unit.find(written)).contains(unit);
    }

    @Test
    void givenTheUnitThatIsNone_whenRead_thenNothingIsFound() {
        assertThat(Unit.find("NOT_FOUND")).isEmpty();
        assertThat(Unit.find("%%")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"achieved, ACHIEVED", "not achieved, NOT_ACHIEVED", "On track, ON_TRACK", "off-track, OFF_TRACK"})
    void givenAVerdict_whenRead_thenItIsFound(String written, Verdict verdict) {
        assertThat(Verdict.find(written)).contains(verdict);
    }

    @ParameterizedTest
    @CsvSource({
        "agreed text, AGREED_TEXT",
        "agreed, AGREED_TEXT",
        "wording of 2014, WORDING_OF_2014",
        "partnership all, WORDING_OF_2014",
        "review 2014, WORDING_OF_2014",
    })
    void givenACriterion_whenRead_thenItIsFound(String written, NamedCriterion criterion) {
        assertThat(NamedCriterion.find(written)).contains(criterion);
    }

    @ParameterizedTest
    @CsvSource({
        "project, PROJECT",
        "training initiative, TRAINING_INITIATIVE",
        "Training, TRAINING_INITIATIVE",
        "web site, WEB_SITE",
        "website, WEB_SITE",
        "Toolkit, TOOLKIT",
    })
    void givenATypeOfActivity_whenRead_thenItIsFound(String written, ActivityType type) {
        assertThat(ActivityType.find(written)).contains(type);
    }

    @ParameterizedTest
    @CsvSource({"registered, REGISTERED", "Nominated, NOMINATED", "short-listed, SHORTLISTED", "Winner, WINNER"})
    void givenAStateOfAnEntry_whenRead_thenItIsFound(String written, EntryState state) {
        assertThat(EntryState.find(written)).contains(state);
    }

    @ParameterizedTest
    @CsvSource({"on-going, ONGOING", "end of major phase, END_OF_MAJOR_PHASE", "completed, COMPLETED"})
    void givenAMaturity_whenRead_thenItIsFound(String written, Maturity maturity) {
        assertThat(Maturity.find(written)).contains(maturity);
    }

    @ParameterizedTest
    @CsvSource({"Economic, ECONOMIC", "social, SOCIAL", "cultural, CULTURAL"})
    void givenAKindOfImpact_whenRead_thenItIsFound(String written, ImpactKind kind) {
        assertThat(ImpactKind.find(written)).contains(kind);
    }

    static Stream<Arguments> lists() {
        return Stream.of(
                list(ReportKind.values(), ReportKind::find),
                list(ReporterRole.values(), ReporterRole::find),
                list(ActivityState.values(), ActivityState::find),
                list(GoalFramework.values(), GoalFramework::find),
                list(Level.values(), Level::find),
                list(ResultKind.values(), ResultKind::find),
                list(MeetingMode.values(), MeetingMode::find),
                list(Nominator.values(), Nominator::find),
                list(EventRelation.values(), EventRelation::find),
                list(DayOfWeek.values(), Weekdays::find),
                list(SessionKind.values(), SessionKind::find),
                list(CommissionMandate.values(), CommissionMandate::find),
                list(CountryInstrument.values(), CountryInstrument::find),
                list(ActivityType.values(), ActivityType::find),
                list(EntryState.values(), EntryState::find),
                list(Maturity.values(), Maturity::find),
                list(ImpactKind.values(), ImpactKind::find),
                list(Unit.known(), Unit::find),
                list(Verdict.values(), Verdict::find),
                list(NamedCriterion.values(), NamedCriterion::find));
    }

    @ParameterizedTest
    @MethodSource("lists")
    <E extends Enum<E>> void givenAnyList_whenANameIsRead_thenItComesBack(
            List<E> values, Function<String, Optional<E>> find) {
        assertThat(values).allSatisfy(value -> {
            assertThat(find.apply(value.name())).contains(value);
            assertThat(Coded.read(Coded.of(value).written(), find)).isEqualTo(Coded.of(value));
        });
    }

    @ParameterizedTest
    @MethodSource("lists")
    <E extends Enum<E>> void givenAnyList_whenAnotherTextIsRead_thenNothingIsFound(
            List<E> values, Function<String, Optional<E>> find) {
        String first = values.get(0).name();
        assertThat(Stream.of("", " ", "none", first + "S", first + " 1", first.substring(1), "\u0000" + first))
                .allSatisfy(
                        written -> assertThat(find.apply(written)).as(written).isEmpty());
    }

    private static <E extends Enum<E>> Arguments list(E[] values, Function<String, Optional<E>> find) {
        return Arguments.of(List.of(values), find);
    }
}
