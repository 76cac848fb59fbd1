package org.wsis4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.wsis4j.json.SchemaDocuments.Sample;

/** The reader finds no flaw in a text if and only if its schema accepts it, but for the listed exceptions. */
class SchemaProperties {

    @Property(tries = 250, edgeCases = EdgeCasesMode.NONE)
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void givenADocumentAsItIsWritten_whenReadAndValidated_thenReaderAndSchemaAgree(@ForAll("written") Sample sample) {
        assertAgreed(sample, 60, 60);
    }

    @Property(tries = 800, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.BOUNDED)
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void givenAChangedDocument_whenReadAndValidated_thenReaderAndSchemaAgree(@ForAll("changed") Sample sample) {
        assertAgreed(sample, 80, 320);
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.BOUNDED)
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void givenABrokenText_whenReadAndValidated_thenReaderAndSchemaAgree(@ForAll("torn") Sample sample) {
        assertAgreed(sample, 2, 25);
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void givenAStoredDocument_whenReadAndValidated_thenReaderAndSchemaAgree(@ForAll("stored") Sample sample) {
        assertAgreed(sample, 200, 3);
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void givenAChangedStoredDocument_whenReadAndValidated_thenReaderAndSchemaAgree(
            @ForAll("storedAndChanged") Sample sample) {
        assertAgreed(sample, 80, 500);
    }

    /** How many there must be of each sort, so that the law is not empty. */
    private static void assertAgreed(Sample sample, int accepted, int refused) {
        SchemaOpinion opinion = SchemaOpinion.of(sample.text(), sample.type());
        if (opinion != SchemaOpinion.OPEN) {
            Validator validator = Validator.of(sample.type());
            assertThat(validator.accepts(sample.text()))
                    .as("%s: %s", opinion, sample)
                    .isEqualTo(opinion == SchemaOpinion.ACCEPTED);
            assertThat(validator.askingFormats().accepts(sample.text()))
                    .as("with formats, %s: %s", opinion, sample)
                    .isEqualTo(opinion == SchemaOpinion.ACCEPTED);
        }
        Statistics.label("opinion").collect(opinion).coverage(coverage -> {
            coverage.check(SchemaOpinion.ACCEPTED).count(count -> count >= accepted);
            coverage.check(SchemaOpinion.REFUSED).count(count -> count >= refused);
        });
    }

    @Provide
    Arbitrary<Sample> written() {
        return SchemaDocuments.written();
    }

    @Provide
    Arbitrary<Sample> changed() {
        return SchemaDocuments.changed();
    }

    @Provide
    Arbitrary<Sample> stored() {
        return StoredDocuments.written();
    }

    @Provide
    Arbitrary<Sample> storedAndChanged() {
        return StoredDocuments.changed();
    }

    @Provide
    Arbitrary<Sample> torn() {
        return SchemaDocuments.torn();
    }
}
