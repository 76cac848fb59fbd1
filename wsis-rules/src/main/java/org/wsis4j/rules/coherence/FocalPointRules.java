package org.wsis4j.rules.coherence;

import static org.wsis4j.rules.Rule.rule;
import static org.wsis4j.rules.Severity.WARNING;
import static org.wsis4j.source.Modality.BINDING;
import static org.wsis4j.source.SourceDocuments.CONSULTATION_2006;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.wsis4j.rules.Examination;
import org.wsis4j.rules.Rule;
import org.wsis4j.rules.corpus.Corpus;
import org.wsis4j.rules.corpus.CorpusDocument;
import org.wsis4j.rules.corpus.NamedFocalPoint;
import org.wsis4j.source.SourceDocuments;

/** That reports of the same time name the same focal point. Two in one report are told by the rule on that report. */
final class FocalPointRules {

    static final Rule<Corpus> ONE_FOCAL_POINT_IN_ALL_REPORTS = rule("WSIS-FAC-012", Corpus.class)
            .severity(WARNING)
            .asks(
                    CONSULTATION_2006.paragraph("7"),
                    BINDING,
                    "one agency should be provisionally appointed as the interim focal point for each action line and theme")
            .refersTo(
                    SourceDocuments.standard().require("FACILITATOR-TOR-2006").paragraph("whole"),
                    BINDING,
                    "single focal point")
            .check(FocalPointRules::lookForOthers);

    private FocalPointRules() {}

    private static void lookForOthers(Corpus corpus, Examination found) {
        List<Standing<NamedFocalPoint>> named = Standing.in(corpus, FocalPointRules::named);
        boolean applies = false;
        for (List<Standing<NamedFocalPoint>> group :
                Groups.by(one -> one.value().line(), named)) {
            applies |= Groups.isOfSeveral(group);
            lookAtLine(group, found);
        }
        if (!applies) {
            found.notApplicable();
        }
    }

    private static void lookAtLine(List<Standing<NamedFocalPoint>> ofLine, Examination found) {
        List<Standing<NamedFocalPoint>> conflicting = AtOneTime.ofSeveral(ofLine, FocalPointRules::organization);
        if (!conflicting.isEmpty()) {
            Groups.at(conflicting, found)
                    .with("line", conflicting.get(0).value().line())
                    .with("organizations", () -> written(conflicting))
                    .add();
        }
        if (ofLine.stream().map(FocalPointRules::organization).distinct().count() > 1) {
            ofLine.stream()
                    .filter(one -> one.document().time().isEmpty())
                    .forEach(one -> found.at(one.place())
                            .with("name", one.name())
                            .with("line", one.value().line())
                            .undetermined());
        }
    }

    private static void named(CorpusDocument document, Standing.Put<NamedFocalPoint> to) {
        Map<Object, List<NamedFocalPoint>> byLine =
                document.focalPoints().stream().collect(Collectors.groupingBy(NamedFocalPoint::line));
        for (NamedFocalPoint one : document.focalPoints()) {
            boolean isOnly = byLine.getOrDefault(one.line(), List.of()).stream()
                            .map(other -> Folding.organization(other.organization()))
                            .distinct()
                            .count()
                    == 1;
            if (isOnly) {
                to.put(one.place(), one);
            }
        }
    }

    private static String organization(Standing<NamedFocalPoint> named) {
        return Folding.organization(named.value().organization());
    }

    /** Each organization once, in the first of its spellings. */
    private static List<String> written(List<Standing<NamedFocalPoint>> named) {
        List<String> first = new ArrayList<>();
        for (List<Standing<NamedFocalPoint>> group : Groups.by(FocalPointRules::organization, named)) {
            first.add(group.stream()
                    .map(one -> Folding.plain(one.value().organization().written()))
                    .sorted()
                    .findFirst()
                    .orElseThrow());
        }
        return Groups.first(first);
    }
}
