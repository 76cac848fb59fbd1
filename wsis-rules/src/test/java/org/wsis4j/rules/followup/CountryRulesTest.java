package org.wsis4j.rules.followup;

import static org.wsis4j.rules.Expectation.expect;
import static org.wsis4j.rules.NationalSamples.national;
import static org.wsis4j.rules.NationalSamples.planning;
import static org.wsis4j.rules.Samples.unreadableAt;
import static org.wsis4j.rules.Severity.WARNING;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.wsis4j.reporting.followup.CountryInformation;
import org.wsis4j.reporting.national.NationalReport;
import org.wsis4j.rules.FollowUpSamples;
import org.wsis4j.rules.Rule;
import org.wsis4j.rules.Samples;

class CountryRulesTest {

    private static final Rule<?> RULE = CountryRules.COUNTRY_INSTRUMENT_TELLS_THE_INFORMATION_SOCIETY;

    @Test
    void givenInstrumentsOnly_whenTheReportIsOfACountry_thenGov039NamesIt() {
        NationalReport report = national().planning(List.of(half(""))).build();
        expect(RULE, report)
                .fails(
                        WARNING,
                        "/planning/0/informationSociety",
                        "instruments of planning are told of 'KEN', but not whether the information society is part of "
                                + "them");
        expect(RULE, unreadableAt(report, "/planning/0/informationSociety"))
                .cannotTellAt("/planning/0/informationSociety");
        expect(RULE, national().planning(List.of(planning("", true, "UNDAF"), half("Kenya"))))
                .failsAt("/planning/1/informationSociety");
    }

    @Test
    void givenInstrumentsOnly_whenTheReportIsOnTheFollowUp_thenGov039PointsAtTheCountry() {
        expect(RULE, FollowUpSamples.followUp().countries(List.of(half("Kenya"))))
                .fails(
                        WARNING,
                        "/countries/0/informationSociety",
                        "instruments of planning are told of 'Kenya', but not whether the information society is part "
                                + "of them");
    }

    @Test
    void givenBothOrNeither_whenChecked_thenGov039PassesOrDoesNotApply() {
        expect(RULE, national()).passes();
        expect(RULE, national().planning(List.of())).doesNotApply("of no country are instruments of planning told");
        expect(RULE, Samples.report()).doesNotApply("of no country are instruments of planning told");
    }

    private static CountryInformation half(String country) {
        return CountryInformation.builder()
                .from(planning(country, true, "UNDAF"))
                .informationSociety(Optional.empty())
                .build();
    }
}
