package org.wsis4j.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ParagraphProperties {

    /** The forms of a place, stated once more and in another way. */
    private static final Pattern PLACE =
            Pattern.compile("[1-9][0-9]*(\\([a-z]\\))?|[a-z][a-z0-9]*(-[a-z0-9]+)*(/[A-Za-z0-9]+(-[A-Za-z0-9]+)*)?");

    @Property
    void parse_undoesToString(@ForAll("documents") SourceDocument document, @ForAll("places") String place) {
        Paragraph paragraph = document.paragraph(place);
        assertThat(Paragraph.parse(paragraph.toString())).isEqualTo(paragraph);
    }

    @Property
    void aPlace_isAcceptedExactlyIfItHasOneOfTheForms(@ForAll("nearlyPlaces") String place) {
        boolean accepted = true;
        try {
            SourceDocuments.E_2006_85.paragraph(place);
        } catch (IllegalArgumentException refusal) {
            accepted = false;
        }
        assertThat(accepted).as(place).isEqualTo(PLACE.matcher(place).matches());
    }

    @Provide
    Arbitrary<SourceDocument> documents() {
        return Arbitraries.of(SourceDocuments.standard().all());
    }

    @Provide
    Arbitrary<String> places() {
        Arbitrary<String> number = Arbitraries.integers().between(1, 999).map(String::valueOf);
        Arbitrary<String> letter = Arbitraries.chars().range('a', 'z').map(c -> "(" + c + ")");
        Arbitrary<String> part = Arbitraries.of("annex", "summary", "whole", "contents", "footnote-2", "box-1-table-3");
        Arbitrary<String> detail = Arbitraries.of("/note", "/C1", "/C7-EHEALTH", "/7", "/a-B-3");
        return Arbitraries.oneOf(
                number,
                Combinators.combine(number, letter).as(String::concat),
                part,
                Combinators.combine(part, detail).as(String::concat));
    }

    @Provide
    Arbitrary<String> nearlyPlaces() {
        return Arbitraries.oneOf(
                places(), Arbitraries.strings().withChars("az09AZ-/()").ofMaxLength(6));
    }
}
