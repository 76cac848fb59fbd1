package org.wsis4j.rules.meeting;

import java.util.List;
import java.util.stream.Stream;
import org.wsis4j.rules.Rule;

/** The rules about reports of facilitation meetings. */
public final class MeetingCatalogue {

    private MeetingCatalogue() {}

    /**
     * The rules of this package.
     *
     * @return file by file
     */
    public static List<Rule<?>> rules() {
        return Stream.of(
                        ClusterRules.all(),
                        MeetingRules.all(),
                        MeetingTimeRules.all(),
                        ParticipantRules.all(),
                        RecordRules.all(),
                        WorkRules.all())
                .flatMap(List::stream)
                .toList();
    }
}
