package org.wsis4j.benchmarks.document;

import java.util.List;
import java.util.SplittableRandom;

/** Texts as facilitators write them, put together from pieces so that few are alike. */
final class Prose {

    private static final List<String> WHO = List.of(
            "The facilitation team",
            "The regional office",
            "A working group of teachers",
            "Le comité d’organisation",
            "The network of telecentres",
            "The national statistical office");
    private static final List<String> DID = List.of(
            "published a toolkit on national e-strategies",
            "trained local staff in the use of ICTs",
            "renforça la coopération régionale",
            "opened access points in rural districts",
            "compared data on connectivity",
            "agreed on a list of core indicators");
    private static final List<String> WITH = List.of(
            "with the help of partners",
            "in three languages",
            "after a \"pilot phase\" of six months",
            "à la demande des pays membres",
            "for schools and libraries",
            "and reported on it\nin plenary");
    private static final List<String> EVENTS = List.of(
            "Consultation meeting", "Training workshop", "Regional conference", "Online forum", "Réunion d’experts");
    private static final List<String> PLACES = List.of("Geneva", "Tunis", "Doha", "Genève", "Kuala Lumpur");
    private static final List<String> INDICATORS = List.of(
            "Proportion of households with Internet access",
            "Localities with public Internet access centres",
            "Schools connected to the Internet",
            "Mobile cellular subscriptions per 100 inhabitants");
    private static final List<String> SOURCES = List.of(
            "ITU World Telecommunication/ICT Indicators Database",
            "National Statistical Office, 2007",
            "Institut de la statistique de l’UNESCO");
    private static final List<String> UNITS = List.of("countries", "participants", "access points", "per cent");

    private final SplittableRandom random;

    Prose(SplittableRandom random) {
        this.random = random;
    }

    String sentence() {
        return one(WHO) + " " + one(DID) + " " + one(WITH);
    }

    String event(int number) {
        return one(EVENTS) + " no. " + number + " on capacity building";
    }

    String place() {
        return one(PLACES);
    }

    String indicator() {
        return one(INDICATORS);
    }

    String source() {
        return one(SOURCES);
    }

    String unit() {
        return one(UNITS);
    }

    <T> T one(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    int below(int bound) {
        return random.nextInt(bound);
    }
}
