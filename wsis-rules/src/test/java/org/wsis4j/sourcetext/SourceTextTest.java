package org.wsis4j.sourcetext;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.wsis4j.actionline.ActionLine;
import org.wsis4j.actionline.PrizeCategory;
import org.wsis4j.actionline.TitleSet;
import org.wsis4j.annex.AnnexEntry;
import org.wsis4j.annex.AnnexMark;
import org.wsis4j.annex.AnnexReading;
import org.wsis4j.annex.AnnexTable;
import org.wsis4j.facilitation.Facilitation;
import org.wsis4j.facilitation.FacilitatorDesignation;
import org.wsis4j.organization.Organization;
import org.wsis4j.organization.Organizations;
import org.wsis4j.organization.StakeholderCategory;
import org.wsis4j.rules.Citation;
import org.wsis4j.rules.Rule;
import org.wsis4j.rules.catalogue.WsisRules;
import org.wsis4j.source.Evidence;
import org.wsis4j.source.Fact;
import org.wsis4j.source.Paragraph;
import org.wsis4j.source.SourceDocument;
import org.wsis4j.source.SourceDocuments;

class SourceTextTest {

    private static Map<SourceDocument, SourceText> texts;

    @BeforeAll
    static void cut() throws IOException {
        texts = Sources.cutOrSkip();
    }

    @Test
    void givenTheTwoDocuments_whenCut_thenAllTheirParagraphsAreThere() {
        assertThat(texts.get(SourceDocuments.E_2006_85).places())
                .containsAll(
                        IntStream.rangeClosed(1, 50).mapToObj(Integer::toString).toList())
                .contains(
                        "front-matter",
                        "summary",
                        "footnote-1",
                        "footnote-2",
                        "15(a)",
                        "15(c)",
                        "16(a)",
                        "16(g)",
                        "26(c)");
        assertThat(texts.get(SourceDocuments.CONSULTATION_2006).places())
                .containsAll(
                        IntStream.rangeClosed(1, 12).mapToObj(Integer::toString).toList())
                .contains("10(a)", "10(i)", "annex", "annex/note", "annex/ta-108", "annex/ta-109", "annex/ta-110")
                .containsAll(Stream.of(ActionLine.values())
                        .map(line -> "annex/" + line)
                        .toList());
    }

    @Test
    void givenTheAnchorWordsOfEveryRule_whenLookedFor_thenTheyStandInTheParagraphCited() {
        List<String> wrong = new ArrayList<>();
        int checked = 0;
        for (Rule<?> rule : WsisRules.standard().rules()) {
            for (Citation citation : rule.citations()) {
                if (texts.containsKey(citation.paragraph().document())) {
                    checked++;
                    if (!text(citation.paragraph()).contains(SourceText.folded(citation.anchorWords()))) {
                        wrong.add(rule + " cites " + citation.paragraph() + ": '" + citation.anchorWords() + "'");
                    }
                }
            }
        }

        assertThat(wrong).isEmpty();
        assertThat(checked).isGreaterThan(30);
    }

    @Test
    void givenThePlacesThatFactsCite_whenLookedFor_thenTheyExist() {
        assertThat(facts().flatMap(fact -> fact.sources().stream()))
                .filteredOn(paragraph -> texts.containsKey(paragraph.document()))
                .isNotEmpty()
                .allSatisfy(paragraph -> assertThat(text(paragraph))
                        .as("%s cited by a fact", paragraph)
                        .isNotEmpty());
    }

    @Test
    void givenTheTitlesOfTheTunisAnnex_whenLookedFor_thenTheyStandInTheirRow() {
        assertThat(ActionLine.values())
                .allSatisfy(line -> assertThat(
                                text(line.title(TitleSet.TUNIS_ANNEX).sources().get(0)))
                        .contains(line.title()));
    }

    @Test
    void givenADesignationThatCitesARow_whenLookedFor_thenTheOrganizationStandsThere() {
        assertThat(Facilitation.standard().all())
                .filteredOn(designation -> row(designation).findAny().isPresent())
                .as("48 listed, 15 proposed, and ITU as focal point of C2, which was worked out from its row")
                .hasSize(48 + 15 + 1)
                .allSatisfy(designation -> assertThat(row(designation).map(SourceTextTest::text))
                        .as("%s", designation)
                        .allMatch(text -> names(designation.organization()).anyMatch(text::contains)));
    }

    @Test
    void givenASpellingOfAStakeholderCategory_whenLookedFor_thenItStandsInItsParagraph() {
        for (StakeholderCategory category : StakeholderCategory.values()) {
            assertThat(category.spellings())
                    .filteredOn(spelling ->
                            texts.containsKey(spelling.sources().get(0).document()))
                    .allSatisfy(spelling -> assertThat(
                                    text(spelling.sources().get(0)).toLowerCase(Locale.ROOT))
                            .contains(spelling.spelling()));
        }
    }

    private static Stream<Paragraph> row(FacilitatorDesignation designation) {
        return designation.sources().stream()
                .filter(source -> source.document().equals(SourceDocuments.CONSULTATION_2006));
    }

    private static Stream<String> names(Organization organization) {
        return Stream.concat(Stream.of(organization.acronym()), organization.aliases().stream());
    }

    @Test
    void givenAnOrganizationWhoseNameIsStated_whenLookedFor_thenTheNameStandsWhereItIsCited() {
        assertThat(Organizations.standard().all())
                .filteredOn(organization -> organization.evidence() == Evidence.STATED)
                .hasSizeGreaterThan(10)
                .allSatisfy(organization -> assertThat(organization.sources().stream()
                                .map(Paragraph::document)
                                .filter(texts::containsKey)
                                .flatMap(document -> texts.get(document).places().stream()
                                        .map(place -> text(document.paragraph(place)))))
                        .as("%s", organization)
                        .anyMatch(text -> text.toLowerCase(Locale.ROOT)
                                .contains(organization.name().toLowerCase(Locale.ROOT))));
    }

    @Test
    void givenTheConsultationAsItIs_whenItsAnnexIsRead_thenNothingIsMissing() throws IOException {
        AnnexReading annex = AnnexTable.parse(Sources.consultation());

        assertThat(annex.problems()).isEmpty();
        assertThat(annex.entries()).filteredOn(AnnexEntry::proposed).hasSize(15);
        assertThat(annex.entries()).filteredOn(entry -> !entry.proposed()).hasSize(48);
    }

    private static Stream<Fact> facts() {
        Stream<Fact> titles = Stream.of(ActionLine.values()).flatMap(line -> line.titles().stream());
        Stream<Fact> spellings =
                Stream.of(StakeholderCategory.values()).flatMap(category -> category.spellings().stream());
        return Stream.of(
                        titles,
                        spellings,
                        Organizations.standard().all().stream(),
                        Facilitation.standard().stream(),
                        PrizeCategory.all().stream(),
                        Stream.of(AnnexMark.values()))
                .flatMap(facts -> facts);
    }

    private static String text(Paragraph paragraph) {
        return texts.get(paragraph.document())
                .find(paragraph.place())
                .orElseThrow(() -> new AssertionError("there is no " + paragraph));
    }
}
