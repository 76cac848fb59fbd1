package org.wsis4j.spark;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.wsis4j.rules.catalogue.Profile;

/**
 * What a user asked for.
 *
 * @param files the files, each once, at least one
 * @param check by what to check
 * @param master where Spark runs, such as {@code local[2]}
 * @param parts in how many parts the corpus is cut, for each kind of comparison; 1 or more
 */
record Options(List<String> files, Check check, String master, int parts) {

    static final String USAGE =
            "usage: CheckCorpus FILE... [--as-of DATE] [--profile SET] [--master MASTER] [--parts N]";

    private static final int MOST_PARTS = 10_000;

    /**
     * Reads arguments.
     *
     * @param today the day to check for if none is given
     * @throws IllegalArgumentException if one of them is wrong; the message says which
     */
    static Options of(List<String> arguments, LocalDate today) {
        Set<String> files = new LinkedHashSet<>();
        Profile profile = Profile.STANDARD;
        LocalDate asOf = today;
        String master = "local[2]";
        int parts = 8;
        List<String> left = new ArrayList<>(arguments);
        while (!left.isEmpty()) {
            String one = left.remove(0);
            switch (one) {
                case "--as-of" -> asOf = day(value(one, left));
                case "--profile" -> profile = profile(value(one, left));
                case "--master" -> master = value(one, left);
                case "--parts" -> parts = parts(value(one, left));
                default -> files.add(file(one));
            }
        }
        if (files.isEmpty()) {
            throw new IllegalArgumentException("no file given; " + USAGE);
        }
        return new Options(List.copyOf(files), new Check(profile, asOf), master, parts);
    }

    private static String value(String option, List<String> left) {
        if (left.isEmpty()) {
            throw new IllegalArgumentException(option + " has no value; " + USAGE);
        }
        return left.remove(0);
    }

    private static String file(String text) {
        if (text.startsWith("--")) {
            throw new IllegalArgumentException("'" + text + "' is no option; " + USAGE);
        }
        return text;
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("--as-of: '" + text + "' is no day; expected for example 2006-07-20", e);
        }
    }

    private static Profile profile(String text) {
        return Profile.find(text)
                .orElseThrow(() -> new IllegalArgumentException(
                        "--profile: '" + text + "' is no set of rules; expected one of " + List.of(Profile.values())));
    }

    private static int parts(String text) {
        if (!text.matches("[0-9]{1,5}") || Integer.parseInt(text) < 1 || Integer.parseInt(text) > MOST_PARTS) {
            throw new IllegalArgumentException(
                    "--parts: '" + text + "'; expected a number from 1 to " + MOST_PARTS + ", for example 64");
        }
        return Integer.parseInt(text);
    }
}
