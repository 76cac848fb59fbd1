package org.wsis4j.rules.coherence;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.wsis4j.country.Countries;
import org.wsis4j.country.Country;
import org.wsis4j.reporting.stocktaking.StocktakingEntry;
import org.wsis4j.rules.corpus.Corpus;

/** As many entries as the stocktaking database has, among them some that are told twice: the same in every run. */
final class ManyEntries {

    private static final List<String> WORDS = List.of(
            ("access agriculture archive broadband capacity centre citizen classroom climate cloud community company"
                            + " connect coastal culture database digital disaster district education electronic empower"
                            + " energy farmer fisheries forest free gender government health heritage hospital inclusion"
                            + " indigenous innovation internet island journal knowledge laboratory language learning"
                            + " library literacy market media migrant mobile mountain museum national network online open"
                            + " payment platform portal programme project public radio regional register remote rural"
                            + " satellite school science security service smart social software statistics student system"
                            + " teacher telecentre territory toolkit tourism training transport university village virtual"
                            + " voice water weather wireless women youth")
                    .split(" "));

    private final Random random = new Random(20060224);
    private final Corpus.Builder corpus = Corpus.builder();
    private final Set<String> same = new TreeSet<>();
    private final Set<String> nearlyTheSame = new TreeSet<>();
    private int count;

    /**
     * Makes entries.
     *
     * @param size how many; of a hundred, one is the same as the one before, and one nearly the same
     */
    ManyEntries(int size) {
        List<Country> countries = Countries.standard().all();
        while (count < size) {
            String title = title();
            String entity = "Institute of " + word() + " and " + word() + " " + random.nextInt(500);
            String country = countries.get(random.nextInt(countries.size())).toString();
            String first = add(title, entity, country);
            if (count % 100 == 50) {
                same.add(first + " " + add(title.toUpperCase(Locale.ROOT) + " ", entity, country));
            } else if (count % 100 == 0) {
                nearlyTheSame.add(first + " " + add(withWrongLetter(title), entity + " (IT)", country));
            }
        }
    }

    Corpus corpus() {
        return corpus.build();
    }

    /** The names of two entries that are the same, with a blank between them. */
    Set<String> same() {
        return same;
    }

    /** The names of two entries that are nearly the same, with a blank between them. */
    Set<String> nearlyTheSame() {
        return nearlyTheSame;
    }

    private String add(String title, String entity, String country) {
        String name = String.format(Locale.ROOT, "%06d", count++);
        StocktakingEntry entry = CorpusSamples.project(2014, "C" + (1 + random.nextInt(6)), title, entity, country)
                .id(name)
                .build();
        corpus.add(name, entry);
        return name;
    }

    private String title() {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < 5 + random.nextInt(5); i++) {
            words.add(word());
        }
        return String.join(" ", words);
    }

    private String withWrongLetter(String title) {
        int at = random.nextInt(title.length());
        return title.substring(0, at) + "q" + title.substring(at + 1);
    }

    private String word() {
        return WORDS.get(random.nextInt(WORDS.size()));
    }
}
