package org.wsis4j.contest;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.wsis4j.reporting.GoalFramework;
import org.wsis4j.reporting.stocktaking.ImpactKind;
import org.wsis4j.reporting.stocktaking.Maturity;

/**
 * What the rules of a contest ask of an entry. What they do not say, or what could not be read, is left empty. The fields are named
 * as in a {@link org.wsis4j.reporting.stocktaking.StocktakingEntry}.
 *
 * @param words the limits of words
 * @param required the fields that the questionnaire has; an entry that leaves one out is not accepted
 * @param described the fields that are told by the criteria of the nomination, and may stand in another text of the entry
 * @param photos how many photographs go with the entry; empty if the rules name none
 * @param language the language, as a BCP 47 tag
 * @param maturities how far an activity has to be
 * @param goals the sets of goals to which the activity is linked
 * @param impacts on what the impact is to be told
 */
public record ContestForm(
        List<WordLimit> words,
        List<String> required,
        List<String> described,
        Optional<Integer> photos,
        Optional<String> language,
        List<Maturity> maturities,
        List<GoalFramework> goals,
        List<ImpactKind> impacts) {

    /**
     * Keeps copies of the lists.
     *
     * @param words see {@link #words()}
     * @param required see {@link #required()}
     * @param described see {@link #described()}
     * @param photos see {@link #photos()}
     * @param language see {@link #language()}
     * @param maturities see {@link #maturities()}
     * @param goals see {@link #goals()}
     * @param impacts see {@link #impacts()}
     */
    public ContestForm {
        words = List.copyOf(words);
        required = List.copyOf(required);
        described = List.copyOf(described);
        Objects.requireNonNull(photos, "photos");
        Objects.requireNonNull(language, "language");
        maturities = List.copyOf(maturities);
        goals = List.copyOf(goals);
        impacts = List.copyOf(impacts);
    }
}
