package org.wsis4j.target.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wsis4j.target.assessment.AssessmentSamples.INTERNET_USE;
import static org.wsis4j.target.assessment.AssessmentSamples.TENTH;
import static org.wsis4j.target.assessment.AssessmentSamples.country;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.wsis4j.observation.Area;
import org.wsis4j.observation.AreaGroup;
import org.wsis4j.target.PopulationConcerned;

/**
 * What others worked out from the same figures: 28.5 per cent of the world online in 2010, weighted by people, with 98.5 per
 * cent of the world behind it; 34.3 as a plain mean of countries, which is not the same.
 */
class WorldInternetUse2010Test {

    /** World Bank, SP.POP.TOTL, the world in 2010. */
    private static final String WORLD_POPULATION = "7001266876";

    private static final List<String[]> ROWS = rows();

    @Test
    void givenAllCountries_whenWeightedByPeople_thenItIsThePublishedFigureAndCoverage() {
        IndicatorResult result = assess("98.5", false);
        Figure figure = result.figure().orElseThrow();
        assertThat(rounded(figure.value())).isEqualTo("28.5");
        assertThat(figure.coverage().map(WorldInternetUse2010Test::rounded)).contains("98.5");
        assertThat(figure.observations()).hasSize(201);
        assertThat(figure.firstYear()).isEqualTo(2010);
        assertThat(figure.lastYear()).isEqualTo(2010);
        assertThat(result.verdict()).isEqualTo(Verdict.NOT_ACHIEVED);
    }

    @Test
    void givenMoreCoverageWanted_whenAssessed_thenTheFigureStaysAndTheVerdictGoes() {
        IndicatorResult result = assess("99", false);
        assertThat(result.reasons()).containsExactly(Reason.COVERAGE_TOO_LOW);
        assertThat(result.figure().map(Figure::value).map(WorldInternetUse2010Test::rounded))
                .contains("28.5");
    }

    @Test
    void givenEqualWeights_whenAssessed_thenItIsThePlainMean() {
        assertThat(assess("0", true).figure().map(Figure::value).map(WorldInternetUse2010Test::rounded))
                .contains("34.3");
    }

    private static IndicatorResult assess(String minimum, boolean equal) {
        AssessmentSamples samples = new AssessmentSamples()
                .with(AssessmentOptions.covering(new BigDecimal(minimum)).in(2010));
        for (String[] row : ROWS) {
            samples.figure(INTERNET_USE, country(row[0]), 2010, row[2])
                    .weight(PopulationConcerned.PEOPLE, country(row[0]), 2010, equal ? "1" : row[3]);
        }
        samples.weight(PopulationConcerned.PEOPLE, Area.WORLD, 2010, equal ? "201" : WORLD_POPULATION);
        AreaGroup world =
                AreaGroup.world(ROWS.stream().map(row -> country(row[0])).toList());
        return samples.assessor().assess(INTERNET_USE, world, Criterion.agreedText(TENTH));
    }

    private static List<String[]> rows() {
        try (InputStream in =
                Objects.requireNonNull(WorldInternetUse2010Test.class.getResourceAsStream("internet-use-2010.csv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .skip(1)
                    .map(line -> line.split(",", -1))
                    .toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static String rounded(BigDecimal value) {
        return value.setScale(1, RoundingMode.HALF_EVEN).toPlainString();
    }
}
