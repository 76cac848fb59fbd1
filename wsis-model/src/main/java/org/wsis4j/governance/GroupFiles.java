package org.wsis4j.governance;

import java.util.List;
import java.util.Optional;
import org.wsis4j.factfile.FactFile;
import org.wsis4j.factfile.Row;
import org.wsis4j.organization.Organization;
import org.wsis4j.organization.Organizations;
import org.wsis4j.source.Confidence;
import org.wsis4j.source.Dating;
import org.wsis4j.source.Evidence;
import org.wsis4j.source.Modality;
import org.wsis4j.source.Paragraph;

/** The files about the group. */
final class GroupFiles {

    private GroupFiles() {}

    static List<TermsOfReference.Provision> provisions() {
        return FactFile.read(
                GroupFiles.class,
                "terms-of-reference.tsv",
                row -> new TermsOfReference.Provision(
                        row.text("key"),
                        row.text("value"),
                        row.list("sources", Paragraph::parse),
                        row.oneOf("modality", Modality.values()),
                        row.oneOf("evidence", Evidence.values()),
                        row.optional("note")));
    }

    static List<GroupMeeting> meetings() {
        return FactFile.read(
                GroupFiles.class,
                "group-meetings.tsv",
                row -> new GroupMeeting(
                        row.text("key"),
                        row.optional("number").map(Integer::valueOf),
                        Dating.parse(row.text("held")),
                        row.optional("place"),
                        row.optional("mode").map(mode -> row.oneOf("mode", MeetingMode.values())),
                        row.optional("chair").map(GroupFiles::organization),
                        row.list("sources", Paragraph::parse),
                        row.oneOf("evidence", Evidence.values()),
                        row.oneOf("confidence", Confidence.values()),
                        row.optional("note")));
    }

    static List<RecordedTerm> terms() {
        return FactFile.read(
                GroupFiles.class,
                "chair-terms.tsv",
                row -> new RecordedTerm(
                        row.text("label"),
                        row.optional("chair").map(GroupFiles::organization),
                        dating(row, "from"),
                        dating(row, "to"),
                        dating(row, "seen"),
                        row.list("co-chairs", GroupFiles::organization),
                        row.list("declined", GroupFiles::organization),
                        row.list("sources", Paragraph::parse),
                        row.oneOf("evidence", Evidence.values()),
                        row.optional("confidence").map(confidence -> row.oneOf("confidence", Confidence.values())),
                        row.optional("note")));
    }

    static Organization organization(String acronym) {
        return Organizations.standard()
                .find(acronym)
                .orElseThrow(() -> new IllegalArgumentException("organization '" + acronym + "' is not registered"));
    }

    private static Optional<Dating> dating(Row row, String column) {
        return row.optional(column).map(Dating::parse);
    }
}
