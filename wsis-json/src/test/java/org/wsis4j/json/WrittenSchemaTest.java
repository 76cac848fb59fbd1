package org.wsis4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wsis4j.annex.AnnexMark;
import org.wsis4j.annex.AnnexReading;
import org.wsis4j.reporting.FacilitatorReport;
import org.wsis4j.rules.RuleSet;
import org.wsis4j.rules.catalogue.Profile;
import org.wsis4j.rules.comparison.AssessmentComparison;
import org.wsis4j.target.ConnectivityTarget;

/** The schemas that follow from no form: they take all that is written, and hardly anything else. */
class WrittenSchemaTest {

    private static final String PUBLISHED = "/targets/*/published/*/";
    private static final String INDICATOR = "/targets/*/indicators/*/";

    /** What may be absent, by type. */
    private static final Map<String, Set<String>> OPTIONAL = Map.of(
            "assessment", Set.of("/document", "/against/mandatesOf", "/waived/*/waiver/place", "/outcomes/*/further"),
            "waivers", Set.of("/waivers/*/place"),
            "assessmentComparison", Set.of("/document", "/changes/*/before", "/changes/*/after"),
            "ruleCatalogue", Set.of("/rules/*/term"),
            "annex",
                    Stream.of(AnnexMark.values())
                            .map(mark -> "/designations/*/marks/" + mark + "/present")
                            .collect(Collectors.toSet()),
            "progressReport",
                    Set.of(
                            "/baseline",
                            "/targets/*/letter",
                            "/targets/*/criterion/threshold",
                            "/targets/*/criterion/target",
                            "/targets/*/notJudged/*/number",
                            INDICATOR + "number",
                            INDICATOR + "figure",
                            INDICATOR + "figure/coverage",
                            INDICATOR + "figure/observations/*/estimate",
                            INDICATOR + "figure/observations/*/vintage",
                            INDICATOR + "trend",
                            INDICATOR + "conflicts/*/observations/*/estimate",
                            INDICATOR + "conflicts/*/observations/*/vintage",
                            PUBLISHED + "indicator",
                            PUBLISHED + "dataYear",
                            PUBLISHED + "note",
                            PUBLISHED + "figures/*/indicator",
                            PUBLISHED + "figures/*/year"));

    static Set<String> types() {
        return WrittenDocuments.full().keySet();
    }

    static Stream<RuleSet> sets() {
        return Stream.of(Profile.values()).map(Profile::rules);
    }

    @ParameterizedTest
    @MethodSource("types")
    void givenADocument_whenWritten_thenItIsValidByItsSchemaAndByNoOther(String type) {
        byte[] text = WrittenDocuments.full().get(type);
        assertThat(Validator.of(type).errors(text)).contains(List.of());
        assertThat(WsisJson.schemas())
                .filteredOn(other -> Validator.of(other).accepts(text))
                .containsExactly(type);
    }

    @ParameterizedTest
    @MethodSource("types")
    void givenADocument_whenAFieldIsAdded_thenItIsNotValid(String type) {
        byte[] text = WrittenDocuments.full().get(type);
        assertThat(Validator.of(type).accepts(text)).isTrue();
        int count = SchemaMutants.withFieldMore(
                text,
                (place, tree) ->
                        assertThat(Validator.of(type).accepts(tree)).as(place).isFalse());
        assertThat(count).isGreaterThan(3);
    }

    @ParameterizedTest
    @MethodSource("types")
    void givenADocument_whenAValueIsOfAnotherType_thenItIsNotValid(String type) {
        byte[] text = WrittenDocuments.full().get(type);
        assertThat(Validator.of(type).accepts(text)).isTrue();
        int count = SchemaMutants.withOtherType(
                text,
                (place, tree) ->
                        assertThat(Validator.of(type).accepts(tree)).as(place).isFalse());
        assertThat(count).isGreaterThan(20);
    }

    /** The arguments of a message depend on its key; whoever takes one out leaves a valid document. */
    @ParameterizedTest
    @MethodSource("types")
    void givenADocument_whenAFieldIsTakenOut_thenItIsValidOnlyIfTheFieldMayBeAbsent(String type) {
        Set<String> accepted = new HashSet<>();
        SchemaMutants.withFieldLess(WrittenDocuments.full().get(type), (place, tree) -> {
            if (!place.matches(".*/arguments/[^/]+") && Validator.of(type).accepts(tree)) {
                accepted.add(SchemaMutants.starred(place));
            }
        });
        assertThat(accepted).isEqualTo(OPTIONAL.get(type));
    }

    @ParameterizedTest
    @ValueSource(strings = {"assessment.json", "stored.json", "progress.json"})
    void givenAGoldenFile_whenValidated_thenItIsValid(String file) {
        String type = file.equals("progress.json") ? "progressReport" : "assessment";
        assertThat(Validator.of(type).errors(Golden.bytes(file))).contains(List.of());
    }

    @ParameterizedTest
    @MethodSource("sets")
    void givenASetOfTheLibrary_whenWritten_thenItIsValid(RuleSet rules) {
        assertThat(Validator.of("ruleCatalogue").errors(WsisJson.write(rules))).contains(List.of());
        byte[] assessment = WsisJson.write(rules.check(Samples.fullReport(), LocalDate.MIN));
        assertThat(Validator.of("assessment").errors(assessment)).contains(List.of());
    }

    @Test
    void givenTheCatalogueInTheJar_whenValidated_thenItIsValid() throws IOException {
        try (InputStream rules = WsisJson.class.getResourceAsStream("/META-INF/wsis/rules.json")) {
            assertThat(Validator.of("ruleCatalogue")
                            .errors(Objects.requireNonNull(rules).readAllBytes()))
                    .contains(List.of());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a\u0000\u001B[31m\u0085b", "\u202Eabc \"\\ \uD83D\uDE00", "../../etc", "\uD800"})
    void givenHostileNames_whenWritten_thenTheDocumentIsValid(String name) {
        byte[] assessment = WrittenDocuments.assessment(
                FacilitatorReport.builder().title(name).date(LocalDate.MAX).build(), LocalDate.MAX, Optional.of(name));
        assertThat(Validator.of("assessment").errors(assessment)).contains(List.of());
        if (!name.isBlank()) {
            byte[] progress = WsisJson.write(ProgressSamples.ofGroup(name, name));
            assertThat(Validator.of("progressReport").errors(progress)).contains(List.of());
        }
    }

    @Test
    void givenNothing_whenWritten_thenTheDocumentIsValid() {
        byte[] waivers = WsisJson.writeWaivers(List.of());
        assertThat(Validator.of("waivers").errors(waivers)).contains(List.of());
        byte[] comparison = WsisJson.write(
                new AssessmentComparison(List.of(), List.of(), List.of(), List.of(), false, false, List.of()));
        assertThat(Validator.of("assessmentComparison").errors(comparison)).contains(List.of());
        byte[] annex = WsisJson.write(new AnnexReading(List.of(), List.of()));
        assertThat(Validator.of("annex").errors(annex)).contains(List.of());
        byte[] rules = WsisJson.write(RuleSet.of("NONE", List.of()));
        assertThat(Validator.of("ruleCatalogue").errors(rules)).contains(List.of());
        byte[] progress = WsisJson.write(ProgressSamples.world().on(ConnectivityTarget.proposed()));
        assertThat(Validator.of("progressReport").errors(progress)).contains(List.of());
    }
}
