package org.wsis4j.cli;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wsis4j.cli.text.Printable;
import org.wsis4j.json.WsisJson;
import org.wsis4j.language.Language;
import org.wsis4j.reporting.Report;
import org.wsis4j.rules.Assessment;
import org.wsis4j.rules.Finding;
import org.wsis4j.rules.catalogue.WsisRules;
import org.wsis4j.rules.reading.Flaw;
import org.wsis4j.rules.reading.FlawKind;
import org.wsis4j.rules.reading.Location;
import org.wsis4j.rules.reading.Position;
import org.wsis4j.rules.reading.Reading;
import org.wsis4j.rules.stored.StoredAssessment;

/**
 * A file of stored assessments.
 *
 * @param assessments those that could be read, in order
 * @param isWhole whether all could
 */
record StoredFile(List<StoredAssessment> assessments, boolean isWhole) {

    /** More than anybody reads. */
    private static final int MOST_TOLD = 20;

    private static final int LONGEST_PLACE = 200;

    /** Reads a file, and tells on standard error what cannot be read in it. */
    static StoredFile read(Console console, String file, Language language) {
        List<Reading<StoredAssessment>> readings = Input.read(console, file, in -> WsisJson.readAssessments(in));
        List<String> told = new ArrayList<>();
        List<StoredAssessment> assessments = new ArrayList<>();
        for (Reading<StoredAssessment> reading : readings) {
            reading.document().ifPresent(assessments::add);
            told.addAll(told(reading, language, console.today()));
        }
        tell(console.err(), file, told);
        return new StoredFile(List.copyOf(assessments), assessments.size() == readings.size());
    }

    private static List<String> told(Reading<StoredAssessment> reading, Language language, LocalDate today) {
        List<String> told = new ArrayList<>();
        List<Flaw> others = new ArrayList<>();
        for (Flaw flaw : reading.flaws()) {
            if (flaw.kind() == FlawKind.UNKNOWN_FIELD || flaw.kind() == FlawKind.DUPLICATE_FIELD) {
                told.add(place(flaw.location(), flaw.position())
                        + (flaw.kind() == FlawKind.UNKNOWN_FIELD
                                ? "the field is not known here; it is left out"
                                : "the field stands again; the first counts, this one is left out"));
            } else {
                others.add(flaw);
            }
        }
        if (!others.isEmpty()) {
            // The rules about the form say it in six languages, of whatever document.
            Assessment form =
                    WsisRules.standard().check(new Reading<Report>(Optional.empty(), others, reading.locator()), today);
            Map<Location, Position> positions = form.positions();
            for (Finding finding : form.findings()) {
                Optional<Position> position = Optional.ofNullable(positions.get(finding.location()));
                told.add(place(finding.location(), position) + Printable.withIsolates(finding.message(language)));
            }
        }
        return told;
    }

    private static String place(Location location, Optional<Position> position) {
        String place = location.equals(Location.root())
                ? "(document)"
                : Printable.shortened(location.pointer(), LONGEST_PLACE);
        return place + position.map(at -> " (" + at + ")").orElse("") + ": ";
    }

    private static void tell(PrintStream err, String file, List<String> told) {
        told.stream().limit(MOST_TOLD).forEach(line -> err.println("wsis: " + Printable.of(file) + ": " + line));
        if (told.size() > MOST_TOLD) {
            err.println("wsis: " + Printable.of(file) + ": and " + (told.size() - MOST_TOLD) + " more problems");
        }
    }
}
