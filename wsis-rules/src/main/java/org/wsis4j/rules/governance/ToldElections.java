package org.wsis4j.rules.governance;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.wsis4j.governance.CoChairElection;
import org.wsis4j.governance.CoChairs;
import org.wsis4j.governance.Deviation;
import org.wsis4j.organization.Organization;
import org.wsis4j.reporting.group.GroupReport;
import org.wsis4j.reporting.group.ReportedElection;
import org.wsis4j.rules.Examination;
import org.wsis4j.rules.presence.Presence;

/** Holds the elections of co-chairs that a draft tells against the rotation among the members. */
final class ToldElections {

    private ToldElections() {}

    static void lookForRepeats(GroupReport report, Examination found) {
        List<Told> dated = in(report);
        long undated =
                report.coChairElections().stream().filter(Presence::isSaid).count() - dated.size();
        List<Told> told = once(dated);
        List<Organization> members = ToldRecord.who(report.members()).stream()
                .filter(Organization::isRegistered)
                .distinct()
                .toList();
        boolean isWhole = undated == 0 && told.stream().allMatch(Told::isKnown);
        if (undated + told.size() < 2) {
            found.notApplicable();
        } else if (!isWhole || Math.max(told.size(), members.size()) > ToldRecord.MOST) {
            found.at("coChairElections").undetermined();
        } else if (members.isEmpty()) {
            lookWithoutMembers(told, found);
        } else {
            CoChairs.of(members, told.stream().map(Told::election).toList()).deviations().stream()
                    .filter(deviation -> deviation.kind() == Deviation.Kind.CO_CHAIR_BEFORE_OTHERS)
                    .forEach(deviation -> tell(deviation, told, found));
        }
    }

    /** The same one elected on the same day by the same chair is one election, however often it is told. */
    private static List<Told> once(List<Told> told) {
        Set<CoChairElection> seen = new HashSet<>();
        return told.stream().filter(one -> seen.add(one.election())).toList();
    }

    /** Without members nobody can say whether others wait; if nobody serves again, nobody has to. */
    private static void lookWithoutMembers(List<Told> told, Examination found) {
        long different =
                told.stream().map(one -> one.election().coChair()).distinct().count();
        if (different < told.size()) {
            found.at("members").undetermined();
        }
    }

    private static void tell(Deviation deviation, List<Told> told, Examination found) {
        Organization again = deviation.organizations().get(0);
        int last = told.stream()
                .filter(one -> one.election().from().equals(deviation.from()))
                .filter(one -> one.election().coChair().equals(again))
                .mapToInt(Told::index)
                .max()
                .orElseThrow();
        found.at("coChairElections", last, "organization")
                .with("organization", again)
                .with(
                        "others",
                        deviation
                                .organizations()
                                .subList(1, deviation.organizations().size()))
                .add();
    }

    static List<Told> in(GroupReport report) {
        List<ReportedElection> elections = report.coChairElections();
        return IntStream.range(0, elections.size())
                .boxed()
                .flatMap(i -> ToldRecord.election(elections.get(i)).stream().map(election -> new Told(i, election)))
                .toList();
    }

    /** An election that names who was elected and when, and its place in the draft. */
    record Told(int index, CoChairElection election) {

        boolean isKnown() {
            return election.coChair().isRegistered() && election.chair().isRegistered();
        }
    }
}
