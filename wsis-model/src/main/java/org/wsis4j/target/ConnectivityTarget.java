package org.wsis4j.target;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.wsis4j.factfile.FactFile;
import org.wsis4j.factfile.Row;
import org.wsis4j.source.Evidence;
import org.wsis4j.source.Fact;
import org.wsis4j.source.Paragraph;
import org.wsis4j.spelling.Spelling;

/**
 * A connectivity target to be reached by 2015 (Geneva Plan of Action, paragraph 6).
 *
 * <p>The targets are indicative and serve as global references (E/2006/85, paragraph 5): countries may take them into account,
 * none is bound by them, and no report is invalid because one is unmet.
 *
 * @param number 1 to 10 in the order of the letters, as later reviews number them; 11 for the proposal
 * @param letter {@code a} to {@code j}, as agreed; empty for the proposal
 * @param title the agreed text in our own short words
 * @param quantifier how many the agreed text asks for
 * @param due the last year in which it can be reached; empty if none is named
 * @param review how the review of 2014 words it
 * @param sources where it is written, the place that establishes it first
 * @param evidence how far the sources carry it
 * @param note what to know about the entry
 */
public record ConnectivityTarget(
        int number,
        Optional<String> letter,
        String title,
        Quantifier quantifier,
        Optional<Integer> due,
        ReviewWording review,
        List<Paragraph> sources,
        Evidence evidence,
        Optional<String> note)
        implements Fact {

    /** How many were agreed. */
    private static final int AGREED = 10;

    /**
     * Checks that number and letter belong together.
     *
     * @param number see {@link #number()}
     * @param letter see {@link #letter()}
     * @param title see {@link #title()}
     * @param quantifier see {@link #quantifier()}
     * @param due see {@link #due()}
     * @param review see {@link #review()}
     * @param sources see {@link #sources()}
     * @param evidence see {@link #evidence()}
     * @param note see {@link #note()}
     * @throws IllegalArgumentException if the number is not 1 to 11, the letter is not that of the number, the title is blank,
     *     or it cites nothing
     */
    public ConnectivityTarget {
        Objects.requireNonNull(quantifier, "quantifier");
        Objects.requireNonNull(due, "due");
        Objects.requireNonNull(review, "review");
        Objects.requireNonNull(evidence, "evidence");
        Objects.requireNonNull(note, "note");
        sources = List.copyOf(sources);
        if (number < 1 || number > AGREED + 1 || !letter.equals(letterOf(number))) {
            throw new IllegalArgumentException("target " + number + " has the letter " + letter
                    + "; expected 1 with a to 10 with j, or 11 with none");
        }
        if (title.isBlank() || sources.isEmpty()) {
            throw new IllegalArgumentException("target " + number + " has the title '" + title + "' by " + sources
                    + "; expected a title and a paragraph, for example GENEVA-PLAN:6(a)");
        }
    }

    /**
     * The targets of the Plan of Action.
     *
     * @return ten, in the order of the text; the proposal is not among them
     */
    public static List<ConnectivityTarget> all() {
        return File.TARGETS.subList(0, AGREED);
    }

    /**
     * The target on businesses, which the Partnership on Measuring ICT for Development proposed and nobody agreed.
     *
     * @return the one with number 11
     */
    public static ConnectivityTarget proposed() {
        return File.TARGETS.get(AGREED);
    }

    /**
     * The ten targets and the proposal.
     *
     * @return eleven, the proposal last
     */
    public static List<ConnectivityTarget> withProposed() {
        return File.TARGETS;
    }

    /**
     * The target with a number.
     *
     * @param number 1 to 10, or 11 for the proposal
     * @return the target
     * @throws IllegalArgumentException if there is no such target
     */
    public static ConnectivityTarget of(int number) {
        if (number < 1 || number > File.TARGETS.size()) {
            throw new IllegalArgumentException("there is no target " + number
                    + "; expected 1 to 10, or 11 for the proposal, for example 10 for more than half with ICTs");
        }
        return File.TARGETS.get(number - 1);
    }

    /**
     * Reads a target by number or letter, whatever the case, with or without the word target before it.
     *
     * @param text as written, for example {@code 10}, {@code j}, {@code Target 10}, {@code target j} or {@code 6(j)}
     * @return empty for any other text; the proposal for {@code 11}
     */
    public static Optional<ConnectivityTarget> find(CharSequence text) {
        String key = isNegative(text) ? "" : Spelling.key(text);
        String name = key.startsWith("target") ? key.substring("target".length()) : key;
        return File.TARGETS.stream().filter(target -> target.isNamed(name)).findFirst();
    }

    /** A sign is folded away with other hyphens, and minus one is no target. */
    private static boolean isNegative(CharSequence text) {
        String plain = text.toString().strip();
        return plain.startsWith("-") || plain.startsWith("\u2212");
    }

    private boolean isNamed(String name) {
        return name.equals(key())
                || letter.filter(own -> name.equals(own) || name.equals("6" + own))
                        .isPresent();
    }

    /**
     * Whether it is only a proposal.
     *
     * @return true for number 11, which is no part of the Plan of Action
     */
    public boolean isProposal() {
        return letter.isEmpty();
    }

    /**
     * Whether it speaks of the world as a whole, so that no country alone can meet or miss it.
     *
     * @return true where more than half of the inhabitants of the world are meant, that is for number 10
     */
    public boolean isWorldOnly() {
        return quantifier == Quantifier.MORE_THAN_HALF;
    }

    @Override
    public String key() {
        return Integer.toString(number);
    }

    @Override
    public String toString() {
        return "Target " + number;
    }

    private static Optional<String> letterOf(int number) {
        return number > AGREED ? Optional.empty() : Optional.of(String.valueOf((char) ('a' + number - 1)));
    }

    private static final class File {
        static final List<ConnectivityTarget> TARGETS =
                FactFile.read(ConnectivityTarget.class, "targets.tsv", File::target);

        private static ConnectivityTarget target(Row row) {
            ReviewWording review = new ReviewWording(
                    row.text("review-title"),
                    row.oneOf("review-quantifier", Quantifier.values()),
                    row.list("changes", change -> change),
                    row.list("review-sources", Paragraph::parse));
            return new ConnectivityTarget(
                    Integer.parseInt(row.text("number")),
                    row.optional("letter"),
                    row.text("title"),
                    row.oneOf("quantifier", Quantifier.values()),
                    row.optional("due").map(Integer::valueOf),
                    review,
                    row.list("sources", Paragraph::parse),
                    row.oneOf("evidence", Evidence.values()),
                    row.optional("note"));
        }
    }
}
