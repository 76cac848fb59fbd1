package org.wsis4j.arbitraries;

import java.util.List;

/** Texts as reports of countries have them. */
final class NationalProse {

    static final List<String> TITLES = List.of(
            "Ten-year report on the implementation of the outcomes of the Summit",
            "National report on the action lines",
            "Rapport national sur la mise en œuvre du plan d’action");

    static final List<String> SUMMARIES = List.of(
            "Most action lines are carried by a ministry, and a national committee brings them together.",
            "The country went from a plan on infrastructure to one on skills and content.");

    static final List<String> STRATEGIES =
            List.of("National Digital Strategy", "Vision 2030", "Stratégie nationale du numérique");

    static final List<String> OUTLOOKS =
            List.of("Every school online within five years", "A second strategy, written with civil society");

    private NationalProse() {}
}
