package org.wsis4j.organization;

/** What sort of body an organization is. */
public enum OrganizationKind {
    /** A specialized agency, such as ITU. */
    UN_SPECIALIZED_AGENCY(true),
    /** A programme or fund, such as UNDP. */
    UN_PROGRAMME_OR_FUND(true),
    /** A department of the Secretariat. */
    UN_SECRETARIAT_DEPARTMENT(true),
    /** An office of the Secretariat. */
    UN_SECRETARIAT_OFFICE(true),
    /** A principal organ, such as ECOSOC. */
    UN_PRINCIPAL_ORGAN(true),
    /** A functional commission of ECOSOC. */
    UN_FUNCTIONAL_COMMISSION(true),
    /** The entry that stands for the five regional commissions. */
    UN_REGIONAL_COMMISSIONS_GROUP(true),
    /** One of the five regional commissions. */
    UN_REGIONAL_COMMISSION(true),
    /** A body of several UN organizations, such as CEB. */
    UN_INTER_AGENCY_BODY(true),
    /** Another entity of the UN system. */
    UN_ENTITY(true),
    /** An agency shared by the UN and another organization. */
    UN_JOINT_AGENCY(true),
    /** An organization related to the UN, such as WTO. */
    RELATED_ORGANIZATION(false),
    /** A partnership of agencies in and outside the UN system. */
    INTER_AGENCY_PARTNERSHIP(false),
    /** A forum of all stakeholders, such as the IGF. */
    MULTISTAKEHOLDER_FORUM(false),
    /** An initiative of all stakeholders, such as GAID. */
    MULTISTAKEHOLDER_INITIATIVE(false),
    /** A civil society organization. */
    CIVIL_SOCIETY(false),
    /** An entry that stands for several organizations. */
    GROUP(false),
    /** Not known to the library, which says nothing against the organization. */
    UNKNOWN(false);

    private final boolean unSystem;

    OrganizationKind(boolean unSystem) {
        this.unSystem = unSystem;
    }

    /**
     * Whether bodies of this kind belong to the UN system.
     *
     * @return false also where it is not known
     */
    public boolean isUnSystem() {
        return unSystem;
    }
}
