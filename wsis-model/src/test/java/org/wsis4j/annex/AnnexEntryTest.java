package org.wsis4j.annex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wsis4j.actionline.ActionLine;
import org.wsis4j.organization.Organization;
import org.wsis4j.organization.Organizations;

class AnnexEntryTest {

    @Test
    void givenANameOfTheRegister_whenMade_thenItIsResolvedAndKept() {
        AnnexEntry entry = AnnexEntry.of(ActionLine.C10, "ECPAT Int’l", true, 147);

        assertThat(entry.organization())
                .isEqualTo(Organizations.standard().find("ECPAT International").orElseThrow());
        assertThat(entry.written()).isEqualTo("ECPAT Int’l");
    }

    @Test
    void givenC7_whenMade_thenAnApplicationIsSuggested() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AnnexEntry.of(ActionLine.C7, "ITU", false, 1))
                .withMessage(
                        "C7 is a heading and has no entries; expected one of its applications, for example C7-EGOV");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\u00a0",
                "\ufeff",
                " ITU",
                "ITU\u00a0",
                "UN/DESA",
                "[ITU",
                "ITU]",
                "U\tN",
                "U\nN",
                "U\rN"
            })
    void givenANameThatCouldNotBePrinted_whenMade_thenItIsRefused(String name) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AnnexEntry.of(ActionLine.C9, name, false, 1))
                .withMessageContaining("'" + name + "' is not a name in the annex; expected");
    }

    @Test
    void givenANameTooLong_whenMade_thenItIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AnnexEntry.of(ActionLine.C9, "n".repeat(401), false, 1))
                .withMessageContaining("at most 400 characters");
    }

    @Test
    void givenANameOfAnotherOrganization_whenMade_thenBothAreNamed() {
        Organization itu = Organizations.standard().resolve("ITU");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new AnnexEntry(ActionLine.C9, itu, "UNESCO", false, 1))
                .withMessageContaining("'UNESCO' does not stand for ITU");
    }

    @Test
    void givenNoLineNumber_whenMade_thenItIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AnnexEntry.of(ActionLine.C9, "ITU", false, 0))
                .withMessage("'ITU' cannot stand in line 0; expected 1 or more");
    }
}
