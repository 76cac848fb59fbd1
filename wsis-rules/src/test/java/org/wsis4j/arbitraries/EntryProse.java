package org.wsis4j.arbitraries;

import java.util.List;

/** Texts as entries of the stocktaking database have them; the titles are of real ones. */
final class EntryProse {

    static final List<String> IDS = List.of("1487771718", "1423752311", "1546300800", "17357304005210");

    static final List<String> TITLES = List.of(
            "Kioscos Vive Digital",
            "Fight Violence Against Women",
            "Environmental Monitoring Information System of Kuwait (eMISK)",
            "Kuwait Information Network",
            "eLocust3: real time locust data from desert to decision-makers",
            "Global Information Society Watch (GISWatch)",
            "Emergency Call Centre (112)");

    static final List<String> GOALS =
            List.of("To connect rural schools", "To give every district a public access point");

    static final List<String> TIMEFRAMES = List.of("Two years, in three phases", "January to December");

    static final List<String> ADDED_VALUES =
            List.of("The first service of its kind in the region", "It is run by those who use it");

    static final List<String> PERSPECTIVES =
            List.of("To be extended to all provinces", "The government takes it over next year");

    static final List<String> IMPACTS = List.of(
            "Traders reach customers in other districts",
            "Women take part in decisions of the village",
            "Less paper is used",
            "Stories are recorded in four languages");

    /** What a development goal is to an entry. */
    static final List<String> CONTRIBUTIONS =
            List.of("Five hundred schools went online", "Partners share the cost of the network");

    private EntryProse() {}
}
