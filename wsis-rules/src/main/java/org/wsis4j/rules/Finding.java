package org.wsis4j.rules;

import org.wsis4j.language.Language;
import org.wsis4j.rules.reading.Location;
import org.wsis4j.rules.wording.Message;

/** One thing that a rule found. Only its rule can make it. */
public final class Finding {

    private final Rule<?> rule;
    private final Location location;
    private final Values values;
    private final boolean missing;

    Finding(Rule<?> rule, Location location, Values values, boolean missing) {
        this.missing = missing;
        this.rule = rule;
        this.location = location;
        this.values = values;
    }

    /**
     * The rule that made it.
     *
     * @return with id, paragraph and modality
     */
    public Rule<?> rule() {
        return rule;
    }

    /**
     * How grave it is.
     *
     * @return the severity of the rule
     */
    public Severity severity() {
        return rule.severity();
    }

    /**
     * Where it is.
     *
     * @return a place in the document; for a field that is missing, the place where it would stand
     */
    public Location location() {
        return location;
    }

    /**
     * Whether what is wrong is that something is missing, which would have to be filled in at its place.
     *
     * @return false for what is there and wrong
     */
    public boolean isMissing() {
        return missing;
    }

    /**
     * Why there is this finding.
     *
     * @param language the language
     * @return rule, paragraph, values that were read, and what would satisfy the rule
     */
    public Explanation explain(Language language) {
        return new Explanation(
                rule.title(language),
                rule.citations(),
                rule.whyThisSeverity(language),
                values.byName(),
                message(language),
                hint(language));
    }

    /**
     * What is wrong, as key and arguments.
     *
     * @return the message
     */
    public Message says() {
        return rule.message("message", values.byName());
    }

    /**
     * What is wrong.
     *
     * @return in English
     */
    public String message() {
        return message(Language.ENGLISH);
    }

    /**
     * How to mend it.
     *
     * @return in English
     */
    public String hint() {
        return hint(Language.ENGLISH);
    }

    /**
     * What is wrong.
     *
     * @param language the language
     * @return in that language
     */
    public String message(Language language) {
        return says().text(language);
    }

    /**
     * How to mend it.
     *
     * @param language the language
     * @return in that language
     */
    public String hint(Language language) {
        return rule.message("hint", values.byName()).text(language);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Finding that
                && rule.id().equals(that.rule.id())
                && location.equals(that.location)
                && values.byName().equals(that.values.byName());
    }

    @Override
    public int hashCode() {
        return rule.id().hashCode() * 31 + location.hashCode();
    }

    @Override
    public String toString() {
        return rule + " " + location + ": " + message();
    }
}
