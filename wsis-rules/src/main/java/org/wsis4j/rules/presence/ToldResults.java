package org.wsis4j.rules.presence;

import java.util.Optional;
import org.wsis4j.reporting.Coded;
import org.wsis4j.reporting.Result;
import org.wsis4j.reporting.ResultKind;

/** What results tell: a quantitative one its figure, a qualitative one its words. A kind alone tells nothing. */
public final class ToldResults {

    private ToldResults() {}

    /**
     * Whether a result is quantitative and tells something, be it without a figure.
     *
     * @param result the result
     * @return false also if it has neither a text nor a value, whatever its unit
     */
    public static boolean isQuantitative(Result result) {
        return is(result, ResultKind.QUANTITATIVE)
                && (Presence.isSaid(result.text()) || result.value().isPresent());
    }

    /**
     * Whether a result is quantitative and has its figure.
     *
     * @param result the result
     * @return false also for a qualitative one that has a value
     */
    public static boolean isInFigures(Result result) {
        return is(result, ResultKind.QUANTITATIVE) && result.value().isPresent();
    }

    /**
     * Whether a result is qualitative and told in words.
     *
     * @param result the result
     * @return false also for a quantitative one that has a text
     */
    public static boolean isInWords(Result result) {
        return is(result, ResultKind.QUALITATIVE) && Presence.isSaid(result.text());
    }

    private static boolean is(Result result, ResultKind kind) {
        Optional<Coded<ResultKind>> told = result.kind();
        return told.isPresent() && told.get().is(kind);
    }
}
