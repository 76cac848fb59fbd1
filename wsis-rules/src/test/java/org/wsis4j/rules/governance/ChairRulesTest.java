package org.wsis4j.rules.governance;

import static org.wsis4j.rules.Expectation.expect;
import static org.wsis4j.rules.GroupSamples.election;
import static org.wsis4j.rules.GroupSamples.group;
import static org.wsis4j.rules.GroupSamples.organizations;
import static org.wsis4j.rules.GroupSamples.term;
import static org.wsis4j.rules.Samples.organization;
import static org.wsis4j.rules.Samples.unreadableAt;
import static org.wsis4j.rules.Severity.ERROR;
import static org.wsis4j.rules.Severity.WARNING;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.wsis4j.reporting.group.GroupReport;
import org.wsis4j.reporting.group.ReportedChairTerm;

class ChairRulesTest {

    private static final GroupReport.Builder EMPTY = GroupReport.builder();

    private static GroupReport.Builder terms(ReportedChairTerm... terms) {
        return group().date(LocalDate.of(2010, 1, 1)).chairTerms(List.of(terms));
    }

    @Test
    void givenAChairOutsideTheThree_whenChecked_thenGov001NamesItAndCannotTellOfUnregisteredOnes() {
        expect(ChairRules.CHAIR_IS_ONE_OF_THE_THREE, group().chair(organization("UNCTAD")))
                .fails(WARNING, "/chair", "UNCTAD has the chair, which rotates among ITU, UNESCO, UNDP");
        expect(ChairRules.CHAIR_IS_ONE_OF_THE_THREE, group().chair(organization("A club")))
                .cannotTellAt("/chair");
        expect(ChairRules.CHAIR_IS_ONE_OF_THE_THREE, group()).passes();
        expect(ChairRules.CHAIR_IS_ONE_OF_THE_THREE, EMPTY).doesNotApply("no chair is named");
    }

    @Test
    void givenATurnTakenByAnother_whenChecked_thenGov002NamesBothAndTheTurn() {
        expect(
                        ChairRules.CHAIR_IN_TURN,
                        terms(term("ITU", "2006-07-14", "2007-07-17"), term("ITU", "2007-07-17", "2008-07-01")))
                .fails(
                        WARNING,
                        "/chairTerms/1/organization",
                        "ITU has the chair in the turn of UNESCO, 2007-07-01 to 2008-06-30");
        expect(ChairRules.CHAIR_IN_TURN, group()).passes();
        expect(ChairRules.CHAIR_IN_TURN, EMPTY)
                .doesNotApply("no chair term of ITU, UNESCO or UNDP has a start, with which a rotation could begin");
    }

    @Test
    void givenEitherOrderOfTheThree_whenChecked_thenGov002FindsOnlyWhatIsOutOfTurnInIt() {
        expect(ChairRules.CHAIR_IN_TURN, yearly("ITU", "UNDP", "UNESCO", "ITU", "UNDP", "UNESCO"))
                .passes();
        expect(ChairRules.CHAIR_IN_TURN, yearly("UNDP", "ITU", "UNESCO", "UNDP"))
                .passes();
        expect(ChairRules.CHAIR_IN_TURN, yearly("UNESCO", "ITU", "UNDP", "UNESCO"))
                .passes();
        expect(ChairRules.CHAIR_IN_TURN, yearly("ITU", "UNDP", "UNDP", "ITU"))
                .fails(
                        WARNING,
                        "/chairTerms/2/organization",
                        "UNDP has the chair in the turn of UNESCO, 2008-07-01 to 2009-06-30");
        expect(ChairRules.CHAIR_IN_TURN, yearly("ITU", "UNDP", "ITU", "UNESCO"))
                .failsAt("/chairTerms/2/organization", "/chairTerms/3/organization");
    }

    /** Where nobody can say who came second, who came third in the order of the text is not refused. */
    @Test
    void givenAGapBeforeTheThird_whenChecked_thenGov002LeavesTheOrderOpen() {
        expect(ChairRules.CHAIR_IN_TURN, yearly("ITU", "A club", "UNDP")).cannotTellAt("/chairTerms");
        expect(ChairRules.CHAIR_IN_TURN, yearly("ITU", "A club", "UNESCO", "ITU"))
                .cannotTellAt("/chairTerms");
    }

    private static GroupReport.Builder yearly(String... chairs) {
        return group().date(LocalDate.of(2013, 1, 1))
                .chairTerms(IntStream.range(0, chairs.length)
                        .mapToObj(i -> term(chairs[i], (2006 + i) + "-07-01", (2007 + i) + "-06-30"))
                        .toList());
    }

