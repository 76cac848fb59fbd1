package org.wsis4j.rules.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.wsis4j.rules.Basis;
import org.wsis4j.rules.Rule;
import org.wsis4j.rules.Severity;
import org.wsis4j.rules.catalogue.WsisRules;
import org.wsis4j.source.Fact;
import org.wsis4j.source.SourceDocument;
import org.wsis4j.source.SourceDocuments;

/** No statement of the two founding documents is left behind. */
class StatementsTest {

    private static final List<Statement> ALL = Statements.standard().all();

    private static final Set<SourceDocument> FOUNDING =
            Set.of(SourceDocuments.E_2006_85, SourceDocuments.CONSULTATION_2006);

    /** How many there are in the reading of the documents that the library is built on, and how many may be context. */
    private static final int STATEMENTS = 248;

    private static final int MOST_CONTEXT = 40;

    @Test
    void givenTheStatements_whenCounted_thenAllAreThereOnceAndFewAreContext() {
        assertThat(ALL).extracting(Statement::id).hasSize(STATEMENTS).doesNotHaveDuplicates();
        assertThat(ALL).extracting(Statement::about).doesNotHaveDuplicates();
        assertThat(ALL).filteredOn(Statement::isContext).hasSizeLessThanOrEqualTo(MOST_CONTEXT);
        assertThat(ALL)
                .allMatch(statement -> FOUNDING.containsAll(statement.paragraphs().stream()
                        .map(paragraph -> paragraph.document())
                        .toList()));
    }

    /**
     * Kind and severity are a judgement made once, when the documents were read; other tests and the bounds of rules
     * follow from them. To make a statement milder must not be the way to let a test pass, so each change shows here.
     */
    @ParameterizedTest
    @CsvSource({
        "SEED-A, VALUE, 16, 12, 26",
        "SEED-A, TYPE, 4, 2, 4",
        "SEED-A, RULE, 6, 25, 15",
        "SEED-A, PROCESS, 1, 3, 28",
        "SEED-A, CONTEXT, 0, 0, 11",
        "SEED-B, VALUE, 7, 22, 13",
        "SEED-B, TYPE, 0, 3, 5",
        "SEED-B, RULE, 3, 17, 17",
        "SEED-B, PROCESS, 0, 0, 5",
        "SEED-B, CONTEXT, 0, 0, 3"
    })
    void givenTheStatementsOfADocument_whenCountedByKindAndSeverity_thenTheReadingIsTheSame(
            String document, StatementKind kind, int errors, int warnings, int infos) {
        List<Severity> severities = ALL.stream()
                .filter(statement -> statement.id().startsWith(document + "-") && statement.kind() == kind)
                .map(Statement::severity)
                .toList();
        assertThat(Stream.of(Severity.values())
                        .map(severity -> Collections.frequency(severities, severity))
                        .toList())
                .containsExactly(errors, warnings, infos);
    }

    @Test
    void givenWhatCanBeKeptOrBroken_whenItMatters_thenARuleAsksForItOrAConstructionHoldsIt() {
        assertThat(ALL)
                .filteredOn(statement -> statement.kind() == StatementKind.RULE
                        && statement.severity().atLeast(Severity.WARNING))
                .hasSizeGreaterThan(50)
                .allMatch(statement -> !statement.rules().isEmpty()
                        || statement.carriers().stream().anyMatch(Carrier.ByConstruction.class::isInstance));
    }

    static Stream<String> types() {
        return ALL.stream()
                .flatMap(statement -> statement.carriers().stream())
                .flatMap(carrier -> carrier instanceof Carrier.OfType type
                        ? Stream.of(type.name())
                        : carrier instanceof Carrier.ByConstruction type ? Stream.of(type.name()) : Stream.empty())
                .distinct();
    }

    @ParameterizedTest
    @MethodSource("types")
    void givenATypeThatCarriesAStatement_whenLookedUp_thenThereIsOneAndItIsPublic(String name) throws Exception {
        String[] parts = name.split("#");
        Class<?> type = Class.forName(parts[0]);
        assertThat(type).isPublic();
        if (parts.length > 1) {
            assertThat(Stream.concat(Arrays.stream(type.getFields()), Arrays.stream(type.getMethods())))
                    .extracting(member -> member.getName())
                    .contains(parts[1]);
        }
    }

    static Stream<Rule<?>> rules() {
        return WsisRules.standard().rules().stream();
    }

    /** A new rule without a source fails here until somebody decides why the library asks for it. */
    @Test
    void givenTheRulesThatNoStatementAndNoOtherSourceAsksFor_whenListed_thenTheyAreThoseOfTheHouse() {
        List<Rule<?>> withoutSource = rules().filter(rule -> !hasSource(rule)).toList();
        assertThat(withoutSource)
                .allMatch(rule -> rule.basis() == Basis.HOUSE)
                .<Object>extracting(Rule::id)
                .containsExactlyInAnyOrderElementsOf(HouseRules.ids());
    }

    private static boolean hasSource(Rule<?> rule) {
        return !Statements.standard().of(rule).isEmpty()
                || rule.citations().stream()
                        .anyMatch(citation ->
                                !FOUNDING.contains(citation.paragraph().document()));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void givenARuleThatRestsOnAFoundingParagraph_whenTracedBack_thenAStatementOfThatParagraphNamesIt(Rule<?> rule) {
        if (rule.basis() != Basis.HOUSE
                && FOUNDING.contains(rule.citations().get(0).paragraph().document())) {
            assertThat(Statements.standard().of(rule))
                    .as("%s rests on %s", rule, rule.citations().get(0).paragraph())
                    .anyMatch(statement -> statement
                            .paragraphs()
                            .contains(rule.citations().get(0).paragraph()));
        }
    }

    @Test
    void givenTheFactsOfAllRegisters_whenTracedBack_thenEachCitesAStatementOrAnotherSource() {
        for (String register : FactRegisters.names()) {
            assertThat(FactRegisters.facts(register)).as(register).allSatisfy(fact -> {
                assertThat(fact.sources()).isNotEmpty();
                assertThat(!Statements.standard().of((Fact) fact).isEmpty()
                                || fact.sources().stream().anyMatch(source -> !FOUNDING.contains(source.document())))
                        .as("%s %s", register, fact.key())
                        .isTrue();
            });
        }
    }

    @Test
    void givenAStatement_whenItsCarriersAreAskedBack_thenTheyNameIt() {
        assertThat(ALL).allSatisfy(statement -> {
            assertThat(statement.rules())
                    .allMatch(rule -> Statements.standard().of(rule).contains(statement));
            assertThat(statement.facts())
                    .allMatch(fact -> Statements.standard().of(fact).contains(statement));
            assertThat(Statements.standard().find(statement.id())).contains(statement);
        });
        assertThat(Statements.standard().find("SEED-A-99-1")).isEmpty();
    }

    @Test
    void givenThePage_whenComparedWithTheLibrary_thenItSaysWhatIsSo() throws IOException {
        Path file = Path.of(System.getProperty("wsis.root"), "docs", "traceability.md");
        if (Boolean.getBoolean("golden.rewrite")) {
            Files.writeString(file, Traceability.page());
        }
        assertThat(Traceability.page())
                .as("docs/traceability.md; if the change is meant, run with -Dgolden.rewrite=true")
                .isEqualTo(Files.readString(file));
    }
}
