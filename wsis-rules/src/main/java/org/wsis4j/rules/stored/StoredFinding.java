package org.wsis4j.rules.stored;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.wsis4j.language.Language;
import org.wsis4j.rules.Basis;
import org.wsis4j.rules.Finding;
import org.wsis4j.rules.RuleId;
import org.wsis4j.rules.Severity;
import org.wsis4j.rules.reading.Location;
import org.wsis4j.rules.reading.Position;

/**
 * One thing that a rule found, as it was stored.
 *
 * @param rule the rule that made it; not every library has it
 * @param severity how grave it was
 * @param basis what the rule rested on
 * @param citations the places the rule rested on, the one that asks first; none for some rules of the house
 * @param location where it is in the document
 * @param position where it is in the text; empty if the document was not read from a text
 * @param says what is wrong
 * @param hint how to mend it, in English when it was stored
 * @param isMissing whether what is wrong is that something is missing
 */
public record StoredFinding(
        RuleId rule,
        Severity severity,
        Basis basis,
        List<StoredCitation> citations,
        Location location,
        Optional<Position> position,
        StoredMessage says,
        String hint,
        boolean isMissing) {

    /**
     * Keeps a copy of the citations.
     *
     * @param rule see {@link #rule()}
     * @param severity see {@link #severity()}
     * @param basis see {@link #basis()}
     * @param citations see {@link #citations()}
     * @param location see {@link #location()}
     * @param position see {@link #position()}
     * @param says see {@link #says()}
     * @param hint see {@link #hint()}
     * @param isMissing see {@link #isMissing()}
     */
    public StoredFinding {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(basis, "basis");
        citations = List.copyOf(citations);
        Objects.requireNonNull(location, "location");
        Objects.requireNonNull(position, "position");
        Objects.requireNonNull(says, "says");
        Objects.requireNonNull(hint, "hint");
    }

    static StoredFinding of(Finding finding, Optional<Position> position) {
        return new StoredFinding(
                finding.rule().id(),
                finding.severity(),
                finding.rule().basis(),
                finding.rule().citations().stream().map(StoredCitation::of).toList(),
                finding.location(),
                position,
                StoredMessage.of(finding.says()),
                finding.hint(),
                finding.isMissing());
    }

    /**
     * What is wrong.
     *
     * @param language the language
     * @return as {@link StoredMessage#text(Language)}
     */
    public String message(Language language) {
        return says.text(language);
    }

    /**
     * How to mend it.
     *
     * @param language the language
     * @return in the words of this version of the library; if it has none that fit, as it was stored
     */
    public String hint(Language language) {
        return new StoredMessage(rule + ".hint", says.arguments(), hint).text(language);
    }

    @Override
    public String toString() {
        return rule + " " + location + ": " + says.text();
    }
}
