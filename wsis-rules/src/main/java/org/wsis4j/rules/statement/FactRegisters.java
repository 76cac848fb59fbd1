package org.wsis4j.rules.statement;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.wsis4j.actionline.ActionLine;
import org.wsis4j.actionline.PrizeCategory;
import org.wsis4j.annex.AnnexMark;
import org.wsis4j.calendar.Events;
import org.wsis4j.facilitation.Facilitation;
import org.wsis4j.followup.CommissionSession;
import org.wsis4j.followup.FollowUpProcess;
import org.wsis4j.followup.ForumMeeting;
import org.wsis4j.followup.ForumTheme;
import org.wsis4j.followup.Provisions;
import org.wsis4j.followup.Track;
import org.wsis4j.governance.ChairHistory;
import org.wsis4j.governance.GroupMeetings;
import org.wsis4j.governance.TermsOfReference;
import org.wsis4j.obligation.Actors;
import org.wsis4j.obligation.Obligations;
import org.wsis4j.organization.Organizations;
import org.wsis4j.organization.StakeholderCategory;
import org.wsis4j.source.Fact;
import org.wsis4j.vocabulary.Vocabulary;

/** The registers in which the facts of the library stand, by the names that the file of statements uses. */
final class FactRegisters {

    private static final Map<String, List<? extends Fact>> BY_NAME = new LinkedHashMap<>();

    static {
        BY_NAME.put(
                "TITLES",
                Stream.of(ActionLine.values())
                        .flatMap(line -> line.titles().stream())
                        .toList());
        BY_NAME.put("PRIZE_CATEGORIES", PrizeCategory.all());
        BY_NAME.put("ANNEX_MARKS", List.of(AnnexMark.values()));
        BY_NAME.put("ORGANIZATIONS", Organizations.standard().all());
        BY_NAME.put(
                "STAKEHOLDER_SPELLINGS",
                Stream.of(StakeholderCategory.values())
                        .flatMap(category -> category.spellings().stream())
                        .toList());
        BY_NAME.put("DESIGNATIONS", Facilitation.standard().all());
        BY_NAME.put("TERMS_OF_REFERENCE", TermsOfReference.of2006().provisions());
        BY_NAME.put("GROUP_OBJECTIVES", TermsOfReference.of2006().objectives());
        BY_NAME.put("GROUP_TASKS", TermsOfReference.of2006().tasks());
        BY_NAME.put("GROUP_MEETINGS", GroupMeetings.recorded().all());
        BY_NAME.put("CHAIR_TERMS", ChairHistory.recorded().terms());
        BY_NAME.put("ACTORS", Actors.standard().all());
        BY_NAME.put("OBLIGATIONS", Obligations.standard().all());
        BY_NAME.put("TRACKS", List.of(Track.values()));
        BY_NAME.put("PROVISIONS", Provisions.standard().all());
        BY_NAME.put("COMMISSION_SESSIONS", CommissionSession.all());
        BY_NAME.put("FORUM_MEETINGS", ForumMeeting.all());
        BY_NAME.put("FORUM_THEMES", List.of(ForumTheme.values()));
        BY_NAME.put("PROCESSES", FollowUpProcess.all());
        BY_NAME.put("EVENTS", Events.standard().all());
        BY_NAME.put(
                "VOCABULARY",
                Stream.of(Vocabulary.values())
                        .flatMap(vocabulary -> vocabulary.terms().stream())
                        .toList());
    }

    private FactRegisters() {}

    static Set<String> names() {
        return BY_NAME.keySet();
    }

    /** The facts of a register. */
    static List<? extends Fact> facts(String register) {
        List<? extends Fact> facts = BY_NAME.get(register);
        if (facts == null) {
            throw new IllegalArgumentException("there is no register " + register + "; expected one of " + names());
        }
        return facts;
    }

    /** The facts of a register with a key, or with a key that begins so if a star stands at the end. */
    static List<? extends Fact> find(String register, String key) {
        boolean open = key.endsWith("*");
        String beginning = open ? key.substring(0, key.length() - 1) : key;
        return facts(register).stream()
                .filter(fact ->
                        open ? fact.key().startsWith(beginning) : fact.key().equals(key))
                .toList();
    }
}
