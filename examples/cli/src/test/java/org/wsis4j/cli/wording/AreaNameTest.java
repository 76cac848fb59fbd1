package org.wsis4j.cli.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.wsis4j.observation.Area;

class AreaNameTest {

    @Test
    void givenAreas_whenNamed_thenWhatTheRegisterKnowsHasItsNameAndItsCode() {
        assertThat(AreaName.of(Area.WORLD)).isEqualTo("the world");
        assertThat(AreaName.of(Area.country("KEN"))).isEqualTo("Kenya (KEN)");
        assertThat(AreaName.of(Area.group("SIDS"))).isEqualTo("Small island developing States (SIDS)");
    }

    @Test
    void givenAreasOfNoRegister_whenNamed_thenTheirCodeIsTheName() {
        assertThat(AreaName.of(Area.country("AAA"))).isEqualTo("AAA");
        assertThat(AreaName.of(Area.group("Africa"))).isEqualTo("Africa");
        assertThat(AreaName.of(Area.group("Asia & Pacific"))).isEqualTo("Asia & Pacific");
    }
}
