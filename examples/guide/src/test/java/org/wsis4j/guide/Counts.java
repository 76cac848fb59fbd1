package org.wsis4j.guide;

import java.util.Map;
import java.util.regex.Pattern;
import org.wsis4j.calendar.Events;
import org.wsis4j.country.Countries;
import org.wsis4j.facilitation.Facilitation;
import org.wsis4j.followup.Provisions;
import org.wsis4j.governance.ChairHistory;
import org.wsis4j.governance.GroupMeetings;
import org.wsis4j.obligation.Obligations;
import org.wsis4j.organization.Organizations;
import org.wsis4j.rules.catalogue.WsisRules;
import org.wsis4j.rules.statement.Statements;
import org.wsis4j.source.SourceDocuments;
import org.wsis4j.target.Indicators;
import org.wsis4j.target.PublishedVerdict;

/** What pages count, wherever they say it, and how many there are. */
final class Counts {

    static final Map<Pattern, Integer> ALL = Map.ofEntries(
            count("rules, the engine", WsisRules.standard().rules().size()),
            count("statements", Statements.standard().all().size()),
            count("designations of facilitators", Facilitation.standard().all().size()),
            count("of the Tunis annex", of("TUNIS-AGENDA")),
            count("proposals of 24 February 2006", of("CONSULTATION-2006-02-24")),
            count(
                    "of later sources",
                    Facilitation.standard().all().size() - of("TUNIS-AGENDA") - of("CONSULTATION-2006-02-24")),
            count("organizations", Organizations.standard().all().size()),
            count("reporting obligations", Obligations.standard().all().size()),
            count("chair terms", ChairHistory.recorded().terms().size()),
            count("sittings", GroupMeetings.recorded().all().size()),
            count("provisions", Provisions.standard().all().size()),
            count("events", Events.standard().all().size()),
            count("documents, verified", SourceDocuments.standard().all().size()),
            count("indicators of the targets", Indicators.standard().all().size()),
            count("verdicts of the two reviews", PublishedVerdict.all().size()),
            count("countries and areas", Countries.standard().all().size()));

    private Counts() {}

    private static Map.Entry<Pattern, Integer> count(String what, int many) {
        return Map.entry(Pattern.compile("\\b(\\d+) " + what), many);
    }

    /** Designations that a document establishes. */
    private static int of(String document) {
        return (int) Facilitation.standard().stream()
                .filter(designation -> designation.source().document().code().equals(document))
                .count();
    }
}
