package org.wsis4j.rules.meeting;

import static org.wsis4j.rules.Rule.rule;
import static org.wsis4j.rules.Severity.INFO;
import static org.wsis4j.rules.Severity.WARNING;
import static org.wsis4j.source.Modality.DESCRIPTIVE;
import static org.wsis4j.source.Modality.RECOMMENDED;
import static org.wsis4j.source.SourceDocuments.CONSULTATION_2006;
import static org.wsis4j.source.SourceDocuments.E_2006_85;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wsis4j.organization.StakeholderCategory;
import org.wsis4j.reporting.Coded;
import org.wsis4j.reporting.meeting.FacilitationMeetingReport;
import org.wsis4j.reporting.meeting.ParticipantCount;
import org.wsis4j.reporting.meeting.Participants;
import org.wsis4j.rules.Examination;
import org.wsis4j.rules.Rule;

/** Who took part in a facilitation meeting, in figures and categories. */
final class ParticipantRules {

    private static final String[] CATEGORIES = {"participants/categories/*/category", "participants/categories/*/count"
    };

    private static final Set<StakeholderCategory> OF_STATES =
            EnumSet.of(StakeholderCategory.GOVERNMENT, StakeholderCategory.INTERNATIONAL_ORGANIZATION);

    static final Rule<FacilitationMeetingReport> PARTICIPANTS_ADD_UP = rule(
                    "WSIS-MTG-009", FacilitationMeetingReport.class)
            .severity(WARNING)
            .refersTo(CONSULTATION_2006.paragraph("1"), DESCRIPTIVE, "There were some 132 participants")
            .reads("participants/count", "participants/approximate", "participants/categories/*/count")
            .check(ParticipantRules::addUp);

    static final Rule<FacilitationMeetingReport> MEETING_OF_MORE_THAN_ONE_CATEGORY = rule(
                    "WSIS-MSP-006", FacilitationMeetingReport.class)
            .severity(WARNING)
            .asks(
                    CONSULTATION_2006.paragraph("10(f)"),
                    RECOMMENDED,
                    "other stakeholders that could be involved, to ensure a multi-stakeholder approach")
            .refersTo(E_2006_85.paragraph("36"), RECOMMENDED, "at all levels and along all action lines")
            .reads(CATEGORIES)
            .check((report, found) -> {
                Present present = Present.in(report, found);
                if (present.isNobody()) {
                    found.notApplicable();
                } else if (present.known().size() <= 1) {
                    Examination.Spot spot = found.at("participants", "categories");
                    if (present.hasOthers()) {
                        spot.undetermined();
                    } else {
                        spot.with("categories", present.known()).add();
                    }
                }
            });

    static final Rule<FacilitationMeetingReport> NON_STATE_PARTICIPANTS = rule(
                    "WSIS-MSP-007", FacilitationMeetingReport.class)
            .severity(INFO)
            .follows(
                    E_2006_85.paragraph("30"),
                    DESCRIPTIVE,
                    "especially of non-State actors, such as civil society and the private sector")
            .reads(CATEGORIES)
            .check((report, found) -> {
                Present present = Present.in(report, found);
                if (present.isNobody()) {
                    found.notApplicable();
                } else if (OF_STATES.containsAll(present.known())) {
                    Examination.Spot spot = found.at("participants", "categories");
                    if (present.hasOthers()) {
                        spot.undetermined();
                    } else {
                        spot.with("categories", present.known()).add();
                    }
                }
            });

    private ParticipantRules() {}

    /** By number. */
    static List<Rule<?>> all() {
        return List.of(PARTICIPANTS_ADD_UP, MEETING_OF_MORE_THAN_ONE_CATEGORY, NON_STATE_PARTICIPANTS);
    }

    /**
     * Who was there.
     *
     * @param known the categories that are known
     * @param hasOthers whether somebody of another or unknown category was there, or it could not be read how many
     */
    private record Present(Set<StakeholderCategory> known, boolean hasOthers) {

        /** A category of which nobody came was not there. */
        static Present in(FacilitationMeetingReport report, Examination found) {
            Set<StakeholderCategory> known = EnumSet.noneOf(StakeholderCategory.class);
            boolean others = found.hides("participants/categories/*/count");
            for (ParticipantCount entry : categories(report)) {
                Optional<StakeholderCategory> category = entry.category().flatMap(Coded::value);
                if (!entry.count().equals(Optional.of(0))) {
                    others |= category.isEmpty();
                    category.ifPresent(known::add);
                }
            }
            return new Present(known, others);
        }

        boolean isNobody() {
            return known.isEmpty() && !hasOthers;
        }
    }

    private static List<ParticipantCount> categories(FacilitationMeetingReport report) {
        return report.participants().map(Participants::categories).orElse(List.of());
    }

    /** Nobody knows what a total adds up to if a count lacks, or if it is only about so many. */
    private static void addUp(FacilitationMeetingReport report, Examination found) {
        Optional<Integer> total = report.participants().flatMap(Participants::count);
        boolean exact =
                !report.participants().flatMap(Participants::approximate).orElse(false)
                        && !found.hides("participants/approximate");
        List<ParticipantCount> categories = categories(report);
        boolean counted = categories.stream().allMatch(entry -> entry.count().isPresent());
        if (total.isEmpty() || categories.isEmpty() || !exact || !counted) {
            found.notApplicable();
            return;
        }
        long sum =
                categories.stream().mapToLong(entry -> entry.count().orElse(0)).sum();
        if (sum != total.get()) {
            found.at("participants", "count")
                    .with("count", total.get())
                    .with("sum", sum)
                    .add();
        }
    }
}
