package org.wsis4j.governance;

import java.util.List;
import java.util.Optional;
import org.wsis4j.source.Evidence;
import org.wsis4j.source.Fact;
import org.wsis4j.source.Modality;
import org.wsis4j.source.Paragraph;
import org.wsis4j.spelling.Spelling;

/**
 * What the UN Group on the Information Society is to do (E/2006/85, paragraph 16). The list of seven is closed.
 */
public enum GroupTask implements Fact {
    /** Progress followed through what members report. */
    MONITORING("16(a)"),
    /** The Plan of Action tied to UN planning in countries. */
    COUNTRY_PLANNING("16(b)"),
    /** Experience shared, the stocktaking coherent. */
    EXCHANGE("16(c)"),
    /** Indicators, with the measurement partnership. */
    MEASUREMENT("16(d)"),
    /** Partners outside the UN system. */
    OUTREACH("16(e)"),
    /** Ways to report to other stakeholders. */
    REGULAR_REPORTING("16(f)"),
    /** The state of implementation, told inside and outside. */
    DISSEMINATION("16(g)");

    private final String code;

    GroupTask(String code) {
        this.code = code;
    }

    /**
     * Reads a task by its name or its place in the report, whatever the case and the separators.
     *
     * @param text as written, for example {@code 16(f)} or {@code regular reporting}
     * @return empty for any other text
     */
    public static Optional<GroupTask> find(CharSequence text) {
        String key = Spelling.key(text);
        return Spelling.oneOf(values(), text)
                .or(() -> List.of(values()).stream()
                        .filter(task -> Spelling.key(task.code).equals(key))
                        .findFirst());
    }

    /**
     * The place in E/2006/85.
     *
     * @return for example {@code 16(f)}
     */
    public String code() {
        return code;
    }

    /**
     * The task in few words, which are the library's own.
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
