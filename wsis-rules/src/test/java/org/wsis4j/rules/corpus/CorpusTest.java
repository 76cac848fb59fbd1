package org.wsis4j.rules.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.wsis4j.actionline.ActionLine;
import org.wsis4j.actionline.PrizeCategory;
import org.wsis4j.reporting.Coded;
import org.wsis4j.reporting.FacilitatorReport;
import org.wsis4j.reporting.Report;
import org.wsis4j.reporting.national.NationalReport;
import org.wsis4j.reporting.stocktaking.StocktakingEntry;
import org.wsis4j.rules.FollowUpSamples;
import org.wsis4j.rules.GroupSamples;
import org.wsis4j.rules.MeetingSamples;
import org.wsis4j.rules.Samples;
import org.wsis4j.rules.TargetSamples;
import org.wsis4j.rules.reading.Location;

class CorpusTest {

    private static final PrizeCategory C3 = PrizeCategory.of(3);

    private static CorpusDocument kept(Report report) {
        return Corpus.builder().add("one", report).build().documents().get(0);
    }

    @Test
    void givenAReportOfAFacilitator_whenAdded_thenWhatIsComparedIsKept() {
        CorpusDocument document = kept(Samples.report()
                .facilitators(List.of(
                        Samples.facilitator("ITU", "", "FOCAL_POINT"), Samples.facilitator("WHO", "", "LISTED")))
                .build());

        assertThat(document.name()).isEqualTo("one");
        assertThat(document.kind()).isEqualTo(FacilitatorReport.class);
        assertThat(document.isEntry()).isFalse();
        assertThat(document.entity().map(Coded::written)).contains("WHO");
        assertThat(document.time()).contains(new CoveredTime(LocalDate.of(2006, 1, 1), LocalDate.of(2006, 12, 31)));
        assertThat(document.activities())
                .extracting(ToldActivity::place)
                .containsExactly(new Location("/activities/0"));
        assertThat(document.stocktakingEntries()).containsExactly("1487771718");
        assertThat(document.organizations())
                .extracting(named -> named.place().pointer())
                .containsExactly(
                        "/reporter/organization",
                        "/partners/0/organization",
                        "/partners/1/organization",
                        "/facilitators/0/organization",
                        "/facilitators/1/organization");
        assertThat(document.focalPoints())
                .containsExactly(new NamedFocalPoint(
                        new Location("/facilitators/0"), Samples.organization("ITU"), ActionLine.C7_EHEALTH));
    }

    @Test
    void givenAnEntry_whenAdded_thenItIsAnActivityItselfAndItsCategoryIsALine() {
        CorpusDocument document = kept(StocktakingEntry.builder()
                .id(" ")
                .title("Kuwait Finder")
                .contest(2015)
                .categories(List.of(Coded.of(C3)))
                .build());

        assertThat(document.isEntry()).isTrue();
        assertThat(document.id()).isEmpty();
        assertThat(document.activities()).extracting(ToldActivity::place).containsExactly(Location.root());
        assertThat(document.actionLines()).extracting(Coded::value).containsExactly(Optional.of(ActionLine.C3));
        assertThat(document.contest()).contains(2015);
    }

    @Test
    void givenWhatAnotherCorpusKept_whenAdded_thenItIsTheSameUnderItsName() {
        CorpusDocument document = kept(Samples.report().build());
        Corpus.Builder part = Corpus.builder().add(document);

        assertThat(part.build().documents()).containsExactly(document);
        assertThatThrownBy(() -> part.add(document))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'one'");
    }

    @Test
    void givenReportsOfEveryKind_whenAdded_thenNoneIsRefused() {
        Corpus corpus = Corpus.builder()
                .add("facilitator", Samples.report().build())
                .add("meeting", MeetingSamples.meeting().build())
                .add("group", GroupSamples.group().build())
                .add("followUp", FollowUpSamples.followUp().build())
                .add("target", TargetSamples.submission().build())
                .add("entry", StocktakingEntry.builder().build())
                .add("national", NationalReport.builder().build())
                .build();

        assertThat(corpus.documents()).hasSize(7);
        assertThat(corpus.documents().get(1).time()).isPresent();
    }

    @Test
    void givenANameThatIsBlankOrTaken_whenADocumentIsAdded_thenRefused() {
        Report report = StocktakingEntry.builder().build();

        assertThatThrownBy(() -> Corpus.builder().add("a", report).add("a", report))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("document 1 is called 'a'; expected a name that no other document has, for example"
                        + " entry-17.json");
        assertThatThrownBy(() -> Corpus.builder().add(" ", report)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void givenACountThatIsNegativeOrAnother_whenDeclared_thenRefused() {
        assertThatThrownBy(() -> Corpus.builder().declared(C3, -1))
                .hasMessage("category C3 has -1 entries; expected one count, 0 or more, for example 46");
        assertThatThrownBy(() -> Corpus.builder().declared(C3, 46).declared(C3, 47))
                .hasMessage("category C3 has 47 entries and 46; expected one count, 0 or more, for example 46");
        assertThat(Corpus.builder().declared(C3, 46).declared(C3, 46).build().declared())
                .containsEntry(C3, 46);
    }

    @Test
    void givenACorpus_whenTheBuilderGoesOn_thenTheCorpusStaysAsItWas() {
        Corpus.Builder builder = Corpus.builder();
        Corpus empty = builder.build();
        builder.add("a", StocktakingEntry.builder().build()).declared(C3, 1);

        assertThat(empty.documents()).isEmpty();
        assertThat(empty.declared()).isEmpty();
        assertThatThrownBy(() -> builder.build().declared().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void givenATimeThatEndsBeforeItStarts_whenMade_thenRefused() {
        LocalDate day = LocalDate.of(2006, 1, 1);
        assertThatThrownBy(() -> new CoveredTime(day, day.minusDays(1))).isInstanceOf(IllegalArgumentException.class);
        assertThat(CoveredTime.between(day, day.minusDays(1))).isEqualTo(new CoveredTime(day.minusDays(1), day));
    }
}
