package org.wsis4j.arbitraries;

import static org.wsis4j.arbitraries.Break.edit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.wsis4j.organization.Organization;
import org.wsis4j.reporting.Coded;
import org.wsis4j.reporting.group.GroupReport;
import org.wsis4j.reporting.group.ReportedChairTerm;
import org.wsis4j.reporting.group.ReportedElection;

/** Breaks the rules about the chair and the co-chair of the group. */
final class ChairBreaks {

    private ChairBreaks() {}

    static Map<String, Break<CleanGroup>> all() {
        return Map.of(
                "WSIS-GOV-001", edit((report, clean) -> report.chair(clean.written(clean.outsider()))),
                "WSIS-GOV-002", edit(ChairBreaks::sameAgain),
                "WSIS-GOV-003", edit(ChairBreaks::shortTerm),
                "WSIS-GOV-004", edit(ChairBreaks::overlap),
                "WSIS-GOV-005", edit(ChairBreaks::chairAsCoChair),
                "WSIS-GOV-006", edit((report, clean) -> report.members(withoutCoChair(clean))),
                "WSIS-GOV-007", edit((report, clean) -> report.coChairs(List.of(anotherOfTheThree(clean)))),
                "WSIS-GOV-008", edit(ChairBreaks::electedAgain),
                "WSIS-GOV-009", edit((report, clean) -> report.addCoChairs(clean.written(clean.outsider()))));
    }

    /** A year later, when it is the turn of the next. */
    private static void sameAgain(GroupReport.Builder report, CleanGroup clean) {
        report.addChairTerms(term(clean.lastTerm(), clean.lastStart().plusYears(1)));
    }

    private static ReportedChairTerm term(ReportedChairTerm like, LocalDate start) {
        return ReportedChairTerm.builder()
                .from(like)
                .start(start)
                .end(start.plusYears(1).minusDays(1))
                .build();
    }

    /** Shorter than the tolerance allows by some days, but long enough to fill the middle of its turn. */
    private static void shortTerm(GroupReport.Builder report, CleanGroup clean) {
        report.chairTerms(withLast(
                clean,
                ReportedChairTerm.builder()
                        .from(clean.lastTerm())
                        .end(clean.lastStart()
                                .plusMonths(10)
                                .minusDays(clean.draw().between(1, 13)))
                        .build()));
    }

    private static void overlap(GroupReport.Builder report, CleanGroup clean) {
        List<ReportedChairTerm> terms = new ArrayList<>(withLast(clean, term(clean.lastTerm(), clean.lastStart())));
        terms.add(ReportedChairTerm.builder()
                .from(term(
                        clean.lastTerm(),
                        clean.lastStart().plusDays(clean.draw().between(1, 300))))
                .organization(anotherOfTheThree(clean))
                .build());
        report.chairTerms(terms);
    }

    private static List<ReportedChairTerm> withLast(CleanGroup clean, ReportedChairTerm last) {
        List<ReportedChairTerm> terms = new ArrayList<>(clean.report().chairTerms());
        terms.set(terms.size() - 1, last);
        return terms;
    }

    private static void chairAsCoChair(GroupReport.Builder report, CleanGroup clean) {
        Coded<Organization> chair = clean.written(clean.chair());
        if (clean.draw().oneIn(2)) {
            report.coChairs(List.of(chair));
        } else {
            report.coChairElections(List.of(ReportedElection.builder()
                    .from(clean.lastElection())
                    .organization(chair)
                    .build()));
        }
    }

    private static List<Coded<Organization>> withoutCoChair(CleanGroup clean) {
        return clean.report().members().stream()
                .filter(member -> !member.is(clean.coChair()))
                .toList();
    }

    private static Coded<Organization> anotherOfTheThree(CleanGroup clean) {
        return clean.report().networkCoordinators().stream()
                .filter(one -> !one.is(clean.chair()))
                .findFirst()
                .orElseThrow();
    }

    private static void electedAgain(GroupReport.Builder report, CleanGroup clean) {
        report.addCoChairElections(ReportedElection.builder()
                .from(clean.lastElection())
                .date(clean.lastElection()
                        .date()
                        .orElseThrow()
                        .plusDays(clean.draw().between(1, 400)))
                .build());
    }
}
