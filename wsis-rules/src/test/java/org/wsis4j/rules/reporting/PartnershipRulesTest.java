package org.wsis4j.rules.reporting;

import static org.wsis4j.rules.Expectation.expect;
import static org.wsis4j.rules.Samples.empty;
import static org.wsis4j.rules.Samples.partner;
import static org.wsis4j.rules.Samples.report;
import static org.wsis4j.rules.Samples.unreadableAt;
import static org.wsis4j.rules.Severity.INFO;
import static org.wsis4j.rules.Severity.WARNING;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.wsis4j.organization.Organization;
import org.wsis4j.organization.StakeholderCategory;
import org.wsis4j.reporting.Coded;
import org.wsis4j.reporting.FacilitatorReport;
import org.wsis4j.reporting.Partner;
import org.wsis4j.reporting.Unread;

class PartnershipRulesTest {

    private static final String INTERNATIONAL = "INTERNATIONAL_ORGANIZATION";
    private static final String NO_PARTNER = "the report names no partner";

    private static FacilitatorReport.Builder with(Partner... partners) {
        return report().partners(List.of(partners));
    }

    @Test
    void givenNoPartner_whenChecked_thenMsp001FailsAndTheOthersDoNotApply() {
        expect(PartnershipRules.NAMES_PARTNERS, empty())
                .fails(WARNING, "/partners", "the report names no partner")
                .hints("Add \"partners\", each with \"organization\" and \"category\"");
        expect(PartnershipRules.PARTNER_OUTSIDE_THE_UN, empty()).doesNotApply(NO_PARTNER);
        expect(PartnershipRules.MORE_THAN_ONE_CATEGORY, empty())
                .doesNotApply("the report names no partner, or partners of the UN system only");
        expect(PartnershipRules.PARTNER_HAS_A_CATEGORY, empty()).doesNotApply(NO_PARTNER);
        expect(PartnershipRules.CATEGORY_FITS_THE_REGISTER, empty())
                .doesNotApply("no partner with a category is registered");
    }

    @Test
    void givenPartnersOfSeveralCategories_whenChecked_thenAllPass() {
        expect(PartnershipRules.NAMES_PARTNERS, report()).passes();
        expect(PartnershipRules.PARTNER_OUTSIDE_THE_UN, report()).passes();
        expect(PartnershipRules.MORE_THAN_ONE_CATEGORY, report()).passes();
        expect(PartnershipRules.PARTNER_HAS_A_CATEGORY, report()).passes();
        expect(PartnershipRules.CATEGORY_FITS_THE_REGISTER, report()).passes();
    }

    @Test
    void givenPartnersOfTheUnOnly_whenChecked_thenMsp002NamesThemAndMsp003LeavesItAtThat() {
        FacilitatorReport.Builder report = with(partner("ITU", INTERNATIONAL), partner("UNESCO", ""));

        expect(PartnershipRules.PARTNER_OUTSIDE_THE_UN, report)
                .fails(WARNING, "/partners", "all partners named belong to the UN system: ITU, UNESCO");
        expect(PartnershipRules.MORE_THAN_ONE_CATEGORY, report)
                .doesNotApply("the report names no partner, or partners of the UN system only");
    }

    @Test
    void givenAnInternationalOrganizationThatIsRegisteredAsRelated_whenChecked_thenItCountsAsOutside() {
        expect(PartnershipRules.PARTNER_OUTSIDE_THE_UN, with(partner("ITU", ""), partner("WTO", INTERNATIONAL)))
                .passes();
    }

    @Test
    void givenPartnersThatNobodyCanPlace_whenChecked_thenMsp002CannotTell() {
        String text = "of some partners neither register nor category tells whether they stand outside the UN system";

        expect(PartnershipRules.PARTNER_OUTSIDE_THE_UN, with(partner("ITU", ""), partner("A club", "")))
                .cannotTell("/partners", text);
        expect(PartnershipRules.PARTNER_OUTSIDE_THE_UN, with(partner("OECD", INTERNATIONAL)))
                .cannotTell("/partners", text);
    }

    @Test
    void givenAnUnregisteredOrganizationMadeInCode_whenChecked_thenItIsNotTakenForRegistered() {
        Partner oecd = Partner.builder()
                .organization(new Coded<>("OECD", Optional.of(Organization.unregistered("OECD"))))
                .category(Coded.of(StakeholderCategory.INTERNATIONAL_ORGANIZATION))
                .build();

        expect(PartnershipRules.PARTNER_OUTSIDE_THE_UN, with(oecd)).cannotTellAt("/partners");
    }

