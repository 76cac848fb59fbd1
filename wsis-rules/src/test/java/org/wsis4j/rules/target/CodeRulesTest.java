package org.wsis4j.rules.target;

import static org.wsis4j.rules.Expectation.expect;
import static org.wsis4j.rules.Samples.unreadableAt;
import static org.wsis4j.rules.Severity.ERROR;
import static org.wsis4j.rules.Severity.WARNING;
import static org.wsis4j.rules.TargetSamples.area;
import static org.wsis4j.rules.TargetSamples.claim;
import static org.wsis4j.rules.TargetSamples.claiming;
import static org.wsis4j.rules.TargetSamples.figure;
import static org.wsis4j.rules.TargetSamples.of;
import static org.wsis4j.rules.TargetSamples.submission;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wsis4j.reporting.target.TargetReport;
import org.wsis4j.rules.Samples;

class CodeRulesTest {

    private static final TargetReport.Builder EMPTY = TargetReport.builder();

    @Test
    void givenAnUnknownTarget_whenChecked_thenTgt009IsAnError() {
        expect(CodeRules.TARGET_IS_KNOWN, claiming(claim("10", "", "", 0, ""), claim("12", "", "", 0, "")))
                .fails(ERROR, "/claims/1/target", "'12' is no connectivity target")
                .hints("Write the number or the letter of one of the ten targets, for example 10");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "1.0", "10.5", "k", "1E1", "\u0661\u0660", "\u202e01", "10\u0000"})
    void givenWhatOnlyResemblesATarget_whenChecked_thenTgt009IsAnError(String written) {
        expect(CodeRules.TARGET_IS_KNOWN, claiming(claim(written, "", "", 0, "")))
                .failsAt("/claims/0/target");
    }

    @Test
    void givenKnownTargetsOrNone_whenChecked_thenTgt009PassesOrDoesNotApply() {
        expect(CodeRules.TARGET_IS_KNOWN, submission()).passes();
        expect(CodeRules.TARGET_IS_KNOWN, claiming(claim("j", "", "", 0, ""), claim("11", "", "", 0, "")))
                .passes();
        expect(CodeRules.TARGET_IS_KNOWN, claiming(claim(" ", "", "", 0, ""))).passes();
        expect(CodeRules.TARGET_IS_KNOWN, EMPTY).doesNotApply("no target is named");
        expect(CodeRules.TARGET_IS_KNOWN, of()).doesNotApply("no target is named");
    }

    @Test
    void givenTurkish_whenLettersAreRead_thenTheTargetsAreTheSame() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("tr"));
        try {
            expect(CodeRules.TARGET_IS_KNOWN, claiming(claim("I", "", "", 0, ""), claim("TARGET i", "", "", 0, "")))
                    .passes();
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void givenAnUnknownIndicator_whenChecked_thenTgt010Warns() {
        expect(CodeRules.INDICATOR_IS_KNOWN, of(figure("KEN", "T12-DRONES", 2006, "1")))
                .fails(WARNING, "/figures/0/indicator", "'T12-DRONES' is no registered indicator")
                .hints("Write the key of an indicator, for example T10-INTERNET-USE; what is measured by another one"
                        + " cannot be checked here");
        expect(CodeRules.INDICATOR_IS_KNOWN, submission().addClaims(claim("8", "radio", "KEN", 0, "ACHIEVED")))
                .failsAt("/claims/4/indicator");
    }

    @Test
    void givenNamesOfADataSetOrNone_whenChecked_thenTgt010PassesOrDoesNotApply() {
        expect(CodeRules.INDICATOR_IS_KNOWN, of(figure("KEN", "i99H", 2006, "1"), figure("KEN", "8.1", 2006, "1")))
                .passes();
        expect(CodeRules.INDICATOR_IS_KNOWN, of(figure("KEN", "", 2006, "1"))).doesNotApply("no indicator is named");
        expect(CodeRules.INDICATOR_IS_KNOWN, EMPTY).doesNotApply("no indicator is named");
    }

    @Test
    void givenAnUnknownArea_whenChecked_thenTgt011WarnsWhereverItStands() {
        expect(CodeRules.AREA_IS_KNOWN, submission().country(area("Atlantis")))
                .fails(WARNING, "/country", "'Atlantis' is no registered area")
                .hints("Write a country by its ISO code, for example KEN, a group such as LDC, or WORLD");
        expect(
                        CodeRules.AREA_IS_KNOWN,
                        submission()
                                .addFigures(figure("Atlantis", "T8-RADIO", 2006, "1"))
                                .addClaims(claim("8", "", "Atlantis", 0, "ACHIEVED")))
                .failsAt("/figures/6/area", "/claims/4/area");
    }

    @Test
    void givenKnownAreasOrNone_whenChecked_thenTgt011PassesOrDoesNotApply() {
        expect(CodeRules.AREA_IS_KNOWN, submission()).passes();
        expect(CodeRules.AREA_IS_KNOWN, EMPTY).doesNotApply("no area is named");
    }

    @Test
    void givenCodesThatCouldNotBeRead_whenChecked_thenTheRulesCannotTell() {
        expect(CodeRules.TARGET_IS_KNOWN, unreadableAt(submission().build(), "/claims/0/target"))
                .cannotTellAt("/claims/0/target");
        expect(CodeRules.INDICATOR_IS_KNOWN, unreadableAt(EMPTY.build(), "/figures"))
                .cannotTellAt("/figures");
        expect(CodeRules.AREA_IS_KNOWN, unreadableAt(EMPTY.build(), "/country")).cannotTellAt("/country");
    }

    @Test
    void givenAFaultBesideAnUnreadableCode_whenChecked_thenTheFaultIsTold() {
        expect(
                        CodeRules.AREA_IS_KNOWN,
                        unreadableAt(submission().country(area("Atlantis")).build(), "/claims/0/area"))
                .failsAt("/country");
        expect(
                        CodeRules.AREA_IS_KNOWN,
                        submission().country(area("Atlantis")).build(),
                        Samples.CHECKED_ON.plusYears(30))
                .failsAt("/country");
    }
}
