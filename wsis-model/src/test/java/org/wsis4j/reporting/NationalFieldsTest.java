package org.wsis4j.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.wsis4j.actionline.ActionLine;
import org.wsis4j.observation.Area;
import org.wsis4j.reporting.national.LineProgress;
import org.wsis4j.reporting.national.NationalReport;
import org.wsis4j.reporting.national.NationalStrategy;

/** That each field of the report of a country keeps what it was given, and no other field does. */
class NationalFieldsTest {

    @Test
    void givenANationalReport_whenBuilt_thenItIsKept() {
        NationalReport draft = NationalSamples.report();
        assertThat(draft.title()).contains("Ten-year report");
        assertThat(draft.symbol()).contains("WSIS+10/3/7");
        assertThat(draft.language()).contains("ar");
        assertThat(draft.url()).contains("https://example.org/national");
        assertThat(draft.date()).contains(LocalDate.of(2014, 5, 30));
        assertThat(draft.period()).contains(Samples.period());
        assertThat(draft.country()).map(Coded::written).contains("UNITED ARAB EMIRATES");
        assertThat(draft.country().flatMap(Coded::value)).contains(Area.country("ARE"));
        assertThat(draft.reporter()).contains(Samples.reporter());
        assertThat(draft.levels()).containsExactly(Coded.of(Level.NATIONAL));
        assertThat(draft.summary()).contains("What was done in ten years");
        assertThat(draft.strategy()).contains(NationalSamples.strategy());
        assertThat(draft.planning()).containsExactly(FollowUpSamples.country());
        assertThat(draft.progress()).containsExactly(NationalSamples.progress());
        assertThat(draft.challenges()).containsExactly("Content in Arabic");
        assertThat(draft.partners()).containsExactly(Samples.partner());
        assertThat(draft.indicators()).containsExactly(Samples.indicator());
        assertThat(draft.stocktakingEntries()).containsExactly("1423752311");
        assertThat(draft.outlook()).contains("Smart services");
    }

    @Test
    void givenAStrategy_whenBuilt_thenItIsKept() {
        NationalStrategy draft = NationalSamples.strategy();
        assertThat(draft.title()).contains("Vision 2021");
        assertThat(draft.adopted()).contains(LocalDate.of(2010, 2, 28));
        assertThat(draft.developmentPlan()).contains(false);
        assertThat(draft.url()).contains("https://example.org/vision");
    }

    @Test
    void givenProgressOnALine_whenBuilt_thenItIsKept() {
        LineProgress draft = NationalSamples.progress();
        assertThat(draft.actionLine()).contains(Coded.of(ActionLine.C8));
        assertThat(draft.achievements()).contains("A library of texts");
        assertThat(draft.results()).containsExactly(Samples.result());
        assertThat(draft.challenges()).contains("Fonts");
    }
}
