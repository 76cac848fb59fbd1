package org.wsis4j.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ParagraphTest {

    @ParameterizedTest
    @CsvSource({
        "E/2006/85:17,                     E/2006/85,               17",
        "E/2006/85:16(b),                  E/2006/85,               16(b)",
        "CONSULTATION-2006-02-24:10(g),    CONSULTATION-2006-02-24, 10(g)",
        "TUNIS-AGENDA:109,                 TUNIS-AGENDA,            109",
        "TUNIS-AGENDA:annex,               TUNIS-AGENDA,            annex",
        "CONSULTATION-2006-02-24:annex/C7-EHEALTH, CONSULTATION-2006-02-24, annex/C7-EHEALTH",
        "CONSULTATION-2006-02-24:annex/note, CONSULTATION-2006-02-24, annex/note",
        "E/2006/85:footnote-2,             E/2006/85,               footnote-2",
        "E/2006/85:summary,                E/2006/85,               summary",
        "WSIS-PRIZES-2015:whole,           WSIS-PRIZES-2015,        whole",
    })
    void givenACitation_whenParsed_thenItHasItsDocumentAndPlaceAndItsTextForm(String text, String code, String place) {
        Paragraph paragraph = Paragraph.parse(text);
        assertThat(paragraph.document()).isEqualTo(SourceDocuments.standard().require(code));
        assertThat(paragraph.place()).isEqualTo(place);
        assertThat(paragraph).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "0",
                "017",
                "-1",
                "1.2",
                "17b",
                "17()",
                "17(B)",
                "17(bb)",
                "17(b",
                "17 (b)",
                "17(b)(i)",
                "(b)",
                " 17",
                "17 ",
                "\u0661\u0667",
                "Annex",
                "ANNEX",
                "annex ",
                "annex note",
                "annex:C1",
                "-annex",
                "annex-",
                "annex--note",
                "annex/",
                "/annex",
                "annex/-",
                "annex/C7-",
                "annex/-C7",
                "annex-/C7",
                "annex/C7--EGOV",
                "annex/C1/C2",
                "annex/C 7",
                "annex/\u04211",
                "2nd",
                "\u00e4nnex",
            })
    void givenSomethingElse_whenUsedAsAPlace_thenItIsRefusedWithTheForms(String place) {
        assertThatThrownBy(() -> SourceDocuments.TUNIS_AGENDA.paragraph(place))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("'" + place + "' is not a place in a document;"
                        + " expected a form like 17, 16(b), annex or annex/C7-EHEALTH");
    }

    @Test
    void givenNoColon_whenParsed_thenTheFormIsSaid() {
        assertThatThrownBy(() -> Paragraph.parse("E/2006/85"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("'E/2006/85' is not a citation; expected DOCUMENT:PLACE, for example E/2006/85:17");
    }

    @ParameterizedTest
    @ValueSource(strings = {"E/2006/86:17", "e/2006/85:17", ":17", " E/2006/85:17"})
    void givenAnUnknownDocument_whenParsed_thenTheKnownOnesAreNamed(String text) {
        assertThatThrownBy(() -> Paragraph.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(
                        "unknown document '" + text.substring(0, text.indexOf(':')) + "'; expected one of")
                .hasMessageContainingAll("E/2006/85", "TUNIS-AGENDA");
    }

    @Test
    void givenADocumentOfOnesOwn_whenAPlaceIsCited_thenItIsAParagraphLikeAnyOther() {
        SourceDocument own = new SourceDocument(
                "OUR-MANDATE", Optional.empty(), "Mandate", Optional.empty(), Optional.empty(), Optional.empty());
        assertThat(own.paragraph("3(a)")).isEqualTo(new Paragraph(own, "3(a)")).hasToString("OUR-MANDATE:3(a)");
    }
}
