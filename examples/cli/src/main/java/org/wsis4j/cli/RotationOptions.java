package org.wsis4j.cli;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wsis4j.governance.ChairRotation;
import org.wsis4j.organization.Organizations;
import picocli.CommandLine.Option;

/** How the chair is taken to rotate, and what would be if. */
final class RotationOptions {

    @Option(
            names = "--start",
            paramLabel = "DATE",
            converter = DayOption.class,
            description = "The first day of the first term; 2006-07-01 if not given, by the month of E/2006/85:18.")
    private @Nullable LocalDate start;

    @Option(
            names = "--first",
            paramLabel = "ORG",
            description = "Who has the first term; ITU if not given, which E/2006/85:17 names first.")
    private @Nullable String first;

    @Option(
            names = "--swap",
            paramLabel = "N,M",
            converter = SwapOption.class,
            description = "What would be if these two terms were exchanged; may be given several times.")
    private List<SwapOption.Swap> swaps = List.of();

    @Option(
            names = "--decline",
            paramLabel = "N",
            converter = TermOption.class,
            description = "What would be if this term were declined and the next in order took it; after exchanges.")
    private List<Integer> declined = List.of();

    ChairRotation apply(ChairRotation mandated) {
        ChairRotation turns = start == null ? mandated : mandated.startingOn(start);
        try {
            if (first != null) {
                turns = turns.beginningWith(Organizations.standard().resolve(first));
            }
            for (SwapOption.Swap swap : swaps) {
                turns = turns.swapping(swap.one(), swap.other());
            }
            for (int number : declined) {
                turns = turns.declining(number);
            }
        } catch (IllegalArgumentException e) {
            throw new Failure(e);
        }
        return turns;
    }
}
