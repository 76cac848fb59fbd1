package org.wsis4j.arbitraries;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Texts of a given number of words, however words are counted: they have neither hyphens nor figures. */
final class Passages {

    private static final int WORDS_OF_A_SENTENCE = 10;

    private static final List<String> OPENINGS = List.of(
            "Teachers received computers and training",
            "The network was extended patiently",
            "Farmers learn current prices earlier",
            "Young women found better work",
            "Local nurses consult distant doctors",
            "Public libraries opened their doors",
            "The team measured its progress",
            "Many families went online together",
            "Small traders sell their goods",
            "Community radio carries the news");

    private static final List<String> ENDINGS = List.of(
            "in every district we visited.",
            "with help from local partners.",
            "after a year of preparation.",
            "without paying for the service.",
            "in four languages of Africa.",
            "because villages asked for it.",
            "although electricity is often scarce.",
            "and reports are published monthly.",
            "so that nobody stays behind.");

    private Passages() {}

    /**
     * As many words of whole sentences, the last one perhaps cut short.
     *
     * @param first which sentence comes first; the others follow in an order that does not repeat itself soon
     */
    static String ofWords(int words, int first) {
        String sentences = IntStream.rangeClosed(first, first + words / WORDS_OF_A_SENTENCE)
                .mapToObj(i -> OPENINGS.get(i % OPENINGS.size()) + " " + ENDINGS.get(i % ENDINGS.size()))
                .collect(Collectors.joining(" "));
        return List.of(sentences.split(" ")).subList(0, words).stream().collect(Collectors.joining(" "));
    }
}
