package org.wsis4j.governance;

import java.util.List;
import java.util.Optional;
import org.wsis4j.source.Evidence;
import org.wsis4j.source.Fact;
import org.wsis4j.source.Modality;
import org.wsis4j.source.Paragraph;
import org.wsis4j.spelling.Spelling;

/**
 * What the UN Group on the Information Society wants to reach (E/2006/85, paragraph 15).
 *
 * <p>The paragraph names three and says that there are others, so the list is open: that something is not here says
 * nothing against it.
 */
public enum GroupObjective implements Fact {
    /** The information society in the programmes of the members. */
    MAINSTREAMING("15(a)"),
    /** Work done together and not twice. */
    SYNERGY("15(b)"),
    /** What the UN system does, made known. */
    PUBLIC_AWARENESS("15(c)");

    private final String code;

    GroupObjective(String code) {
        this.code = code;
    }

    /**
     * Reads an objective by its name or its place in the report, whatever the case and the separators.
     *
     * @param text as written, for example {@code 15(a)} or {@code mainstreaming}
     * @return empty for any other text
     */
    public static Optional<GroupObjective> find(CharSequence text) {
        String key = Spelling.key(text);
        return Spelling.oneOf(values(), text)
                .or(() -> List.of(values()).stream()
                        .filter(objective -> Spelling.key(objective.code).equals(key))
                        .findFirst());
    }

    /**
     * The place in E/2006/85.
     *
     * @return for example {@code 15(a)}
     */
    public String code() {
        return code;
    }

    /**
     * The objective in few words, which are the library's own.
     *
     * @return in English
     */
    public String title() {
        return provision().value();
    }

    /**
     * How binding the verb of the paragraph is.
     *
     * @return the modality
     */
    public Modality modality() {
        return provision().modality();
    }

    @Override
    public String key() {
        return name();
    }

    @Override
    public List<Paragraph> sources() {
        return provision().sources();
    }

    @Override
    public Evidence evidence() {
        return provision().evidence();
    }

    private TermsOfReference.Provision provision() {
        return TermsOfReference.of2006().provision(name());
    }
}
