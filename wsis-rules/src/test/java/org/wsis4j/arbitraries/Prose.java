package org.wsis4j.arbitraries;

import java.util.List;

/** Texts as facilitators write them. */
final class Prose {

    static final List<String> TITLES = List.of(
            "Facilitation meeting",
            "Report on the implementation of the action line",
            "Contribution to the annual report of the Secretary-General",
            "Rapport de la réunion de facilitation",
            "行动方面报告");

    static final List<String> ACHIEVEMENTS = List.of(
            "Community access points opened in rural districts",
            "A toolkit on national strategies was published",
            "Teachers were trained in the use of ICTs",
            "Coopération régionale renforcée",
            "Five countries adopted a national e-strategy – with the help of the team");

    static final List<String> CHALLENGES = List.of(
            "Funding of multi-stakeholder teams",
            "Lack of comparable data",
            "Connectivity of rural areas",
            "Language barriers: most material is in English only");

    static final List<String> RECOMMENDATIONS = List.of(
            "Cluster the meetings of related action lines",
            "Collect indicators every year",
            "Associer la société civile dès le début");

    static final List<String> ACTIVITIES = List.of(
            "Consultation meeting", "Training workshop", "Online forum “Access for all”", "Regional conference");

    static final List<String> PLACES = List.of("Geneva", "Tunis", "Doha", "Genève", "Kuala Lumpur", "online");

    static final List<String> UNITS = List.of("participants", "countries", "access points", "per cent");

    static final List<String> INDICATORS =
            List.of("Proportion of households with Internet access", "Localities with public Internet access centres");

    static final List<String> SOURCES =
            List.of("ITU World Telecommunication/ICT Indicators Database", "National Statistical Office, 2006");

    static final List<String> RECIPIENTS =
            List.of("Commission on Science and Technology for Development", "Meeting of action line facilitators");

    static final List<String> LANGUAGES = List.of("en", "fr", "es", "ru", "zh", "ar", "pt-BR", "zh-Hans");

    static final List<String> GOVERNMENTS = List.of("Ministry of Communications", "National Regulatory Authority");

    static final List<String> COMPANIES = List.of("Chamber of Commerce", "Association of Network Operators");

    static final List<String> CIVIL_SOCIETY = List.of("Rural Radio Network", "Community Access Forum");

    static final List<String> ACADEMIA = List.of("Technical University", "Regional Internet Registry");

    private Prose() {}
}
