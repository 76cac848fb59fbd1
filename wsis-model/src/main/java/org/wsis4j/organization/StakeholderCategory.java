package org.wsis4j.organization;

import java.util.List;
import java.util.Optional;

/**
 * The categories of stakeholders: six canonical values for five nearly equal lists of the documents (E/2006/85,
 * paragraph 24; consultation, paragraph 1; stocktaking; prizes; Forum).
 */
public enum StakeholderCategory {
    /** Governments. */
    GOVERNMENT,
    /** International and intergovernmental organizations, the UN system among them. */
    INTERNATIONAL_ORGANIZATION,
    /** The private sector; the consultation says business entities. */
    PRIVATE_SECTOR,
    /** Civil society. */
    CIVIL_SOCIETY,
    /** Academia and the technical community. */
    ACADEMIA_TECHNICAL,
    /** Any other entity. */
    OTHER;

    /**
     * Reads a canonical value or any spelling of the five lists, whatever the case and the separators.
     *
     * @param text as written, for example {@code business entities}
     * @return empty if no list has it
     */
    public static Optional<StakeholderCategory> find(CharSequence text) {
        return StakeholderSpellings.standard().find(text);
    }

    /**
     * Reads as {@link #find} does.
     *
     * @param text as written
     * @return the category
     * @throws IllegalArgumentException if no list has it
     */
    public static StakeholderCategory parse(CharSequence text) {
        return find(text)
                .orElseThrow(() -> new IllegalArgumentException("unknown stakeholder category '" + text
                        + "'; expected one of " + List.of(values()) + ", for example CIVIL_SOCIETY"));
    }

    /**
     * The spellings of this category in the documents.
     *
     * @return each with its list and source
     */
    public List<StakeholderSpelling> spellings() {
        return StakeholderSpellings.standard().of(this);
    }
}