    @Test
    void givenAGapOrAContradiction_whenChecked_thenGov002CannotTell() {
        String gap = "who had the chair from 2007-07-01 to 2008-06-30 cannot be told: the terms have a gap or"
                + " contradict each other";
        expect(
                        ChairRules.CHAIR_IN_TURN,
                        terms(term("ITU", "2006-07-14", "2007-07-17"), term("UNDP", "2008-07-14", "2009-07-01")))
                .cannotTell("/chairTerms", gap);
        expect(
                        ChairRules.CHAIR_IN_TURN,
                        terms(term("ITU", "2006-07-14", "2008-07-17"), term("ITU", "2007-07-17", "2008-07-01")))
                .cannotTellAt("/chairTerms");
        expect(ChairRules.CHAIR_IN_TURN, terms(term("ITU", "2006-07-14", ""), term("ITU", "2008-01-01", "2007-01-01")))
                .cannotTellAt("/chairTerms");
        expect(ChairRules.CHAIR_IN_TURN, unreadableAt(group().build(), "/chairTerms/0/start"))
                .cannotTellAt("/chairTerms/0/start");
    }

    @Test
    void givenThousandsOfTermsOrAbsurdDays_whenChecked_thenNothingIsThrownAndNothingTakesLong() {
        List<ReportedChairTerm> many = IntStream.range(0, 5_000)
                .mapToObj(i -> term("ITU", "2007-01-01", "2007-12-31"))
                .toList();

        expect(ChairRules.CHAIR_IN_TURN, group().chairTerms(many)).cannotTellAt("/chairTerms");
        expect(ChairRules.CHAIR_IN_TURN, terms(term("ITU", "0000-01-01", "9999-12-31")))
                .cannotTellAt("/chairTerms");
    }

    @Test
    void givenATermOfNineMonths_whenChecked_thenGov003TellsItsDays() {
        expect(ChairRules.CHAIR_TERM_IS_A_YEAR, terms(term("UNCTAD", "2012-05-14", "2013-02-25")))
                .fails(
                        WARNING,
                        "/chairTerms/0/end",
                        "the term lasts from 2012-05-14 to 2013-02-25, which is not about a year");
        expect(ChairRules.CHAIR_TERM_IS_A_YEAR, group()).passes();
        expect(ChairRules.CHAIR_TERM_IS_A_YEAR, EMPTY).doesNotApply("no chair term has both a start and an end");
    }

    @Test
    void givenTermsThatOverlap_whenChecked_thenGov004TellsBothButNotTheDayOfAHandover() {
        expect(
                        ChairRules.CHAIR_TERMS_DO_NOT_OVERLAP,
                        terms(term("ITU", "2006-07-14", "2007-07-17"), term("UNESCO", "2007-07-01", "2008-07-17")))
                .fails(
                        ERROR,
                        "/chairTerms/1",
                        "UNESCO has the chair on 2007-07-01, before the term of ITU ends on 2007-07-17");
        expect(
                        ChairRules.CHAIR_TERMS_DO_NOT_OVERLAP,
                        terms(term("ITU", "2006-07-14", "2007-07-17"), term("UNESCO", "2007-07-17", "2008-07-17")))
                .passes();
        expect(ChairRules.CHAIR_TERMS_DO_NOT_OVERLAP, group())
                .doesNotApply("no two chair terms with a day are of different organizations");
    }

    @Test
    void givenATermOfWhichOnlyTheEndIsTold_whenItOverlaps_thenGov004DoesNotTakeItForTheStart() {
        expect(
                        ChairRules.CHAIR_TERMS_DO_NOT_OVERLAP,
                        terms(term("UNDP", "", "2015-01-01"), term("ITU", "2014-12-31", "2015-12-31")))
                .fails(
                        ERROR,
                        "/chairTerms/0",
                        "UNDP has the chair on 2015-01-01, before the term of ITU ends on 2015-12-31");
    }

    @Test
    void givenOverlappingTermsOfOneOrganization_whenChecked_thenGov004FindsOnlyThoseOfAnother() {
        ReportedChairTerm itu = term("ITU", "2014-12-31", "2015-12-31");

        expect(ChairRules.CHAIR_TERMS_DO_NOT_OVERLAP, terms(term("itu", "", "2015-01-01"), itu, itu))
                .doesNotApply("no two chair terms with a day are of different organizations");
        expect(ChairRules.CHAIR_TERMS_DO_NOT_OVERLAP, terms(itu, itu, term("UNDP", "2015-12-31", "2016-12-31")))
                .passes();
        expect(
                        ChairRules.CHAIR_TERMS_DO_NOT_OVERLAP,
                        terms(
                                itu,
                                term("UNDP", "2014-12-31", "2015-03-01"),
                                term("ITU", "2015-02-01", "2015-02-10"),
                                term("UNESCO", "2015-02-15", "2015-04-01")))
                .failsAt("/chairTerms/0", "/chairTerms/2", "/chairTerms/3");
    }

