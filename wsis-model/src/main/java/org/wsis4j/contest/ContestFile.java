package org.wsis4j.contest;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.wsis4j.factfile.FactFile;
import org.wsis4j.factfile.Row;
import org.wsis4j.reporting.GoalFramework;
import org.wsis4j.reporting.stocktaking.ImpactKind;
import org.wsis4j.reporting.stocktaking.Maturity;
import org.wsis4j.source.Confidence;
import org.wsis4j.source.Dating;
import org.wsis4j.source.Evidence;
import org.wsis4j.source.Paragraph;

/** The contests as they stand in their file. */
final class ContestFile {

    static final List<Contest> CONTESTS = FactFile.read(Contest.class, "contests.tsv", ContestFile::contest);

    private ContestFile() {}

    private static Contest contest(Row row) {
        return new Contest(
                row.number("year"),
                phases(row),
                form(row),
                row.optional("one-project").map(ContestFile::truth),
                row.list("sources", Paragraph::parse),
                row.oneOf("evidence", Evidence.values()),
                row.oneOf("confidence", Confidence.values()),
                row.optional("note"));
    }

    private static Map<ContestPhase, Dating> phases(Row row) {
        Map<ContestPhase, Dating> phases = new EnumMap<>(ContestPhase.class);
        for (ContestPhase phase : ContestPhase.values()) {
            Optional<String> dating = row.optional(phase.name().toLowerCase(Locale.ROOT));
            dating.ifPresent(text -> phases.put(phase, Dating.parse(text)));
        }
        return phases;
    }

    private static ContestForm form(Row row) {
        return new ContestForm(
                row.list("words", WordLimit::parse),
                row.list("required", field -> field),
                row.list("described", field -> field),
                row.optional("photos").map(Integer::valueOf),
                row.optional("language"),
                row.list("maturities", Maturity::valueOf),
                row.list("goals", GoalFramework::valueOf),
                row.list("impacts", ImpactKind::valueOf));
    }

    /** Anything else in the file is a slip of the pen, not a no. */
    private static boolean truth(String text) {
        if (!text.equals("yes") && !text.equals("no")) {
            throw new IllegalArgumentException("'" + text + "' is no answer; expected yes, no, or an empty cell");
        }
        return text.equals("yes");
    }
}
