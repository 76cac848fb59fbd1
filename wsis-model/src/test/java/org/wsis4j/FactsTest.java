package org.wsis4j;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.wsis4j.actionline.ActionLine;
import org.wsis4j.actionline.LineGoals;
import org.wsis4j.actionline.PrizeCategory;
import org.wsis4j.calendar.Events;
import org.wsis4j.contest.Contest;
import org.wsis4j.country.Countries;
import org.wsis4j.facilitation.Facilitation;
import org.wsis4j.followup.CommissionSession;
import org.wsis4j.followup.FollowUpProcess;
import org.wsis4j.followup.ForumMeeting;
import org.wsis4j.followup.ForumTheme;
import org.wsis4j.followup.Provisions;
import org.wsis4j.followup.Track;
import org.wsis4j.governance.ChairHistory;
import org.wsis4j.governance.GroupMeetings;
import org.wsis4j.governance.TermsOfReference;
import org.wsis4j.obligation.Actors;
import org.wsis4j.obligation.Obligations;
import org.wsis4j.organization.Organizations;
import org.wsis4j.organization.StakeholderCategory;
import org.wsis4j.source.Fact;
import org.wsis4j.source.SourceDocuments;
import org.wsis4j.target.ConnectivityTarget;
import org.wsis4j.target.Indicators;
import org.wsis4j.target.PublishedFigure;
import org.wsis4j.target.PublishedVerdict;
import org.wsis4j.vocabulary.Vocabulary;

/** What holds for every fact that the library carries. */
class FactsTest {

    static Stream<Arguments> facts() {
        return Stream.of(
                Arguments.of("titles", 31, titles()),
                Arguments.of("prize categories", 18, PrizeCategory.all()),
                Arguments.of("goals of lines", 18, LineGoals.all()),
                Arguments.of("contests", 4, Contest.all()),
                Arguments.of("organizations", 40, Organizations.standard().all()),
                Arguments.of("stakeholder spellings", 17, stakeholderSpellings()),
                Arguments.of("designations", 63, Facilitation.standard().all()),
                Arguments.of("events", 73, Events.standard().all()),
                Arguments.of("terms of reference", 32, TermsOfReference.of2006().provisions()),
                Arguments.of("objectives", 3, TermsOfReference.of2006().objectives()),
                Arguments.of("tasks", 7, TermsOfReference.of2006().tasks()),
                Arguments.of("meetings", 18, GroupMeetings.recorded().all()),
                Arguments.of("chair terms", 20, ChairHistory.recorded().terms()),
                Arguments.of("actors", 28, Actors.standard().all()),
                Arguments.of("obligations", 30, Obligations.standard().all()),
                Arguments.of("tracks", 2, List.of(Track.values())),
                Arguments.of("provisions", 55, Provisions.standard().all()),
                Arguments.of("sessions of the Commission", 8, CommissionSession.all()),
                Arguments.of("meetings of the Forum", 1, ForumMeeting.all()),
                Arguments.of("themes of the Forum", 4, List.of(ForumTheme.values())),
                Arguments.of("processes", 3, FollowUpProcess.all()),
                Arguments.of("targets", 11, targets()),
                Arguments.of("indicators", 37, Indicators.standard().all()),
                Arguments.of("published verdicts", 24, PublishedVerdict.all()),
                Arguments.of("published figures", 17, PublishedFigure.all()),
                Arguments.of("countries", 249, Countries.standard().all()),
                Arguments.of("terms", 62, terms()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("facts")
    void givenAFact_whenRead_thenItCitesADocumentOfTheRegisterAndNoOtherSaysTheSame(
            String what, int atLeast, List<? extends Fact> facts) {
        assertThat(facts).as(what).hasSizeGreaterThanOrEqualTo(atLeast).doesNotHaveDuplicates();
        assertThat(facts).extracting(Fact::key).doesNotHaveDuplicates();
        assertThat(facts).allSatisfy(fact -> {
            assertThat(fact.sources()).isNotEmpty().doesNotHaveDuplicates();
            assertThat(fact.sources())
                    .allMatch(source -> SourceDocuments.standard().all().contains(source.document()));
            assertThat(fact.evidence()).isNotNull();
        });
    }

    static Stream<Path> files() throws Exception {
        Path classes = Path.of(
                Fact.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        try (Stream<Path> files = Files.walk(classes)) {
            return files.filter(file -> file.toString().endsWith(".tsv")).toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void givenAFactFile_whenReadAsText_thenItIsDatedAndNoLineStandsTwice(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        assertThat(lines.get(0)).matches("# .*; verified \\d{4}-\\d{2}-\\d{2}");
        assertThat(lines)
                .doesNotHaveDuplicates()
                .allSatisfy(line -> assertThat(line).isNotBlank().doesNotContain("\ufffd"));
    }

    private static List<Fact> titles() {
        return Stream.of(ActionLine.values())
                .flatMap(line -> line.titles().stream())
                .map(Fact.class::cast)
                .toList();
    }

    private static List<ConnectivityTarget> targets() {
        return Stream.concat(ConnectivityTarget.all().stream(), Stream.of(ConnectivityTarget.proposed()))
                .toList();
    }

    private static List<Fact> terms() {
        return Stream.of(Vocabulary.values())
                .flatMap(vocabulary -> vocabulary.terms().stream())
                .map(Fact.class::cast)
                .toList();
    }

    private static List<Fact> stakeholderSpellings() {
        return Stream.of(StakeholderCategory.values())
                .flatMap(category -> category.spellings().stream())
                .map(Fact.class::cast)
                .toList();
    }
}
