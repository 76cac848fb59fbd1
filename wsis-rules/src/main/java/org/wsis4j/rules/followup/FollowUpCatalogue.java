package org.wsis4j.rules.followup;

import java.util.List;
import java.util.stream.Stream;
import org.wsis4j.rules.Rule;

/** The rules about reports on the follow-up. */
public final class FollowUpCatalogue {

    private FollowUpCatalogue() {}

    /**
     * The rules of this package on reports of every kind.
     *
     * @return by number
     */
    public static List<Rule<?>> ofEveryKind() {
        return CountryRules.all();
    }

    /**
     * The other rules of this package.
     *
     * @return file by file
     */
    public static List<Rule<?>> rules() {
        return Stream.of(
                        AdvisoryGroupRules.all(),
                        CommissionRules.all(),
                        DocumentRules.all(),
                        ForumRecordRules.all(),
                        ForumRules.all(),
                        ProcessRules.all(),
                        ReviewRules.all(),
                        SessionRecordRules.all(),
                        SessionRules.all())
                .flatMap(List::stream)
                .toList();
    }
}
