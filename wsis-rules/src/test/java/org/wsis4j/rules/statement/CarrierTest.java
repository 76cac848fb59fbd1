package org.wsis4j.rules.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wsis4j.source.SourceDocuments;

class CarrierTest {

    @Test
    void givenAStatementThatNamesADocument_whenAsked_thenTheDocumentCarriesIt() {
        Statement statement = statement("SEED-A-7-3");
        assertThat(statement.carriers())
                .containsExactly(
                        new Carrier.OfDocument(SourceDocuments.standard().require("A/RES/57/270 B")));
        assertThat(statement.isContext()).isFalse();
        assertThat(statement.rules()).isEmpty();
        assertThat(statement.facts()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SEED-A-7-3 document A/RES/57/270 B",
                "SEED-A-7-1 rule WSIS-REF-005",
                "SEED-A-7-1 type org.wsis4j.reporting.Level",
                "SEED-A-7-2 fact TRACKS *",
                "SEED-A-24-4 fact VOCABULARY INFORMAL_PAPER/background note",
                "SEED-A-37-3 construction org.wsis4j.organization.StakeholderCategory",
                "SEED-A-33-4 context experience of other bodies, from which nothing is asked"
            })
    void givenACarrier_whenShown_thenItReadsAsInTheFile(String written) {
        int blank = written.indexOf(' ');
        assertThat(statement(written.substring(0, blank)).carriers())
                .extracting(Carrier::toString)
                .contains(written.substring(blank + 1));
    }

    @Test
    void givenTheDocumentsThatTheReportOf2006NamesBySymbol_whenTracedBack_thenAStatementNamesEach() {
        assertThat(Statements.standard().all().stream()
                        .flatMap(statement -> statement.carriers().stream())
                        .flatMap(carrier -> carrier instanceof Carrier.OfDocument named
                                ? Stream.of(named.document().code())
                                : Stream.empty()))
                .contains("E/2006/100", "A/C.2/59/3", "A/60/687", "A/RES/57/270 B", "A/RES/60/1", "A/RES/60/252");
    }

    private static Statement statement(String id) {
        return Statements.standard().find(id).orElseThrow();
    }
}
