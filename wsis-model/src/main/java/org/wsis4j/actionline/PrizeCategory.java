package org.wsis4j.actionline;

import java.util.List;
import java.util.Optional;
import org.wsis4j.factfile.FactFile;
import org.wsis4j.source.Evidence;
import org.wsis4j.source.Fact;
import org.wsis4j.source.Paragraph;

/**
 * A category of the WSIS Prizes: one for each facilitated unit, in the order of the annex.
 *
 * <p>From C8 on the number is that of the line and seven: category 8 is e-business, not C8.
 *
 * @param number 1 to 18
 * @param line the unit
 * @param sources where the number was read
 * @param evidence how far the sources carry it
 */
public record PrizeCategory(int number, ActionLine line, List<Paragraph> sources, Evidence evidence) implements Fact {

    /**
     * Keeps a copy of the sources.
     *
     * @param number see {@link #number()}
     * @param line see {@link #line()}
     * @param sources see {@link #sources()}
     * @param evidence see {@link #evidence()}
     */
    public PrizeCategory {
        sources = List.copyOf(sources);
    }

    /**
     * All categories.
     *
     * @return eighteen, by number
     */
    public static List<PrizeCategory> all() {
        return File.CATEGORIES;
    }

    /**
     * The category with a number.
     *
     * @param number 1 to 18
     * @return the category
     * @throws IllegalArgumentException if there is no such category
     */
    public static PrizeCategory of(int number) {
        if (number < 1 || number > all().size()) {
            throw new IllegalArgumentException("there is no prize category " + number + "; expected 1 to "
                    + all().size() + ", for example 10 for e-health");
        }
        return all().get(number - 1);
    }

    /**
     * Reads a category by the code or the title of its line or application; its number is not read, since category 8 is not C8.
     *
     * @param text as written, for example {@code C7-EHEALTH} or {@code C4. Capacity building}
     * @return empty for any other text, and for C7 without an application
     */
    public static Optional<PrizeCategory> find(CharSequence text) {
        return ActionLine.find(text).flatMap(ActionLine::prizeCategory);
    }

    static Optional<PrizeCategory> of(ActionLine line) {
        return all().stream().filter(category -> category.line() == line).findFirst();
    }

    @Override
    public String key() {
        return Integer.toString(number);
    }

    @Override
    public String toString() {
        return line.toString();
    }

    private static final class File {
        static final List<PrizeCategory> CATEGORIES = FactFile.read(
                PrizeCategory.class,
                "prize-categories.tsv",
                row -> new PrizeCategory(
                        Integer.parseInt(row.text("number")),
                        ActionLineTitles.byCode(row.text("line")),
                        row.list("sources", Paragraph::parse),
                        row.oneOf("evidence", Evidence.values())));
    }
}
