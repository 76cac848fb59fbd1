package org.wsis4j.rules.waiver;

import static org.wsis4j.rules.Rule.rule;
import static org.wsis4j.rules.Severity.INFO;
import static org.wsis4j.rules.Severity.WARNING;

import java.util.List;
import org.wsis4j.rules.Examination;
import org.wsis4j.rules.Rule;
import org.wsis4j.rules.Waiver;
import org.wsis4j.rules.Waivers;
import org.wsis4j.rules.reading.Location;

/** The rules on waivers. A place in their findings is one in the list of waivers, such as {@code /waivers/0}. */
public final class WaiverCatalogue {

    static final Rule<Waivers> WAIVER_IS_NEEDED =
            rule("WSIS-WAV-001", Waivers.class).severity(WARNING).check(WaiverCatalogue::lookForUse);

    static final Rule<Waivers> WAIVER_HOLDS =
            rule("WSIS-WAV-002", Waivers.class).severity(WARNING).check(WaiverCatalogue::lookAtDays);

    static final Rule<Waivers> WAIVER_IS_NARROW =
            rule("WSIS-WAV-003", Waivers.class).severity(INFO).check(WaiverCatalogue::lookAtWidth);

    private WaiverCatalogue() {}

    /**
     * The rules of this package.
     *
     * @return by number
     */
    public static List<Rule<?>> rules() {
        return List.of(WAIVER_IS_NEEDED, WAIVER_HOLDS, WAIVER_IS_NARROW);
    }

    private static void lookForUse(Waivers waivers, Examination found) {
        boolean applies = false;
        for (int i = 0; i < waivers.all().size(); i++) {
            Waiver waiver = waivers.all().get(i);
            if (waiver.holdsOn(found.asOf())) {
                applies = true;
                if (waivers.coveredBy(i).isEmpty()) {
                    say(at(i, waiver, found), waivers.isOpen(i));
                }
            }
        }
        if (!applies) {
            found.notApplicable();
        }
    }

    /** Of a rule that could not tell everything nobody knows what it would have found. */
    private static void say(Examination.Spot spot, boolean isOpen) {
        if (isOpen) {
            spot.undetermined();
        } else {
            spot.add();
        }
    }

    private static void lookAtDays(Waivers waivers, Examination found) {
        for (int i = 0; i < waivers.all().size(); i++) {
            Waiver waiver = waivers.all().get(i);
            if (!waiver.holdsOn(found.asOf())) {
                at(i, waiver, found)
                        .with("from", waiver.from())
                        .with("lastDay", waiver.lastDay())
                        .with("day", found.asOf())
                        .add();
            }
        }
    }

    private static void lookAtWidth(Waivers waivers, Examination found) {
        boolean applies = false;
        for (int i = 0; i < waivers.all().size(); i++) {
            Waiver waiver = waivers.all().get(i);
            List<Location> places = waivers.coveredBy(i);
            boolean isWhole = waiver.place().orElse(Location.root()).equals(Location.root());
            boolean isWide = places.size() > 1 || (isWhole && !places.contains(Location.root()));
            if (isWide && !places.isEmpty()) {
                applies = true;
                at(i, waiver, found)
                        .with("count", places.size())
                        .with("example", places.get(0).pointer())
                        .add();
            }
        }
        if (!applies) {
            found.notApplicable();
        }
    }

    private static Examination.Spot at(int index, Waiver waiver, Examination found) {
        return found.at("waivers", index).with("rule", waiver.rule());
    }
}
