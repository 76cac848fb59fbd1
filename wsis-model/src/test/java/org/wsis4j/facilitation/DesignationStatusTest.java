package org.wsis4j.facilitation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DesignationStatusTest {

    @ParameterizedTest
    @CsvSource({
        "listed, LISTED",
        "Facilitator, LISTED",
        "moderator, LISTED",
        "PROPOSED, PROPOSED",
        "provisional focal point, PROVISIONAL_FOCAL_POINT",
        "interim focal point, PROVISIONAL_FOCAL_POINT",
        "focal-point, FOCAL_POINT",
        "Lead facilitator, FOCAL_POINT",
        "co-facilitator, CO_FACILITATOR",
        "partner, PARTNER"
    })
    void givenASpelling_whenRead_thenTheStatusIsFound(String text, DesignationStatus expected) {
        assertThat(DesignationStatus.find(text)).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "chair", "focal points"})
    void givenAnyOtherText_whenRead_thenNoneIsFound(String text) {
        assertThat(DesignationStatus.find(text)).isEmpty();
    }

    @Test
    void givenTheStatuses_whenAsked_thenProposalsAndPartnersDoNotFacilitate() {
        assertThat(DesignationStatus.values())
                .filteredOn(status -> !status.facilitates())
                .containsExactly(DesignationStatus.PROPOSED, DesignationStatus.PARTNER);
        assertThat(DesignationStatus.values())
                .filteredOn(DesignationStatus::isFocalPoint)
                .containsExactly(DesignationStatus.PROVISIONAL_FOCAL_POINT, DesignationStatus.FOCAL_POINT);
    }
}
