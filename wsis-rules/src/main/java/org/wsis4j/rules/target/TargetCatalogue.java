package org.wsis4j.rules.target;

import java.util.List;
import java.util.stream.Stream;
import org.wsis4j.rules.Rule;

/** The rules about submissions on the connectivity targets. */
public final class TargetCatalogue {

    private TargetCatalogue() {}

    /**
     * The rules of this package.
     *
     * @return file by file
     */
    public static List<Rule<?>> rules() {
        return Stream.of(
                        SubmissionRules.all(),
                        CodeRules.all(),
                        FigureRules.all(),
                        FiguresTogetherRules.all(),
                        ClaimRules.all(),
                        ClaimEvidenceRules.all())
                .flatMap(List::stream)
                .toList();
    }
}
