package org.wsis4j.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SourceDocumentsTest {

    private static final SourceDocuments DOCUMENTS = SourceDocuments.standard();

    static List<SourceDocument> documents() {
        return DOCUMENTS.all();
    }

    @ParameterizedTest
    @CsvSource({
        "E/2006/85,               E/2006/85,                    2006-06-15",
        "TUNIS-AGENDA,            WSIS-05/TUNIS/DOC/6(Rev.1)-E, 2005-11-18",
        "GENEVA-PLAN,             WSIS-03/GENEVA/DOC/5,         2003-12-12",
        "CONSULTATION-2006-02-24, ,                             2006-02-24",
    })
    void givenAFoundingDocument_whenFound_thenItHasItsSymbolAndDate(String code, String symbol, String date) {
        SourceDocument document = DOCUMENTS.require(code);
        assertThat(document.symbol()).isEqualTo(Optional.ofNullable(symbol));
        assertThat(document.date()).contains(Dating.parse(date));
        assertThat(DOCUMENTS.find(code)).contains(document);
    }

    @Test
    void givenTheConstants_whenCompared_thenTheyAreThoseOfTheFile() {
        assertThat(List.of(
                        SourceDocuments.E_2006_85,
                        SourceDocuments.CONSULTATION_2006,
                        SourceDocuments.TUNIS_AGENDA,
                        SourceDocuments.GENEVA_PLAN))
                .map(SourceDocument::code)
                .containsExactly("E/2006/85", "CONSULTATION-2006-02-24", "TUNIS-AGENDA", "GENEVA-PLAN");
    }

    @Test
    void givenAllDocuments_whenCompared_thenEachCodeStandsOnceAndSoDoesEachAddress() {
        assertThat(documents()).hasSizeGreaterThanOrEqualTo(61);
        assertThat(documents()).map(SourceDocument::code).doesNotHaveDuplicates();
        assertThat(documents()).map(SourceDocument::title).doesNotHaveDuplicates();
        assertThat(documents())
                .flatMap(document -> document.url().stream().toList())
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void givenADocument_whenLookedUpByItsCode_thenItIsFoundAndItsAddressIsOne(SourceDocument document) {
        assertThat(DOCUMENTS.require(document.code())).isSameAs(document);
        assertThat(document).hasToString(document.code());
        assertThat(document.title()).isNotBlank();
        assertThat(document.url().stream()).allMatch(url -> url.matches("https?://[^ ]+"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"E/2006/86", "e/2006/85", "", " TUNIS-AGENDA", "WSIS-03/GENEVA/DOC/5"})
    void givenAnotherCode_whenLookedUp_thenNothingIsFoundAndTheKnownOnesAreNamed(String code) {
        assertThat(DOCUMENTS.find(code)).isEmpty();
        assertThatThrownBy(() -> DOCUMENTS.require(code))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("unknown document '" + code
                        + "'; expected one of E/2006/85, CONSULTATION-2006-02-24, TUNIS-AGENDA, GENEVA-PLAN, ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "A:B", ":", " A", "A ", "\tA"})
    void givenAKeyThatCannotBeReadBack_whenADocumentIsMade_thenItIsRefused(String code) {
        assertThatThrownBy(() -> new SourceDocument(
                        code, Optional.empty(), "A title", Optional.empty(), Optional.empty(), Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "'" + code + "' is not a document code; expected a key without colon, for example E/2006/85");
    }

    @Test
    void givenTheList_whenSomebodyChangesIt_thenTheRegisterStaysAsItIs() {
        int size = documents().size();
        assertThatThrownBy(() -> documents().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThat(documents()).hasSize(size);
    }
}
