package org.wsis4j.facilitation;

import java.time.LocalDate;
import java.util.List;
import org.wsis4j.actionline.ActionLine;
import org.wsis4j.factfile.FactFile;
import org.wsis4j.organization.Organizations;
import org.wsis4j.source.Confidence;
import org.wsis4j.source.Dating;
import org.wsis4j.source.Evidence;
import org.wsis4j.source.Paragraph;

/** The file of designations. */
final class DesignationFile {

    private static final String DAY = "2006-02-24";

    private DesignationFile() {}

    static List<FacilitatorDesignation> read() {
        return FactFile.read(
                DesignationFile.class,
                "designations.tsv",
                row -> new FacilitatorDesignation(
                        ActionLine.parse(row.text("line")),
                        Organizations.standard()
                                .find(row.text("organization"))
                                .orElseThrow(() -> new IllegalArgumentException(
                                        "organization '" + row.text("organization") + "' is not registered")),
                        row.oneOf("status", DesignationStatus.values()),
                        day(row.text("from")),
                        row.optional("to").map(DesignationFile::day),
                        day(row.text("known")),
                        row.optional("end-known").map(DesignationFile::day),
                        row.list("sources", Paragraph::parse),
                        row.oneOf("evidence", Evidence.values()),
                        row.oneOf("confidence", Confidence.values()),
                        row.optional("note")));
    }

    private static LocalDate day(String text) {
        return Dating.find(text)
                .filter(dating -> dating.text().length() == DAY.length())
                .map(Dating::earliest)
                .orElseThrow(
                        () -> new IllegalArgumentException("'" + text + "' is not a day; expected a form like " + DAY));
    }
}
