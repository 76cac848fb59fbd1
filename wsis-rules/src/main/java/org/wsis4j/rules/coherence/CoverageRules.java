package org.wsis4j.rules.coherence;

import static org.wsis4j.rules.Rule.rule;
import static org.wsis4j.rules.Severity.INFO;
import static org.wsis4j.source.Modality.BINDING;
import static org.wsis4j.source.SourceDocuments.E_2006_85;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.wsis4j.actionline.ActionLine;
import org.wsis4j.reporting.Coded;
import org.wsis4j.reporting.FacilitatorReport;
import org.wsis4j.rules.Examination;
import org.wsis4j.rules.Rule;
import org.wsis4j.rules.corpus.Corpus;
import org.wsis4j.rules.corpus.CorpusDocument;
import org.wsis4j.rules.corpus.CoveredTime;
import org.wsis4j.rules.reading.Location;

/** That no line is forgotten when the facilitators report on one and the same time. */
final class CoverageRules {

    static final Rule<Corpus> EVERY_LINE_IS_REPORTED = rule("WSIS-COH-004", Corpus.class)
            .severity(INFO)
            .asks(
                    E_2006_85.paragraph("37"),
                    BINDING,
                    "Information on their activities will be provided to the group by the coordinators/facilitating agencies")
            .check(CoverageRules::lookForSilentLines);

    private CoverageRules() {}

    private static void lookForSilentLines(Corpus corpus, Examination found) {
        List<CorpusDocument> reports = corpus.documents().stream()
                .filter(document -> document.kind() == FacilitatorReport.class)
                .toList();
        if (reports.size() < 2 || !areOfOneTime(reports)) {
            found.notApplicable();
            return;
        }
        Set<ActionLine> silent = EnumSet.copyOf(ActionLine.facilitated());
        reports.stream()
                .flatMap(report -> report.actionLines().stream())
                .flatMap(line -> line.value().stream())
                .forEach(line -> {
                    silent.remove(line);
                    silent.removeAll(line.children());
                });
        if (!silent.isEmpty()) {
            lookWhetherNobodyCanTell(corpus, silent, reports.size(), found);
        }
    }

    /** A report whose line nobody can read may be on one of those that seem silent. */
    private static void lookWhetherNobodyCanTell(
            Corpus corpus, Set<ActionLine> silent, int reports, Examination found) {
        boolean isOpen = false;
        for (int i = 0; i < corpus.documents().size(); i++) {
            CorpusDocument document = corpus.documents().get(i);
            boolean saysItsLines = !document.actionLines().isEmpty()
                    && document.actionLines().stream().allMatch(Coded::isKnown);
            if (document.kind() == FacilitatorReport.class && !saysItsLines) {
                isOpen = true;
                found.at(i, "actionLines")
                        .with("name", document.name())
                        .with("lines", silent)
                        .undetermined();
            }
        }
        if (!isOpen) {
            found.at(Location.root())
                    .with("lines", silent)
                    .with("count", silent.size())
                    .with("reports", reports)
                    .add();
        }
    }

    /** Whether there is a day that all of them cover. */
    private static boolean areOfOneTime(List<CorpusDocument> reports) {
        LocalDate latestFirst = LocalDate.MIN;
        LocalDate earliestLast = LocalDate.MAX;
        for (CorpusDocument report : reports) {
            if (report.time().isEmpty()) {
                return false;
            }
            CoveredTime time = report.time().get();
            latestFirst = time.first().isAfter(latestFirst) ? time.first() : latestFirst;
            earliestLast = time.last().isBefore(earliestLast) ? time.last() : earliestLast;
        }
        return !latestFirst.isAfter(earliestLast);
    }
}
