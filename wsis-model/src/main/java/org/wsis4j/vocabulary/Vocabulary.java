package org.wsis4j.vocabulary;

import java.util.List;
import java.util.Optional;
import org.wsis4j.spelling.Spelling;

/** A list of words that a founding document gives. */
public enum Vocabulary {
    /** What the information society is to be. */
    VISION(false),
    /** Where technology can do good. */
    IMPACT_AREA(true),
    /** What the second phase of the Summit turned to. */
    TUNIS_THEME(false),
    /** What makes implementation hard. */
    CHALLENGE(true),
    /** Papers of the follow-up that are no official documents. */
    INFORMAL_PAPER(true),
    /** Summits and conferences whose follow-up by a commission can be a model. */
    MODEL_CONFERENCE(true),
    /** Issues that the use of the Internet raises. */
    INTERNET_ISSUE(true),
    /** What the Internet Governance Forum is to foster in the Internet. */
    INTERNET_QUALITY(false),
    /** What the sessions of the first meeting of the Internet Governance Forum are. */
    FORUM_SESSION_TYPE(false),
    /** What activities in the field come as. */
    ACTIVITY_TYPE(false),
    /** How implementation, facilitation and coordination should be. */
    PROCESS_PRINCIPLE(true),
    /** What is to be told apart after the Summit. */
    PROCESS_FUNCTION(false),
    /** What collects what was done. */
    REPOSITORY(true),
    /** Online tools to build on. */
    WORKING_TOOL(true),
    /** What coordination consists of. */
    COORDINATION_ACTIVITY(true);

    private final boolean open;

    Vocabulary(boolean open) {
        this.open = open;
    }

    /**
     * Whether other words may stand beside those of the list.
     *
     * @return true if the texts give examples, or add to the list in several places; false if one place gives all
     */
    public boolean isOpen() {
        return open;
    }

    /**
     * The words.
     *
     * @return in the order of the texts
     */
    public List<Term> terms() {
        return Terms.of(this);
    }

    /**
     * Asks for a word of this list.
     *
     * @param text as written, whatever the case and the separators
     * @return empty if it is not on the list, which says nothing against it if the list is open
     */
    public Optional<Term> find(CharSequence text) {
        String key = Spelling.key(text);
        return terms().stream()
                .filter(term -> Spelling.key(term.text()).equals(key))
                .findFirst();
    }
}
