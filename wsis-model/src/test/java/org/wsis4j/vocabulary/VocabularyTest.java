package org.wsis4j.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.wsis4j.source.Evidence;
import org.wsis4j.source.Paragraph;
import org.wsis4j.spelling.Spelling;

class VocabularyTest {

    @ParameterizedTest
    @CsvSource({
        "VISION, 3, false",
        "IMPACT_AREA, 8, true",
        "TUNIS_THEME, 3, false",
        "CHALLENGE, 3, true",
        "INFORMAL_PAPER, 2, true",
        "MODEL_CONFERENCE, 3, true",
        "INTERNET_ISSUE, 11, true",
        "INTERNET_QUALITY, 5, false",
        "FORUM_SESSION_TYPE, 2, false",
        "ACTIVITY_TYPE, 2, false",
        "PROCESS_PRINCIPLE, 7, true",
        "PROCESS_FUNCTION, 3, false",
        "REPOSITORY, 3, true",
        "WORKING_TOOL, 3, true",
        "COORDINATION_ACTIVITY, 4, true"
    })
    void givenAList_whenCounted_thenItHasTheWordsOfTheTexts(Vocabulary vocabulary, int count, boolean open) {
        assertThat(vocabulary.terms()).hasSize(count);
        assertThat(vocabulary.isOpen()).isEqualTo(open);
    }

    @ParameterizedTest
    @EnumSource
    void givenAList_whenItsWordsAreLookedUp_thenEachIsFoundInItAndNoTwoAreSpelledAlike(Vocabulary vocabulary) {
        assertThat(vocabulary.terms()).isNotEmpty().allSatisfy(term -> {
            assertThat(term.vocabulary()).isEqualTo(vocabulary);
            assertThat(vocabulary.find(term.text())).contains(term);
            assertThat(term).hasToString(term.text());
            assertThat(term.key()).isEqualTo(vocabulary + "/" + term.text());
        });
        assertThat(vocabulary.terms())
                .extracting(term -> Spelling.key(term.text()))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({
        "PROCESS_PRINCIPLE, Bottom up, bottom-up",
        "INTERNET_ISSUE, DATA-PROTECTION, data protection",
        "TUNIS_THEME, internet governance, Internet governance",
        "WORKING_TOOL, web site, website"
    })
    void givenAnotherSpelling_whenLookedUp_thenTheWordIsFound(Vocabulary vocabulary, String written, String text) {
        assertThat(vocabulary.find(written)).map(Term::text).contains(text);
    }

    @Test
    void givenAWordOfAnotherListOrNone_whenLookedUp_thenNothingIsFound() {
        assertThat(Vocabulary.INTERNET_QUALITY.find("spam")).isEmpty();
        assertThat(Vocabulary.INTERNET_ISSUE.find("")).isEmpty();
    }

    @Test
    void givenAWordThatTwoListsShare_whenLookedUp_thenEachHasItsOwn() {
        assertThat(Stream.of(Vocabulary.INTERNET_ISSUE, Vocabulary.INTERNET_QUALITY)
                        .map(vocabulary -> vocabulary.find("security").orElseThrow())
                        .map(Term::sources))
                .containsExactly(List.of(Paragraph.parse("E/2006/85:43")), List.of(Paragraph.parse("E/2006/85:44")));
    }

    @Test
    void givenATermWithoutTextOrSource_whenMade_thenItSaysWhatIsMissing() {
        List<Paragraph> sources = List.of(Paragraph.parse("E/2006/85:43"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> term(" ", sources))
                .withMessage("term ' ' of INTERNET_ISSUE, sources [E/2006/85:43]; expected a text and a paragraph,"
                        + " for example spam by E/2006/85:43");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> term("spam", List.of()))
                .withMessageStartingWith("term 'spam' of INTERNET_ISSUE, sources []; expected");
    }

    private static Term term(String text, List<Paragraph> sources) {
        return new Term(Vocabulary.INTERNET_ISSUE, text, sources, Evidence.STATED, Optional.empty());
    }
}
