package org.wsis4j.target;

/**
 * Whom or what an indicator is about: its denominator, and so the only right weight when figures of areas are put together.
 *
 * <p>A share of households weighs by households, never by people.
 */
public enum PopulationConcerned {
    /** All inhabitants. */
    PEOPLE,
    /** Inhabitants of towns. */
    URBAN_PEOPLE,
    /** Inhabitants of the countryside. */
    RURAL_PEOPLE,
    /** All households. */
    HOUSEHOLDS,
    /** Households in the countryside. */
    RURAL_HOUSEHOLDS,
    /** Schools. */
    SCHOOLS,
    /** Computers in schools: the denominator of learners for a computer. */
    SCHOOL_COMPUTERS,
    /** Teachers. */
    TEACHERS,
    /** Scientific and research centres. */
    RESEARCH_CENTRES,
    /** Public libraries, museums, post offices, archives. */
    CULTURAL_INSTITUTIONS,
    /** Hospitals. */
    HOSPITALS,
    /** Health centres. */
    HEALTH_CENTRES,
    /** Businesses. */
    BUSINESSES,
    /** The sources read do not say; nothing can be put together. */
    NOT_FOUND
}
