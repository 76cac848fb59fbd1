package org.wsis4j.spark;

import java.time.LocalDate;
import java.util.Locale;
import java.util.SplittableRandom;
import org.wsis4j.form.Codes;
import org.wsis4j.reporting.stocktaking.StocktakingEntry;

/** Entries of the database and of contests, as many as one likes, each different, some the same or nearly the same again. */
final class MadeEntries {

    private static final String[] COUNTRIES = {"KEN", "PER", "NPL", "TUN", "VNM", "GHA", "FRA", "BRA"};
    private static final String[] LINES = {"C1", "C2", "C3", "C4", "C5", "C6", "C8", "C9", "C10", "C11"};
    private static final String[] SYLLABLES = {
        "ra", "mi", "to", "ken", "sol", "va", "net", "lu", "dor", "pi", "kas", "em", "bi", "tur", "han", "os", "école",
        "ş"
    };

    private MadeEntries() {}

    /** Of a hundred one is the one before it in other letters, one nearly so, and one has the id of the one before. */
    static StocktakingEntry get(int index) {
        int kind = index % 100;
        boolean isSame = kind == 31;
        boolean isNear = kind == 63;
        int of = isSame || isNear ? index - 1 : index;
        SplittableRandom random = new SplittableRandom(of);
        String title = title(of);
        LocalDate start = LocalDate.of(2010, 1, 1).plusDays(random.nextInt(4000));
        StocktakingEntry.Builder entry = StocktakingEntry.builder();
        entry.id(Integer.toString(1_487_771_718 + (kind == 91 ? index - 1 : index)))
                .title(isSame ? title.toUpperCase(Locale.ROOT) + " " : isNear ? title.replaceFirst("a", "q") : title)
                .organization(Codes.ORGANIZATION.read(entity(random)))
                .country(Codes.AREA.read(COUNTRIES[random.nextInt(COUNTRIES.length)]))
                .addActionLines(Codes.ACTION_LINE.read(LINES[random.nextInt(LINES.length)]))
                .start(start)
                .end(start.plusDays(random.nextInt(700)));
        if (of % 5 == 0) {
            entry.contest(2015 + random.nextInt(12)).addCategories(Codes.CATEGORY.read("C" + (1 + random.nextInt(18))));
        }
        return entry.build();
    }

    static String title(int index) {
        SplittableRandom random = new SplittableRandom(index);
        String words = word(random) + " " + word(random) + " " + word(random) + " " + word(random);
        return index % 3 == 0 ? words + " " + (2000 + random.nextInt(25)) : words;
    }

    private static String entity(SplittableRandom random) {
        String name = "Network " + word(random) + " " + random.nextInt(500);
        return switch (random.nextInt(10)) {
            case 0 -> "ITU";
            case 1 -> "International Telecommunication Union";
            case 2 -> name.toUpperCase(Locale.ROOT);
            default -> name;
        };
    }

    private static String word(SplittableRandom random) {
        StringBuilder word = new StringBuilder();
        for (int i = 2 + random.nextInt(3); i > 0; i--) {
            word.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
        }
        return word.toString();
    }
}
