/**
 * The countries and areas of ISO 3166 and M49: codes, names, other spellings, regions and groups. Names and codes only, no
 * statistics.
 *
 * <p>Start with {@link org.wsis4j.country.Countries}: it finds a {@link org.wsis4j.country.Country} by a code or by a name as
 * printed in a list, and gives the regions, subregions, {@link org.wsis4j.country.CountryGroup}s and the world as an
 * {@link org.wsis4j.observation.AreaGroup}, so that figures of countries can be put together. That a country or area has an
 * entry says nothing about its status.
 */
@NullMarked
package org.wsis4j.country;

import org.jspecify.annotations.NullMarked;
