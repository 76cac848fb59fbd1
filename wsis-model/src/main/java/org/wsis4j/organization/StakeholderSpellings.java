package org.wsis4j.organization;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wsis4j.factfile.FactFile;
import org.wsis4j.source.Evidence;
import org.wsis4j.source.Paragraph;
import org.wsis4j.spelling.Spelling;

/** The file of spellings of stakeholder categories. */
final class StakeholderSpellings {

    private static final String FILE = "stakeholder-spellings.tsv";
    private static final StakeholderSpellings STANDARD = new StakeholderSpellings(FactFile.read(
            StakeholderSpellings.class,
            FILE,
            row -> new StakeholderSpelling(
                    row.oneOf("category", StakeholderCategory.values()),
                    row.text("spelling"),
                    row.list("sources", Paragraph::parse),
                    row.oneOf("evidence", Evidence.values()))));

    private final List<StakeholderSpelling> all;
    private final Map<String, StakeholderCategory> byKey = new HashMap<>();

    private StakeholderSpellings(List<StakeholderSpelling> all) {
        this.all = all;
        for (StakeholderCategory category : StakeholderCategory.values()) {
            byKey.put(Spelling.key(category.name()), category);
        }
        for (StakeholderSpelling row : all) {
            StakeholderCategory other = byKey.put(Spelling.key(row.spelling()), row.category());
            if (other != null && other != row.category()) {
                throw new IllegalStateException(
                        FILE + ": '" + row.spelling() + "' would mean both " + other + " and " + row.category());
            }
        }
    }

    static StakeholderSpellings standard() {
        return STANDARD;
    }

    Optional<StakeholderCategory> find(CharSequence text) {
        return Optional.ofNullable(byKey.get(Spelling.key(text)));
    }

    List<StakeholderSpelling> of(StakeholderCategory category) {
        return all.stream().filter(row -> row.category() == category).toList();
    }
}
