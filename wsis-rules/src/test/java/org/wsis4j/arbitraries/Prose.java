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

    static final List<String> URLS = List.of("https://www.example.org/report", "https://www.example.org/input");

    static final List<String> CONTACTS = List.of("focal.point@example.org", "Office 12, +41 22 555 01 00");

    static final List<String> CHAIRPERSONS = List.of("A. Chairperson", "Mme B. Présidente", "Professor C. D. Chair");

    static final List<String> HOURS = List.of("10.00-13.00", "10.00-13.00 and 15.00-18.00", "09:30–17:30");

    static final List<String> TERMS_OF_REFERENCE =
            List.of("Terms of reference as revised after 24 February 2006", "Terms of reference of the team");

    static final List<String> WORK_PROGRAMME =
            List.of("Map the actors of the action line", "Publish a survey by December", "Collect good practices");

    static final List<String> WORKING_METHODS =
            List.of("A mailing list open to all", "Sub-groups by theme", "A web site in three languages");

    static final List<String> OBJECTIVES =
            List.of("Agree on working methods", "Exchange information on activities", "Confirm the focal point");

    static final List<String> OUTCOMES = List.of(
            "The focal point was confirmed", "The work programme was adopted", "Trois sous-groupes furent créés");

    static final List<String> ANNEXES = List.of("Agenda", "Terms of reference", "List of participants");

    static final List<String> EVENTS =
            List.of("Information Society Week", "World Information Society Day", "Forum on cybersecurity");

    static final List<String> SYMBOLS = List.of("E/2006/85", "A/62/59-E/2007/50", "E/CN.16/2007/CRP.2");

    /** Paragraph 16 of E/2006/85, (a) to (g). */
    static final List<String> WORK_PLANS = List.of("Work plan of the group", "Updated work plan");

    static final List<String> AUTHORS = List.of("Secretary-General", "Le Secrétaire général");

    static final List<String> MANDATES =
            List.of("A/RES/60/252, paragraph 15", "Tunis Agenda, paragraph 105", "E/RES/2006/46");

    static final List<String> SESSION_THEMES =
            List.of("Science and technology for development", "Progress made in the implementation of the outcomes");

    static final List<String> FORUM_THEMES = List.of("Openness", "Security", "Diversity", "Access");

    static final List<String> HOSTS = List.of("Greece", "Brazil", "India", "Egypt");

    static final List<String> REGIONS =
            List.of("Africa", "Americas", "Arab States", "Asia and the Pacific", "CIS", "Europe");

    static final List<String> REVIEW_BODIES = List.of(
            "General Assembly", "Economic and Social Council", "Commission on Science and Technology for Development");

    static final List<String> COUNTRIES = List.of("Ghana", "Nepal", "Peru", "Tunisia", "Viet Nam", "Côte d’Ivoire");

    static final List<String> PUBLISHERS = List.of(
            "ITU", "UNESCO Institute for Statistics", "Instituto Nacional de Estadística e Informática", "国家统计局");

    static final List<String> STATISTICS_OFFICES =
            List.of("National Bureau of Statistics", "Institut national de la statistique", "Центр статистики");

    static final List<String> VINTAGES = List.of("2015-05", "2014", "2014-Q2", "2014-06-16");

    private Prose() {}
}
