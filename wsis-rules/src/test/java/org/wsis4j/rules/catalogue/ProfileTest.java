package org.wsis4j.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wsis4j.contest.Contest;

class ProfileTest {

    @ParameterizedTest
    @EnumSource
    void givenAProfile_whenLookedForByItsNames_thenItIsFound(Profile profile) {
        assertThat(profile.key()).matches("[a-z0-9]+(-[a-z0-9]+)*").hasToString(profile.toString());
        assertThat(profile.rules().name()).isEqualTo(profile.name());
        assertThat(Stream.of(
                                profile.key(),
                                " " + profile.key().toUpperCase(Locale.ROOT) + "\t",
                                profile.rules().name())
                        .map(Profile::find))
                .allSatisfy(found -> assertThat(found).contains(profile));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "founding", "founding 2006", "standard\0", "st\u0430ndard", "founding-\u0662006"})
    void givenAnotherName_whenLookedFor_thenThereIsNone(String text) {
        assertThat(Profile.find(text)).isEmpty();
    }

    @Test
    void givenTheProfiles_whenTheirRulesAreAskedFor_thenTheyAreThoseOfTheCatalogue() {
        assertThat(Profile.STANDARD.rules()).isSameAs(WsisRules.standard());
        assertThat(Profile.FOUNDING_2006.rules()).isSameAs(WsisRules.founding2006());
        assertThat(Profile.find(new StringBuilder("standard"))).contains(Profile.STANDARD);
    }

    @Test
    void givenTheContests_whenTheirProfilesAreLookedFor_thenEachHasOneAndThereAreNoOthers() {
        assertThat(Contest.all())
                .isNotEmpty()
                .allSatisfy(contest -> assertThat(Profile.find("contest-" + contest.year()))
                        .map(Profile::rules)
                        .contains(WsisRules.contest(contest.year())));
        assertThat(Profile.values()).hasSize(2 + Contest.all().size());
    }

    @Test
    void givenATurkishMachine_whenAProfileIsLookedFor_thenItIsFound() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertThat(Profile.find("FOUNDING_2006")).contains(Profile.FOUNDING_2006);
        } finally {
            Locale.setDefault(before);
        }
    }
}
