package org.wsis4j.cli;

import java.util.function.Function;
import org.wsis4j.target.ConnectivityTarget;
import org.wsis4j.target.assessment.Criterion;
import org.wsis4j.target.assessment.NamedCriterion;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the name of a criterion that texts lay down. */
final class CriterionOption implements ITypeConverter<CriterionOption.Wording> {

    /**
     * A text, which has a criterion for each target.
     *
     * @param words what it is, for the heading
     * @param of the criterion for a target
     */
    record Wording(String words, Function<ConnectivityTarget, Criterion> of) {}

    static final Wording AGREED =
            new Wording("the agreed text (Geneva Plan of Action, paragraph 6)", NamedCriterion.AGREED_TEXT::of);

    private static final Wording REVIEW = new Wording(
            "the wording of the review of 2014, which has 'all' where the agreed text has not",
            NamedCriterion.WORDING_OF_2014::of);

    @Override
    public Wording convert(String text) {
        return NamedCriterion.find(text)
                .map(named -> named == NamedCriterion.AGREED_TEXT ? AGREED : REVIEW)
                .orElseThrow(() -> new TypeConversionException(
                        "'" + text + "' is no criterion; expected agreed or review-2014, or --threshold 50"));
    }
}