    /** A name that nobody knows may be another name of the same organization. */
    @Test
    void givenAnUnregisteredNameBesideAnother_whenTheirTermsOverlap_thenGov004CannotTell() {
        ReportedChairTerm itu = term("ITU", "2014-12-31", "2015-12-31");

        expect(ChairRules.CHAIR_TERMS_DO_NOT_OVERLAP, terms(itu, term("The Union", "2015-01-01", "2015-12-31")))
                .cannotTell(
                        "/chairTerms/1",
                        "of ITU, The Union not all are registered, so nobody can say whether they are one organization");
        expect(
                        ChairRules.CHAIR_TERMS_DO_NOT_OVERLAP,
                        terms(term("The Union", "2015-01-01", "2016-12-31"), itu, term("UNDP", "2015-03-01", "")))
                .failsAt("/chairTerms/2");
        expect(ChairRules.CHAIR_TERMS_DO_NOT_OVERLAP, terms(itu, term("The Union", "2016-01-01", "2016-12-31")))
                .passes();
    }

    @Test
    void givenACoChair_whenItIsTheChairOrNoMemberOrOneOfTheThree_thenEachRuleSaysSo() {
        expect(CoChairRules.CO_CHAIR_IS_NOT_THE_CHAIR, group().coChairs(organizations("ITU")))
                .fails(ERROR, "/coChairs/0", "ITU is named co-chair beside itself as chair");
        expect(CoChairRules.CO_CHAIR_IS_A_MEMBER, group().coChairs(organizations("ILO")))
                .fails(WARNING, "/coChairs/0", "ILO is named co-chair, but not among the members");
        expect(CoChairRules.CO_CHAIR_IS_A_MEMBER, group().members(List.of()))
                .cannotTellAt("/coChairs/0", "/coChairElections/0/organization");
        expect(CoChairRules.CO_CHAIR_IS_ANOTHER_MEMBER, group().coChairs(organizations("UNDP")))
                .failsAt("/coChairs/0");
        expect(CoChairRules.CO_CHAIR_IS_NOT_THE_CHAIR, group()).passes();
        expect(CoChairRules.CO_CHAIR_IS_A_MEMBER, group()).passes();
        expect(CoChairRules.CO_CHAIR_IS_ANOTHER_MEMBER, EMPTY).doesNotApply("no co-chair is named");
    }

    @Test
    void givenElections_whenOneIsElectedAgainOrTwoAtOnce_thenGov008AndGov009SaySo() {
        GroupReport.Builder again = group().addCoChairElections(election("WHO", "UNESCO", "2007-07-14"));

        expect(ElectionRules.CO_CHAIR_ROTATES, again)
                .fails(
                        WARNING,
                        "/coChairElections/1/organization",
                        "WHO is elected again, but since its last election these have not been co-chair: FAO");
        expect(ElectionRules.CO_CHAIR_ROTATES, again.addCoChairElections(election("WHO", "UNESCO", "2007-07-14")))
                .failsAt("/coChairElections/1/organization");
        expect(ElectionRules.CO_CHAIR_ROTATES, again.members(List.of())).cannotTellAt("/members");
        expect(ElectionRules.CO_CHAIR_ROTATES, group()).doesNotApply("fewer than two elections are told");
        expect(
                        ElectionRules.CO_CHAIR_ROTATES,
                        group().coChairElections(List.of(
                                election("WHO", "ITU", "2006-07-14"), election("who", "ITU", "2006-07-14"))))
                .doesNotApply("fewer than two elections are told");
        expect(ElectionRules.ONE_CO_CHAIR, group().addCoChairs(organization("FAO")))
                .fails(WARNING, "/coChairs", "several are named co-chairs at once: WHO, FAO");
        expect(ElectionRules.ONE_CO_CHAIR, group().addCoChairs(organization("A club")))
                .cannotTellAt("/coChairs");
        expect(ElectionRules.ONE_CO_CHAIR, group()).passes();
    }

    @Test
    void givenNoChair_whenChecked_thenGov021AsksForItUnlessItCouldNotBeRead() {
        GroupReport.Builder none = group().chair(Optional.empty());

        expect(ChairRules.NAMES_THE_CHAIR, none)
                .fails(WARNING, "/chair", "the report does not say who has the chair")
                .hints("Add \"chair\", for example \"UNESCO\"");
        expect(ChairRules.NAMES_THE_CHAIR, unreadableAt(none.build(), "/chair")).cannotTellAt("/chair");
        expect(ChairRules.NAMES_THE_CHAIR, group()).passes();
    }
}
