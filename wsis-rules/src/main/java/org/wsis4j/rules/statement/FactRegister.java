package org.wsis4j.rules.statement;

import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
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
enum FactRegister {
    TITLES(() -> Stream.of(ActionLine.values())
            .flatMap(line -> line.titles().stream())
            .toList()),
    PRIZE_CATEGORIES(PrizeCategory::all),
    ANNEX_MARKS(() -> List.of(AnnexMark.values())),
    ORGANIZATIONS(() -> Organizations.standard().all()),
    STAKEHOLDER_SPELLINGS(() -> Stream.of(StakeholderCategory.values())
            .flatMap(category -> category.spellings().stream())
            .toList()),
    DESIGNATIONS(() -> Facilitation.standard().all()),
    TERMS_OF_REFERENCE(() -> TermsOfReference.of2006().provisions()),
    GROUP_OBJECTIVES(() -> TermsOfReference.of2006().objectives()),
    GROUP_TASKS(() -> TermsOfReference.of2006().tasks()),
    GROUP_MEETINGS(() -> GroupMeetings.recorded().all()),
    CHAIR_TERMS(() -> ChairHistory.recorded().terms()),
    ACTORS(() -> Actors.standard().all()),
    OBLIGATIONS(() -> Obligations.standard().all()),
    TRACKS(() -> List.of(Track.values())),
    PROVISIONS(() -> Provisions.standard().all()),
    COMMISSION_SESSIONS(CommissionSession::all),
    FORUM_MEETINGS(ForumMeeting::all),
    FORUM_THEMES(() -> List.of(ForumTheme.values())),
    PROCESSES(FollowUpProcess::all),
    EVENTS(() -> Events.standard().all()),
    VOCABULARY(() -> Stream.of(Vocabulary.values())
            .flatMap(vocabulary -> vocabulary.terms().stream())
            .toList());

    private final Supplier<List<? extends Fact>> facts;

    FactRegister(Supplier<List<? extends Fact>> facts) {
        this.facts = facts;
    }

    List<? extends Fact> facts() {
        return facts.get();
    }

    /** The facts of a register with a key, or with a key that begins so if a star stands at the end. */
    static List<? extends Fact> find(String register, String key) {
        FactRegister named = Arrays.stream(values())
                .filter(value -> value.name().equals(register))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "there is no register " + register + "; expected one of " + List.of(values())));
        boolean open = key.endsWith("*");
        String beginning = open ? key.substring(0, key.length() - 1) : key;
        return named.facts().stream()
                .filter(fact ->
                        open ? fact.key().startsWith(beginning) : fact.key().equals(key))
                .toList();
    }
}
