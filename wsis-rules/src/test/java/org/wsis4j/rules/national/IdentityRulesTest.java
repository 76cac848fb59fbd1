package org.wsis4j.rules.national;

import static org.wsis4j.rules.Expectation.expect;
import static org.wsis4j.rules.NationalSamples.national;
import static org.wsis4j.rules.Samples.unreadableAt;
import static org.wsis4j.rules.Severity.ERROR;
import static org.wsis4j.rules.Severity.INFO;
import static org.wsis4j.rules.Severity.WARNING;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wsis4j.form.Codes;
import org.wsis4j.reporting.Coded;
import org.wsis4j.reporting.Level;
import org.wsis4j.reporting.ReportingPeriod;
import org.wsis4j.reporting.national.NationalReport;

class IdentityRulesTest {

    private static final NationalReport EMPTY = NationalReport.builder().build();

    @Test
    void givenNoCountry_whenChecked_thenRep024IsAnErrorAndRep025DoesNotApply() {
        expect(IdentityRules.NAMES_ITS_COUNTRY, EMPTY)
                .fails(ERROR, "/country", "the country is missing")
                .hints("Add \"country\" with its ISO code or name, for example KEN");
        expect(IdentityRules.NAMES_ITS_COUNTRY, national().country(Codes.AREA.read("\u2003")))
                .failsAt("/country");
        expect(IdentityRules.NAMES_ITS_COUNTRY, national().country(Codes.AREA.read("Atlantis")))
                .passes();
        expect(IdentityRules.NAMES_ITS_COUNTRY, unreadableAt(EMPTY, "/country")).cannotTellAt("/country");
        expect(IdentityRules.REPORTING_COUNTRY_IS_KNOWN, EMPTY).doesNotApply("no country is named");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Atlantis", "WORLD", "Africa", "LDC", "INTERNATIONAL"})
    void givenWhatIsNoCountry_whenChecked_thenRep025Warns(String written) {
        expect(IdentityRules.REPORTING_COUNTRY_IS_KNOWN, national().country(Codes.AREA.read(written)))
                .fails(WARNING, "/country", "'" + written + "' is no country of the register");
    }

    @Test
    void givenACountry_whenChecked_thenRep025Passes() {
        expect(IdentityRules.REPORTING_COUNTRY_IS_KNOWN, national()).passes();
        expect(IdentityRules.REPORTING_COUNTRY_IS_KNOWN, unreadableAt(EMPTY, "/country"))
                .cannotTellAt("/country");
    }

    @Test
    void givenNoDateAndNoPeriod_whenChecked_thenRep026AndRep027Warn() {
        expect(IdentityRules.NATIONAL_REPORT_IS_DATED, EMPTY).fails(WARNING, "/date", "the date is missing");
        expect(IdentityRules.NATIONAL_REPORT_IS_DATED, national()).passes();
        expect(IdentityRules.NATIONAL_REPORT_IS_DATED, unreadableAt(EMPTY, "/date"))
                .cannotTellAt("/date");
        expect(IdentityRules.NATIONAL_REPORT_SAYS_ITS_TIME, national().period(Optional.empty()))
                .fails(WARNING, "/period", "the period is missing, or has no start or no end");
        NationalReport open = national()
                .period(ReportingPeriod.builder()
                        .start(LocalDate.of(2006, 1, 1))
                        .build())
                .build();
        expect(IdentityRules.NATIONAL_REPORT_SAYS_ITS_TIME, open).failsAt("/period");
        expect(IdentityRules.NATIONAL_REPORT_SAYS_ITS_TIME, unreadableAt(open, "/period/end"))
                .cannotTellAt("/period/end");
        expect(IdentityRules.NATIONAL_REPORT_SAYS_ITS_TIME, national()).passes();
    }

    @Test
    void givenOtherLevelsOnly_whenChecked_thenRep035Informs() {
        expect(
                        IdentityRules.IS_OF_THE_NATIONAL_LEVEL,
                        national().levels(List.of(Coded.of(Level.REGIONAL), Coded.of(Level.INTERNATIONAL))))
                .fails(
                        INFO,
                        "/levels",
                        "the levels are REGIONAL, INTERNATIONAL, and the national one is not among them");
        expect(IdentityRules.IS_OF_THE_NATIONAL_LEVEL, national()).passes();
        expect(IdentityRules.IS_OF_THE_NATIONAL_LEVEL, EMPTY)
                .doesNotApply("no levels are told, or one that is not known");
        expect(
                        IdentityRules.IS_OF_THE_NATIONAL_LEVEL,
                        national().levels(List.of(Coded.read("local", Level::find), Coded.of(Level.REGIONAL))))
                .doesNotApply("no levels are told, or one that is not known");
    }
}
