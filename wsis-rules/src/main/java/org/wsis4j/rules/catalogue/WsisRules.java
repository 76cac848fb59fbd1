package org.wsis4j.rules.catalogue;

import static org.wsis4j.source.SourceDocuments.E_2006_85;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.wsis4j.rules.Rule;
import org.wsis4j.rules.RuleSet;
import org.wsis4j.rules.facilitation.ChairRules;
import org.wsis4j.rules.facilitation.FacilitationRules;
import org.wsis4j.rules.facilitation.ReporterRules;
import org.wsis4j.rules.facilitation.TeamRules;
import org.wsis4j.rules.form.JsonRules;
import org.wsis4j.rules.meeting.ClusterRules;
import org.wsis4j.rules.meeting.MeetingRules;
import org.wsis4j.rules.meeting.MeetingTimeRules;
import org.wsis4j.rules.meeting.ParticipantRules;
import org.wsis4j.rules.meeting.RecordRules;
import org.wsis4j.rules.meeting.WorkRules;
import org.wsis4j.rules.reporting.ActionLineRules;
import org.wsis4j.rules.reporting.EventRules;
import org.wsis4j.rules.reporting.IdentityRules;
import org.wsis4j.rules.reporting.PartnershipRules;
import org.wsis4j.rules.reporting.ReferenceRules;
import org.wsis4j.rules.reporting.ReportRules;
import org.wsis4j.rules.reporting.ResultRules;
import org.wsis4j.rules.reporting.TimeRules;
import org.wsis4j.source.Dating;
import org.wsis4j.source.SourceDocument;

/** All rules of the library: an explicit list, so that what is checked can be read. */
public final class WsisRules {

    private static final RuleSet STANDARD = RuleSet.of("STANDARD", byId());

    private static final LocalDate FOUNDED =
            E_2006_85.date().map(Dating::latest).orElseThrow();

    private static final RuleSet FOUNDING_2006 =
            RuleSet.of("FOUNDING_2006", foundingRules()).withMandatesOf(FOUNDED);

    private WsisRules() {}

    /**
     * The rules that are checked unless somebody asks for others.
     *
     * @return all rules of the catalogue, ordered by family and number
     */
    public static RuleSet standard() {
        return STANDARD;
    }

    /**
     * The rules that take the two founding documents at their word: the chair rotates, the group meets once a year, whatever
     * was decided later. Rules that rest on a later document are left out.
     *
     * @return a part of the catalogue, asked as the mandates stood on 15 June 2006, the date of E/2006/85
     */
    public static RuleSet founding2006() {
        return FOUNDING_2006;
    }

    private static List<Rule<?>> foundingRules() {
        return STANDARD.rules().stream()
                .filter(rule -> rule.citations().stream()
                        .limit(1)
                        .noneMatch(citation -> isLater(citation.paragraph().document())))
                .toList();
    }

    private static boolean isLater(SourceDocument document) {
        return document.date().filter(date -> date.earliest().isAfter(FOUNDED)).isPresent();
    }

    private static List<Rule<?>> byId() {
        List<Rule<?>> rules = new ArrayList<>();
        Stream.of(
                        ActionLineRules.all(),
                        ReferenceRules.all(),
                        TimeRules.all(),
                        FacilitationRules.all(),
                        ReporterRules.all(),
                        TeamRules.all(),
                        ChairRules.all(),
                        IdentityRules.all(),
                        ReportRules.all(),
                        ResultRules.all(),
                        PartnershipRules.all(),
                        EventRules.all(),
                        MeetingRules.all(),
                        WorkRules.all(),
                        ParticipantRules.all(),
                        ClusterRules.all(),
                        RecordRules.all(),
                        MeetingTimeRules.all(),
                        JsonRules.all())
                .forEach(rules::addAll);
        rules.sort(Comparator.comparing(Rule::id));
        return rules;
    }
}
