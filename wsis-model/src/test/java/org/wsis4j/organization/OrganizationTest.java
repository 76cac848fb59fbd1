package org.wsis4j.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.wsis4j.source.Evidence;
import org.wsis4j.source.SourceDocuments;

class OrganizationTest {

    @Test
    void givenLists_whenTheyChangeLater_thenTheOrganizationDoesNot() {
        List<String> aliases = new ArrayList<>(List.of("Acme Ltd"));
        Organization acme = acme("ACME", aliases);
        aliases.clear();
        assertThat(acme.aliases()).containsExactly("Acme Ltd");
        assertThatThrownBy(() -> acme.members().add("ITU")).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> acme.sources().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void givenABlankAcronym_whenMade_thenItIsRefused() {
        assertThatThrownBy(() -> acme(" ", List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("an organization needs a name, for example ITU");
    }

    @Test
    void givenAnOrganizationOfOnesOwn_whenItsKindIsKnown_thenItIsNoUnregisteredOne() {
        assertThat(acme("ACME", List.of()).isRegistered()).isTrue();
        assertThat(acme("ACME", List.of()).isGroup()).isTrue();
        assertThat(acme("ACME", List.of())).isNotEqualTo(Organization.unregistered("ACME"));
    }

    private static Organization acme(String acronym, List<String> aliases) {
        return new Organization(
                acronym,
                "Acme Companies",
                OrganizationKind.GROUP,
                aliases,
                List.of(),
                List.of(SourceDocuments.E_2006_85.paragraph("24")),
                Evidence.STATED,
                Optional.empty());
    }
}