    @Test
    void givenPartnersOfOneCategory_whenChecked_thenMsp003NamesIt() {
        expect(PartnershipRules.MORE_THAN_ONE_CATEGORY, with(partner("APC", ""), partner("A club", "civil society")))
                .fails(INFO, "/partners", "the partners named belong to one category: CIVIL_SOCIETY");
    }

    @Test
    void givenAPartnerWithoutCategory_whenChecked_thenMsp003CannotTell() {
        expect(PartnershipRules.MORE_THAN_ONE_CATEGORY, with(partner("APC", ""), partner("A club", "")))
                .cannotTell("/partners", "some partners are neither registered nor have a category");
    }

    @Test
    void givenAPartnerWithoutCategory_whenChecked_thenMsp004NamesItAndTheCategories() {
        expect(PartnershipRules.PARTNER_HAS_A_CATEGORY, with(partner("APC", "civil society"), partner("A club", "")))
                .fails(INFO, "/partners/1/category", "the partner 'A club' has no stakeholder category")
                .hints(
                        "Add \"category\", one of GOVERNMENT, INTERNATIONAL_ORGANIZATION, PRIVATE_SECTOR, CIVIL_SOCIETY, "
                                + "ACADEMIA_TECHNICAL, OTHER");
    }

    @Test
    void givenACategoryThatCouldNotBeRead_whenChecked_thenMsp004DoesNotSayThatItIsMissing() {
        Partner unread = Partner.builder()
                .unread(new Unread(List.of(new Unread.Entry("category", "7"))))
                .build();

        expect(
                        PartnershipRules.PARTNER_HAS_A_CATEGORY,
                        unreadableAt(with(unread).build(), "/partners/0/category"))
                .cannotTellAt("/partners/0/category");
    }

    @Test
    void givenACategoryThatTheRegisterContradicts_whenChecked_thenMsp005NamesBoth() {
        expect(PartnershipRules.CATEGORY_FITS_THE_REGISTER, with(partner("ITU", "private sector")))
                .fails(
                        WARNING,
                        "/partners/0/category",
                        "the partner 'ITU' is given as PRIVATE_SECTOR, but is registered as INTERNATIONAL_ORGANIZATION")
                .hints("Write INTERNATIONAL_ORGANIZATION, or check the name");
        expect(PartnershipRules.CATEGORY_FITS_THE_REGISTER, with(partner("A club", "OTHER"), partner("IGF", "OTHER")))
                .doesNotApply("no partner with a category is registered");
    }

    @Test
    void givenPartnersThatCouldNotBeRead_whenChecked_thenNobodySaysThatTheyAreMissing() {
        expect(PartnershipRules.NAMES_PARTNERS, unreadableAt(empty().build(), "/partners"))
                .cannotTellAt("/partners");
    }

    @Test
    void givenAnAgencyOfTheUnGivenAsCivilSociety_whenChecked_thenTheRegisterWeighsMore() {
        expect(PartnershipRules.PARTNER_OUTSIDE_THE_UN, with(partner("ITU", "civil society")))
                .fails(WARNING, "/partners", "all partners named belong to the UN system: ITU");
    }

    @Test
    void givenACategoryThatCouldNotBeRead_whenChecked_thenTheRegisteredOneDoesNotTakeItsPlace() {
        Partner apc = Partner.builder()
                .from(partner("APC", ""))
                .unread(new Unread(List.of(new Unread.Entry("category", "7"))))
                .build();

        expect(PartnershipRules.PARTNER_OUTSIDE_THE_UN, with(apc)).cannotTellAt("/partners/0/category");
        expect(PartnershipRules.MORE_THAN_ONE_CATEGORY, with(apc)).cannotTellAt("/partners/0/category");
        expect(PartnershipRules.MORE_THAN_ONE_CATEGORY, with(apc, partner("A club", "civil society")))
                .cannotTellAt("/partners/0/category");
    }

    @Test
    void givenAPartnerInWhichNothingStands_whenChecked_thenItNamesNobody() {
        Partner nobody = Partner.builder().build();

        expect(PartnershipRules.PARTNER_OUTSIDE_THE_UN, with(nobody)).doesNotApply(NO_PARTNER);
        expect(PartnershipRules.PARTNER_HAS_A_CATEGORY, with(nobody, partner(" ", "")))
                .doesNotApply(NO_PARTNER);
        expect(PartnershipRules.PARTNER_HAS_A_CATEGORY, with(nobody, partner("A club", "")))
                .failsAt("/partners/1/category");
        expect(PartnershipRules.PARTNER_OUTSIDE_THE_UN, with(nobody, partner("ITU", "")))
                .fails(WARNING, "/partners", "all partners named belong to the UN system: ITU");
    }
}
