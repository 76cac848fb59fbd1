package org.wsis4j.cli.entries;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.wsis4j.json.WsisJson;
import org.wsis4j.reporting.Report;
import org.wsis4j.reporting.stocktaking.StocktakingEntry;
import org.wsis4j.rules.reading.Flaw;
import org.wsis4j.rules.reading.FlawKind;
import org.wsis4j.rules.reading.Location;
import org.wsis4j.rules.reading.Reading;

/** Reads a row as the document that it would be. */
final class EntryRow {

    private final EntryHeader header;
    private final Optional<Integer> contest;
    private final List<Location> untold;

    EntryRow(EntryHeader header, Optional<Integer> contest) {
        this.header = header;
        this.contest = contest;
        this.untold = header.untold(contest.isPresent());
    }

    /** A row has no place in it but the row: the document is found by its line, and what is wrong by its field. */
    Reading<Report> read(CSVRecord values) {
        byte[] text = document(values).toString().getBytes(StandardCharsets.UTF_8);
        Reading<StocktakingEntry> entry = WsisJson.read(text, StocktakingEntry.class);
        List<Flaw> flaws = entry.flaws().stream()
                .filter(flaw -> !isOfTheHeader(flaw))
                .map(flaw -> new Flaw(flaw.kind(), flaw.location(), Optional.empty(), flaw.given(), flaw.expected()))
                .toList();
        return new Reading<>(entry.document().map(report -> report), flaws, untold, places -> Map.of());
    }

    /** What is wrong with a column is told once, and not in each row. */
    private static boolean isOfTheHeader(Flaw flaw) {
        return flaw.kind() == FlawKind.UNKNOWN_FIELD || flaw.kind() == FlawKind.DUPLICATE_FIELD;
    }

    private EntryText document(CSVRecord values) {
        EntryText document = new EntryText();
        contest.ifPresent(year -> document.field(EntryField.CONTEST.key(), year.toString()));
        for (int i = 0; i < values.size(); i++) {
            Optional<EntryField> field = i < header.size() ? header.fields().get(i) : Optional.empty();
            String cell = values.get(i);
            if (cell.isBlank()) {
                continue;
            }
            if (field.isPresent()) {
                put(document, field.get(), cell);
            } else {
                document.text(header.nameOf(i), cell);
            }
        }
        return document;
    }

    private static void put(EntryText document, EntryField field, String cell) {
        switch (field.cell()) {
            case TEXT -> document.text(field.key(), cell);
            case TEXTS ->
                document.texts(
                        field.key(),
                        Stream.of(cell.split(";", -1))
                                .map(String::strip)
                                .filter(text -> !text.isEmpty())
                                .toList());
            case DAY -> document.text(field.key(), cell.strip());
            case NUMBER -> {
                if (cell.strip().matches("0|[1-9][0-9]{0,8}")) {
                    document.field(field.key(), cell.strip());
                } else {
                    document.text(field.key(), cell);
                }
            }
        }
    }
}
