package org.wsis4j.rules.governance;

import static org.wsis4j.source.SourceDocuments.E_2006_85;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.wsis4j.governance.CoChairElection;
import org.wsis4j.governance.GroupMeeting;
import org.wsis4j.governance.MeetingMode;
import org.wsis4j.governance.RecordedTerm;
import org.wsis4j.organization.Organization;
import org.wsis4j.reporting.Coded;
import org.wsis4j.reporting.group.GroupReport;
import org.wsis4j.reporting.group.ReportedChairTerm;
import org.wsis4j.reporting.group.ReportedElection;
import org.wsis4j.reporting.group.ReportedGroupMeeting;
import org.wsis4j.source.Confidence;
import org.wsis4j.source.Dating;
import org.wsis4j.source.Evidence;

/**
 * What a draft tells of the group, as the model takes it. A part that the model would refuse, or that says too little, is
 * left out; nothing here throws. Its name in the model is its index in the draft.
 */
final class ToldRecord {

    /** The model compares each part with the others; no group has more in a century, but a hostile draft has. */
    static final int MOST = 200;

    /** Stands where nobody is named, and is nobody's name. */
    static final Organization NOBODY = Organization.unregistered("(nobody is named)");

    private static final LocalDate FIRST_DAY = LocalDate.of(0, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    private ToldRecord() {}

    /** An organization, registered or not; a blank name names nobody. */
    static Optional<Organization> who(Optional<Coded<Organization>> code) {
        return code.flatMap(name -> name.value()
                .or(() -> Optional.of(name.written())
                        .filter(written -> !written.isBlank())
                        .map(Organization::unregistered)));
    }

    /** Those of a list, registered or not. */
    static List<Organization> who(List<Coded<Organization>> codes) {
        return codes.stream().flatMap(code -> who(Optional.of(code)).stream()).toList();
    }

    /** A day that a dating can be made of. */
    static Optional<LocalDate> day(Optional<LocalDate> told) {
        return told.filter(day -> !day.isBefore(FIRST_DAY) && !day.isAfter(LAST_DAY));
    }

    /**
     * The terms that have a day, in order of time.
     *
     * @param registeredOnly whether a chair that is not registered is taken for a gap, since nobody can say who it is
     */
    static List<ToldTerm> terms(GroupReport report, boolean registeredOnly) {
        List<ToldTerm> terms = new ArrayList<>();
        for (int i = 0; i < report.chairTerms().size(); i++) {
            ReportedChairTerm term = report.chairTerms().get(i);
            Optional<Organization> chair =
                    who(term.organization()).filter(name -> !registeredOnly || name.isRegistered());
            Optional<LocalDate> start = day(term.start());
            Optional<LocalDate> end = day(term.end());
            if ((start.isPresent() || end.isPresent()) && !isReversed(start, end)) {
                terms.add(new ToldTerm(i, chair, start, end, Optional.empty()));
            }
        }
        terms.sort(Comparator.comparing(ToldTerm::first).thenComparing(ToldTerm::last));
        return terms;
    }

    /** A term of the model: its sources are the paragraph that asks for it, since those of a draft are not known. */
    static RecordedTerm term(ToldTerm told) {
        return new RecordedTerm(
                Integer.toString(told.index()),
                told.chair(),
                told.start().map(Dating::on),
                told.end().map(Dating::on),
                told.seenOn().map(Dating::on),
                List.of(),
                List.of(),
                List.of(E_2006_85.paragraph("17")),
                told.chair().isPresent() ? Evidence.SECONDARY : Evidence.NOT_FOUND,
                told.chair().map(chair -> Confidence.SECONDARY),
                Optional.empty());
    }

    /** How long a co-chair serves is told nowhere: an election counts on its day. */
    static Optional<CoChairElection> election(ReportedElection told) {
        Optional<LocalDate> date = day(told.date());
        return who(told.organization())
                .filter(coChair -> date.isPresent())
                .map(coChair -> new CoChairElection(coChair, who(told.chair()).orElse(NOBODY), date.get(), date.get()));
    }

    /**
     * A meeting that has a day.
     *
     * @param mode the mode; empty where it is left open
     */
    static Optional<GroupMeeting> meeting(int index, ReportedGroupMeeting told, Optional<MeetingMode> mode) {
        boolean atAPlace = mode.filter(MeetingMode.ONLINE::equals).isEmpty();
        return day(told.start())
                .map(start -> new GroupMeeting(
                        Integer.toString(index),
                        told.number().filter(number -> number > 0),
                        Dating.on(start),
                        told.place().filter(place -> atAPlace && !place.isBlank()),
                        mode,
                        Optional.empty(),
                        List.of(E_2006_85.paragraph("18")),
                        Evidence.SECONDARY,
                        Confidence.SECONDARY,
                        Optional.empty()));
    }

    static boolean isReversed(Optional<LocalDate> start, Optional<LocalDate> end) {
        return start.isPresent() && end.isPresent() && end.get().isBefore(start.get());
    }
}
