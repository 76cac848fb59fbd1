package org.wsis4j.benchmarks;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import org.wsis4j.form.Codes;
import org.wsis4j.reporting.stocktaking.StocktakingEntry;
import org.wsis4j.rules.Assessment;
import org.wsis4j.rules.catalogue.WsisRules;
import org.wsis4j.rules.corpus.Corpus;

/** How the time of checking entries against one another grows with their number. */
final class CorpusGrowth {

    private static final LocalDate AS_OF = LocalDate.of(2026, 1, 1);
    private static final List<Integer> SIZES = List.of(1_000, 3_000, 10_000, 30_000, 100_000);
    private static final List<String> COUNTRIES = List.of("KEN", "PER", "NPL", "TUN", "VNM", "GHA", "FRA", "BRA");
    private static final List<String> LINES = List.of("C1", "C2", "C3", "C4", "C5", "C6", "C8", "C9", "C10", "C11");
    private static final String[] SYLLABLES = {
        "ra", "mi", "to", "ken", "sol", "va", "net", "lu", "dor", "pi", "kas", "em", "bi", "tur", "han", "os"
    };

    private CorpusGrowth() {}

    /** Milliseconds for each number of entries; the best of three, when the code is warm. */
    static Map<Integer, Double> measure(boolean isShort) {
        Map<Integer, Double> millis = new LinkedHashMap<>();
        for (int i = 0; i < 10; i++) {
            check(corpus(SIZES.get(0)));
        }
        for (int size : isShort ? SIZES.subList(0, 2) : SIZES) {
            Corpus corpus = corpus(size);
            double best = Double.MAX_VALUE;
            for (int run = 0; run < 3; run++) {
                long start = System.nanoTime();
                check(corpus);
                best = Math.min(best, (System.nanoTime() - start) / 1e6);
            }
            millis.put(size, best);
        }
        return millis;
    }

    private static void check(Corpus corpus) {
        Assessment assessment = WsisRules.standard().check(corpus, AS_OF);
        if (assessment.findings().isEmpty()) {
            throw new IllegalStateException("nothing was found, though some titles stand twice");
        }
    }

    private static Corpus corpus(int size) {
        Corpus.Builder corpus = Corpus.builder();
        for (int i = 0; i < size; i++) {
            corpus.add("entry-" + i + ".json", entry(i));
        }
        return corpus.build();
    }

    /** One entry in a hundred is the one before it, with its title by another spelling. */
    private static StocktakingEntry entry(int index) {
        boolean isAgain = index % 100 == 99;
        SplittableRandom random = new SplittableRandom(isAgain ? index - 1 : index);
        String title = word(random) + " " + word(random) + " " + word(random) + " " + word(random);
        LocalDate start = LocalDate.of(2010, 1, 1).plusDays(random.nextInt(4000));
        return StocktakingEntry.builder()
                .id(Integer.toString(1_487_771_718 + index))
                .title(isAgain ? title.toUpperCase(Locale.ROOT) : title)
                .organization(Codes.ORGANIZATION.read("Network " + word(random) + " " + random.nextInt(10_000)))
                .country(Codes.AREA.read(COUNTRIES.get(random.nextInt(COUNTRIES.size()))))
                .addActionLines(Codes.ACTION_LINE.read(LINES.get(random.nextInt(LINES.size()))))
                .start(start)
                .end(start.plusDays(random.nextInt(700)))
                .build();
    }

    private static String word(SplittableRandom random) {
        StringBuilder word = new StringBuilder();
        for (int i = 2 + random.nextInt(3); i > 0; i--) {
            word.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
        }
        return word.toString();
    }
}
