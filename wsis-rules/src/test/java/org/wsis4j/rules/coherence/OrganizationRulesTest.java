package org.wsis4j.rules.coherence;

import static org.wsis4j.rules.Expectation.expect;
import static org.wsis4j.rules.coherence.CorpusSamples.corpus;
import static org.wsis4j.rules.coherence.CorpusSamples.entry;
import static org.wsis4j.rules.coherence.CorpusSamples.report;
import static org.wsis4j.rules.coherence.OrganizationRules.ORGANIZATION_IS_WRITTEN_ONE_WAY;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.wsis4j.rules.Samples;
import org.wsis4j.rules.Severity;
import org.wsis4j.rules.corpus.Corpus;

class OrganizationRulesTest {

    @Test
    void givenAnOrganizationInTwoSpellings_whenChecked_thenBothAreTold() {
        expect(
                        ORGANIZATION_IS_WRITTEN_ONE_WAY,
                        corpus(
                                entry("One", "Young-Innovations", "NPL"),
                                entry("Two", "Young-Innovations ", "NPL"),
                                entry("Three", "YOUNG INNOVATIONS", "NEPAL")))
                .fails(
                        Severity.INFO,
                        "/2/organization",
                        "one organization is written in 2 ways: YOUNG INNOVATIONS, Young-Innovations; in a, b, c");
    }

    @Test
    void givenARegisteredOrganization_whenOnceByItsNameAndOnceByItsAcronym_thenItIsTheSame() {
        expect(
                        ORGANIZATION_IS_WRITTEN_ONE_WAY,
                        Corpus.builder()
                                .add("a", report("ITU", "C2").build())
                                .add(
                                        "b",
                                        report("WHO", "C7-EHEALTH")
                                                .partners(List.of(
                                                        Samples.partner("International Telecommunication Union", "")))
                                                .build()))
                .failsAt("/1/partners/0/organization");
    }

    @Test
    void givenMinistriesOfTwoCountries_whenSpelledDifferently_thenTheyAreTwo() {
        expect(
                        ORGANIZATION_IS_WRITTEN_ONE_WAY,
                        corpus(
                                entry("One", "Ministry of Health", "NPL"),
                                entry("Two", "MINISTRY OF HEALTH", "KWT"),
                                entry("Three", "Ministry of Health", "NPL")))
                .passes();
    }

    @Test
    void givenOrganizationsThatEachStandInOneDocument_whenChecked_thenItDoesNotApply() {
        expect(ORGANIZATION_IS_WRITTEN_ONE_WAY, corpus(entry("One", "A", "NPL"), entry("Two", "B", "NPL")))
                .doesNotApply("no organization is named in two documents");
    }
}
