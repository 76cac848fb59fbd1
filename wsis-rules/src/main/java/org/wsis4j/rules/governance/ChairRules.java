package org.wsis4j.rules.governance;

import static org.wsis4j.rules.Rule.rule;
import static org.wsis4j.rules.Severity.ERROR;
import static org.wsis4j.rules.Severity.WARNING;
import static org.wsis4j.source.Modality.BINDING;
import static org.wsis4j.source.SourceDocuments.E_2006_85;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.wsis4j.governance.ChairHistory;
import org.wsis4j.governance.TermsOfReference;
import org.wsis4j.organization.Organization;
import org.wsis4j.reporting.group.GroupReport;
import org.wsis4j.rules.Examination;
import org.wsis4j.rules.Rule;
import org.wsis4j.rules.presence.Presence;

/** Governance: the chair of the group. */
final class ChairRules {

    private static final String ROTATION = "rotate on a yearly basis among ITU, UNESCO and UNDP";
    private static final String[] RECORD = {
        "chairTerms/*/organization", "chairTerms/*/start", "chairTerms/*/end", "chair", "date"
    };

    static final Rule<GroupReport> CHAIR_IS_ONE_OF_THE_THREE = rule("WSIS-GOV-001", GroupReport.class)
            .severity(WARNING)
            .asks(E_2006_85.paragraph("17"), BINDING, ROTATION)
            .reads("chair", "chairTerms/*/organization")
            .check((report, found) -> {
                Optional<Organization> chair = ToldRecord.who(report.chair());
                chair.ifPresent(who -> lookAtChair(who, found.at("chair")));
                boolean applies = chair.isPresent();
                for (int i = 0; i < report.chairTerms().size(); i++) {
                    Optional<Organization> who =
                            ToldRecord.who(report.chairTerms().get(i).organization());
                    if (who.isPresent()) {
                        applies = true;
                        lookAtChair(who.get(), found.at("chairTerms", i, "organization"));
                    }
                }
                if (!applies) {
                    found.notApplicable();
                }
            });

    /** What is hidden could change the whole rotation, so nothing is told while something is. */
    static final Rule<GroupReport> CHAIR_IN_TURN = rule("WSIS-GOV-002", GroupReport.class)
            .severity(WARNING)
            .follows(E_2006_85.paragraph("17"), BINDING, ROTATION)
            .reads(RECORD)
            .check((report, found) -> {
                if (Stream.of(RECORD).noneMatch(found::hides)) {
                    ToldTurns.look(report, found);
                }
            });

    static final Rule<GroupReport> CHAIR_TERM_IS_A_YEAR = rule("WSIS-GOV-003", GroupReport.class)
            .severity(WARNING)
            .follows(E_2006_85.paragraph("17"), BINDING, "on a yearly basis")
            .reads("chairTerms/*/start", "chairTerms/*/end")
            .check((report, found) -> {
                List<ToldTerm> terms = ToldRecord.terms(report, false).stream()
                        .filter(term -> term.start().isPresent() && term.end().isPresent())
                        .toList();
                if (terms.isEmpty()) {
                    found.notApplicable();
                }
                for (ToldTerm term : terms) {
                    if (ToldRecord.term(term)
                            .surelyLastsOtherThan(
                                    TermsOfReference.of2006().chairTerm(), ChairHistory.DEFAULT_TOLERANCE)) {
                        found.at("chairTerms", term.index(), "end")
                                .with("start", term.first())
                                .with("end", term.last())
                                .add();
                    }
                }
            });

    static final Rule<GroupReport> CHAIR_TERMS_DO_NOT_OVERLAP = rule("WSIS-GOV-004", GroupReport.class)
            .severity(ERROR)
            .refersTo(E_2006_85.paragraph("17"), BINDING, "The chair of the group will rotate")
            .reads("chairTerms/*/organization", "chairTerms/*/start", "chairTerms/*/end")
            .check((report, found) -> {
                List<ToldTerm> terms = ToldRecord.terms(report, false).stream()
                        .filter(term -> term.chair().isPresent())
                        .toList();
                if (terms.stream().map(ToldTerm::chair).distinct().count() < 2) {
                    found.notApplicable();
                }
                ToldOverlaps.look(terms, found);
            });

    static final Rule<GroupReport> NAMES_THE_CHAIR = rule("WSIS-GOV-021", GroupReport.class)
            .severity(WARNING)
            .asks(E_2006_85.paragraph("17"), BINDING, "The chair of the group")
            .reads("chair")
            .check((report, found) -> {
                if (!Presence.isSaid(report.chair())) {
                    found.at("chair").missing();
                }
            });

    private ChairRules() {}

    /** By number. */
    static List<Rule<?>> all() {
        return List.of(
                CHAIR_IS_ONE_OF_THE_THREE,
                CHAIR_IN_TURN,
                CHAIR_TERM_IS_A_YEAR,
                CHAIR_TERMS_DO_NOT_OVERLAP,
                NAMES_THE_CHAIR);
    }

    private static void lookAtChair(Organization chair, Examination.Spot spot) {
        List<Organization> three = TermsOfReference.of2006().chairs();
        spot.with("organization", chair).with("three", three);
        if (!chair.isRegistered()) {
            spot.undetermined();
        } else if (!three.contains(chair)) {
            spot.add();
        }
    }
}
