package org.wsis4j.guide;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.wsis4j.arbitraries.Breaking;
import org.wsis4j.arbitraries.Hostile;
import org.wsis4j.arbitraries.Mended;
import org.wsis4j.arbitraries.NearlyValid;
import org.wsis4j.arbitraries.Reports;
import org.wsis4j.arbitraries.Valid;
import org.wsis4j.json.WsisJson;
import org.wsis4j.reporting.FacilitatorReport;
import org.wsis4j.reporting.Report;
import org.wsis4j.rules.Assessment;
import org.wsis4j.rules.RuleId;
import org.wsis4j.rules.RuleSet;
import org.wsis4j.rules.catalogue.Profile;
import org.wsis4j.rules.catalogue.WsisRules;

/** How a tool is tested with our generators. */
class IntakeProperties {

    // snippet: valid
    @Provide
    Arbitrary<Report> valid() {
        return Valid.of(Profile.STANDARD);
    }

    @Property(tries = 50)
    void takesWhatIsRight(@ForAll("valid") Report report) {
        assertThat(Intake.accepts(WsisJson.write(report), Reports.CHECKED_ON)).isTrue();
    }
    // end

    // snippet: breaking
    @Provide
    Arbitrary<Report> endsBeforeItStarts() {
        return Breaking.exactly(RuleId.parse("WSIS-TIME-001"));
    }

    @Property(tries = 50)
    void refusesAPeriodThatEndsBeforeItStarts(@ForAll("endsBeforeItStarts") Report report) {
        assertThat(Intake.accepts(WsisJson.write(report), Reports.CHECKED_ON)).isFalse();
    }
    // end

    // snippet: hostile
    @Property(tries = 50)
    void comesToAnEndWhateverArrives(@ForAll @Hostile FacilitatorReport report) {
        assertThat(Intake.accepts(WsisJson.write(report), Reports.CHECKED_ON)).isIn(true, false);
    }
    // end

    // snippet: nearly
    @Provide
    Arbitrary<FacilitatorReport> nearlyValid() {
        return NearlyValid.of(Profile.STANDARD, FacilitatorReport.class);
    }

    @Property(tries = 50)
    void saysWhatIsWrongWithWhatIsNearlyRight(@ForAll("nearlyValid") FacilitatorReport report) {
        assertThat(WsisRules.standard().check(report, Reports.CHECKED_ON).findings())
                .isNotEmpty()
                .allSatisfy(finding -> assertThat(finding.hint()).isNotBlank());
    }
    // end

    // snippet: mended
    @Provide
    Arbitrary<Report> namesALineTwice() {
        return Breaking.exactly(RuleId.parse("WSIS-REF-004"));
    }

    @Property(tries = 50)
    void isWithoutFindingsAfterItsHintWasFollowed(@ForAll("namesALineTwice") Report report) {
        RuleSet rules = WsisRules.standard();
        Assessment found = rules.check(report, Reports.CHECKED_ON);
        Report mended = Mended.of(report, found, found.findings().get(0), rules).orElseThrow();
        assertThat(rules.check(mended, Reports.CHECKED_ON).findings()).isEmpty();
    }
    // end

    // snippet: every
    @Provide
    Arbitrary<RuleId> breakable() {
        return Arbitraries.of(Breaking.rules());
    }

    @Property(tries = 300)
    void namesEveryRuleThatIsBroken(@ForAll("breakable") RuleId rule) {
        Report report = Breaking.exactly(rule).sample();
        assertThat(WsisRules.standard().check(report, Breaking.day(rule)).findings())
                .isNotEmpty()
                .allSatisfy(finding -> assertThat(finding.rule().id()).isEqualTo(rule));
    }
    // end
}
