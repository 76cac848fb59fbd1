package org.wsis4j.obligation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wsis4j.organization.Organization;
import org.wsis4j.organization.Organizations;
import org.wsis4j.source.Evidence;
import org.wsis4j.source.Paragraph;

class ActorsTest {

    private static final Actors ACTORS = Actors.standard();
    private static final List<Paragraph> SOURCES = List.of(Paragraph.parse("E/2006/85:8"));

    @Test
    void givenTheRegister_whenCounted_thenItHas28AndEachIsFoundByItsCode() {
        assertThat(ACTORS.all()).hasSize(28).allSatisfy(actor -> {
            assertThat(ACTORS.require(actor.code())).isSameAs(actor);
            assertThat(actor).hasToString(actor.key());
        });
        assertThat(ACTORS.all()).extracting(Actor::name).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GENERAL_ASSEMBLY",
                "ECOSOC",
                "SECRETARY_GENERAL",
                "CEB",
                "ITU",
                "UNESCO",
                "UNDP",
                "REGIONAL_COMMISSIONS"
            })
    void givenThoseOfParagraph8_whenLookedUp_thenTheParagraphIsTheirFirstSource(String code) {
        assertThat(ACTORS.require(code).sources().get(0)).isEqualTo(Paragraph.parse("E/2006/85:8"));
        assertThat(ACTORS.require(code).evidence()).isEqualTo(Evidence.STATED);
    }

    @ParameterizedTest
    @CsvSource({
        "UNGIS, UNGIS",
        "UNGA, GENERAL_ASSEMBLY",
        "UNCTAD, CSTD_SECRETARIAT",
        "UN Regional Commissions, REGIONAL_COMMISSIONS"
    })
    void givenAnOrganization_whenLookedUp_thenItsActorIsFound(String acronym, String code) {
        Organization organization = Organizations.standard().resolve(acronym);
        assertThat(ACTORS.find(organization)).map(Actor::code).contains(code);
    }

    @Test
    void givenWhatIsNoActor_whenLookedUp_thenNothingIsFoundAndTheKnownOnesAreNamed() {
        assertThat(ACTORS.find(Organizations.standard().resolve("WHO"))).isEmpty();
        assertThat(ACTORS.find("ungis")).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ACTORS.require("ungis"))
                .withMessageStartingWith("unknown actor 'ungis'; expected one of GENERAL_ASSEMBLY, ECOSOC, ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "un gis", "ungis", "UN-GIS", "UN\"GIS"})
    void givenAnotherForm_whenAnActorIsMade_thenItIsRefused(String code) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Actor(code, "a name", Optional.empty(), SOURCES, Evidence.STATED))
                .withMessage("'" + code + "' is not the code of an actor; expected upper-case letters, digits and"
                        + " underscores, for example RESIDENT_COORDINATORS");
    }

    @Test
    void givenNoNameOrNoSource_whenAnActorIsMade_thenItIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Actor("A1", " ", Optional.empty(), SOURCES, Evidence.STATED))
                .withMessage("actor A1 has no name; expected one, for example resident coordinators");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Actor("A1", "a name", Optional.empty(), List.of(), Evidence.STATED))
                .withMessage("actor A1 cites nothing; expected a paragraph, for example E/2006/85:8");
    }
}
