package org.wsis4j.arbitraries;

import static org.wsis4j.arbitraries.Break.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.wsis4j.organization.StakeholderCategory;
import org.wsis4j.reporting.Coded;
import org.wsis4j.reporting.meeting.ParticipantCount;
import org.wsis4j.reporting.meeting.Participants;

/** Breaks the rules about those who took part in a meeting. */
final class ParticipantBreaks {

    private ParticipantBreaks() {}

    static Map<String, Break<CleanMeeting>> all() {
        return Map.of(
                "WSIS-MTG-009", edit((report, clean) -> report.participants(miscounted(clean))),
                "WSIS-MSP-006", edit((report, clean) -> report.participants(ofOneCategory(clean.draw()))),
                "WSIS-MSP-007", edit((report, clean) -> report.participants(ofStates(clean.draw()))),
                "WSIS-REF-006", edit((report, clean) -> report.participants(ofUnknownCategory(clean))));
    }

    private static Participants miscounted(CleanMeeting clean) {
        Participants participants = clean.report().participants().orElseThrow();
        int count = participants.count().orElseThrow();
        return Participants.builder()
                .from(participants)
                .count(clean.draw().one(count + clean.draw().between(1, 50), count - 1, -count))
                .build();
    }

    private static Participants ofOneCategory(Draw draw) {
        StakeholderCategory category = draw.one(
                StakeholderCategory.PRIVATE_SECTOR,
                StakeholderCategory.CIVIL_SOCIETY,
                StakeholderCategory.ACADEMIA_TECHNICAL,
                StakeholderCategory.OTHER);
        List<ParticipantCount> counts = new ArrayList<>(List.of(count(Spellings.category(draw, category), 12)));
        if (draw.oneIn(2)) {
            counts.add(count(Coded.of(StakeholderCategory.GOVERNMENT), 0));
        }
        return adding(counts);
    }

    private static Participants ofStates(Draw draw) {
        return adding(List.of(
                count(Spellings.category(draw, StakeholderCategory.GOVERNMENT), draw.between(1, 30)),
                count(Spellings.category(draw, StakeholderCategory.INTERNATIONAL_ORGANIZATION), draw.between(1, 30))));
    }

    private static Participants ofUnknownCategory(CleanMeeting clean) {
        String code = clean.draw().one("youth", "media", "C\u0406VIL");
        return adding(clean.draw()
                .inserted(
                        clean.report().participants().orElseThrow().categories(),
                        count(
                                Coded.read(code, StakeholderCategory::find),
                                clean.draw().between(1, 30))));
    }

    private static ParticipantCount count(Coded<StakeholderCategory> category, int count) {
        return ParticipantCount.builder().category(category).count(count).build();
    }

    private static Participants adding(List<ParticipantCount> counts) {
        return Participants.builder()
                .count(counts.stream()
                        .mapToInt(entry -> entry.count().orElseThrow())
                        .sum())
                .categories(counts)
                .build();
    }
}
