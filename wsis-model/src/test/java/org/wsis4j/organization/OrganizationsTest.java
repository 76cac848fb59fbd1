package org.wsis4j.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wsis4j.source.Evidence;

class OrganizationsTest {

    private static final Organizations REGISTER = Organizations.standard();

    static List<Organization> organizations() {
        return REGISTER.all();
    }

    @Test
    void givenTheRegister_whenCounted_thenItHasForty() {
        assertThat(organizations()).hasSize(40);
        assertThat(organizations()).map(Organization::acronym).doesNotHaveDuplicates();
        assertThat(organizations()).map(Organization::name).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ITU                                   | ITU
            itu                                   | ITU
            International Telecommunication Union | ITU
            UN DESA                               | UN DESA
            UNDESA                                | UN DESA
            UN-DESA                               | UN DESA
            UN/DESA                               | UN DESA
            DESA                                  | UN DESA
            un\u00a0desa                          | UN DESA
            ECPAT International                   | ECPAT International
            ECPAT Int'l                           | ECPAT International
            ECPAT Int\u2019l                      | ECPAT International
            Ecpat                                 | ECPAT International
            UN-Habitat                            | UN-Habitat
            UN-HABITAT                            | UN-Habitat
            UN Habitat                            | UN-Habitat
            UN\u0415S\u0421\u041e                 | UNESCO
            UNECE                                 | ECE
            UN ESCAP                              | ESCAP
            regional commissions                  | UN Regional Commissions
            Economic and Social Council           | ECOSOC
            UN-GAID                               | GAID
            High-Level Committee on Programmes    | HLCP
            """)
    void givenASpelling_whenLookedUp_thenTheOrganizationIsFound(String written, String acronym) {
        assertThat(REGISTER.find(written)).map(Organization::acronym).contains(acronym);
        assertThat(REGISTER.resolve(written)).isSameAs(REGISTER.resolve(acronym));
    }

    @ParameterizedTest
    @MethodSource("organizations")
    void givenARegisteredOrganization_whenLookedUpByAnyOfItsNames_thenItIsFound(Organization organization) {
        assertThat(REGISTER.find(organization.acronym())).containsSame(organization);
        assertThat(REGISTER.find(organization.name())).containsSame(organization);
        assertThat(organization.aliases())
                .allSatisfy(alias -> assertThat(REGISTER.find(alias)).containsSame(organization));
        assertThat(organization).hasToString(organization.acronym());
    }

    @ParameterizedTest
    @MethodSource("organizations")
    void givenARegisteredOrganization_whenRead_thenItHasAKindAndASource(Organization organization) {
        assertThat(organization.isRegistered()).isTrue();
        assertThat(organization.sources()).isNotEmpty();
        assertThat(organization.isGroup())
                .isEqualTo(List.of("UN Regional Commissions", "BWI").contains(organization.acronym()));
        assertThat(organization.members().isEmpty())
                .isEqualTo(!organization.acronym().equals("UN Regional Commissions"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ACME", "UN", "Int'l", "I T U2", "ITU\u0000", "\u0418\u0422\u0423"})
    void givenAnUnknownName_whenResolved_thenItIsKeptAsWritten(String name) {
        assertThat(REGISTER.find(name)).isEmpty();
        Organization unknown = REGISTER.resolve(name);
        assertThat(unknown).isEqualTo(Organization.unregistered(name)).hasToString(name);
        assertThat(unknown.isRegistered()).isFalse();
        assertThat(unknown.kind()).isEqualTo(OrganizationKind.UNKNOWN);
        assertThat(unknown.evidence()).isEqualTo(Evidence.NOT_FOUND);
        assertThat(unknown.sources()).isEmpty();
        assertThat(REGISTER.expand(unknown)).containsExactly(unknown);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t"})
    void givenABlankName_whenResolved_thenItIsRefused(String name) {
        assertThat(REGISTER.find(name)).isEmpty();
        assertThatThrownBy(() -> REGISTER.resolve(name))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("an organization needs a name, for example ITU");
    }

    @Test
    void givenTheRegionalCommissions_whenExpanded_thenTheyAreFive() {
        List<Organization> five = REGISTER.expand(REGISTER.resolve("UN Regional Commissions"));
        assertThat(five).map(Organization::acronym).containsExactly("ECA", "ECE", "ECLAC", "ESCAP", "ESCWA");
        assertThat(five).allMatch(one -> one.kind() == OrganizationKind.UN_REGIONAL_COMMISSION);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ITU", "BWI"})
    void givenAnEntryWithoutMembers_whenExpanded_thenItStandsForItself(String acronym) {
        assertThat(REGISTER.expand(REGISTER.resolve(acronym))).containsExactly(REGISTER.resolve(acronym));
    }

    @ParameterizedTest
    @CsvSource({
        "ITU, true",
        "ECOSOC, true",
        "UN Regional Commissions, true",
        "ITC, true",
        "WTO, false",
        "APC, false",
        "IGF, false",
        "Nobody knows, false"
    })
    void givenAnOrganization_whenAskedWhetherItIsOfTheUnSystem_thenItsKindSays(String name, boolean unSystem) {
        assertThat(REGISTER.resolve(name).kind().isUnSystem()).isEqualTo(unSystem);
    }
}
