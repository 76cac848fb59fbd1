package org.wsis4j.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.wsis4j.cli.text.Printable;
import org.wsis4j.organization.Organization;
import org.wsis4j.organization.Organizations;
import org.wsis4j.source.Dating;
import org.wsis4j.source.Paragraph;
import org.wsis4j.source.SourceDocument;

/** The columns of a record of chairs, found by their names. Every refusal is for the line that is being read. */
final class HistoryColumns {

    static final String EXAMPLE =
            "for example a line 'agency,role,start,end,source' and below it 'ITU,chair,2006-07-14,2007-07-17,web page'";

    private static final List<String> NAMES = List.of("agency", "role", "start", "end", "source");
    /** May be left out. */
    private static final String DECLINED = "declined";

    private static final int LONGEST_SHOWN = 60;
    private static final int LONGEST_NAME = 200;

    private final List<String> names;

    private HistoryColumns(List<String> names) {
        this.names = names;
    }

    static HistoryColumns of(CSVRecord header) {
        List<String> names = header.stream()
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                .toList();
        if (header.stream().anyMatch(name -> name.contains(";") || name.contains("\t"))) {
            throw refusal(
                    "the columns are separated by something else; expected columns separated by commas, " + EXAMPLE);
        }
        if (names.stream().noneMatch(NAMES::contains)) {
            throw refusal("no header line; expected " + String.join(",", NAMES) + ", " + EXAMPLE);
        }
        for (String name : names) {
            if (!NAMES.contains(name) && !name.equals(DECLINED)) {
                throw refusal("unknown column " + shown(name) + "; expected " + NAMES + " and perhaps " + DECLINED
                        + ", " + EXAMPLE);
            }
            if (names.indexOf(name) != names.lastIndexOf(name)) {
                throw refusal("column " + shown(name) + " stands twice; expected each of " + NAMES + " once");
            }
        }
        if (!names.containsAll(NAMES)) {
            List<String> missing = new ArrayList<>(NAMES);
            missing.removeAll(names);
            throw refusal("missing columns " + missing + "; expected " + NAMES + ", " + EXAMPLE);
        }
        return new HistoryColumns(names);
    }

    HistoryRow row(String file, long line, CSVRecord values) {
        if (values.size() != names.size()) {
            throw refusal(values.size() + " values under " + names.size()
                    + " columns; expected as many, with a text that has a comma in quotation marks");
        }
        Optional<Dating> start = dating("start", values);
        Optional<Dating> end = dating("end", values);
        if (start.isEmpty() && end.isEmpty()) {
            throw refusal(
                    "neither start nor end is known; expected at least one, for example 2006-07-14, 2006-07 or 2006");
        }
        HistoryRow row = new HistoryRow(
                line,
                known("agency", values).map(HistoryColumns::agency),
                isChair(value("role", values)),
                start,
                end,
                declined(values),
                sources(file, line, value("source", values)));
        if (!row.isChair() && !row.declined().isEmpty()) {
            throw refusal("a co-chair with declined; expected it beside a chair, with those who turned the chair down"
                    + " before");
        }
        try {
            row.term();
        } catch (IllegalArgumentException e) {
            throw refusal(e.getMessage() + "; expected the start before the end, for example 2006-07-14,2007-07-17");
        }
        return row;
    }

    private List<Organization> declined(CSVRecord values) {
        if (!names.contains(DECLINED)) {
            return List.of();
        }
        return known(DECLINED, values).stream()
                .flatMap(text -> Stream.of(text.split(";", -1)))
                .map(name -> agency(name.strip()))
                .distinct()
                .toList();
    }

    private static Organization agency(String name) {
        if (name.isEmpty()) {
            throw refusal("an organization without a name; expected acronyms or names, such as UNDP; ITU");
        }
        if (name.length() > LONGEST_NAME) {
            throw refusal("agency " + shown(name) + " has " + name.length()
                    + " characters; expected an acronym or a name, such as ITU");
        }
        return Organizations.standard().resolve(name);
    }

    private static boolean isChair(String role) {
        return switch (role.toLowerCase(Locale.ROOT)) {
            case "chair" -> true;
            case "co-chair" -> false;
            default -> throw refusal("unknown role " + shown(role) + "; expected chair or co-chair");
        };
    }

    private Optional<Dating> dating(String column, CSVRecord values) {
        return known(column, values).map(text -> {
            try {
                return Dating.parse(text);
            } catch (IllegalArgumentException e) {
                throw refusal(column + " " + shown(text)
                        + " cannot be read; expected a day, a month or a year such as 2006-07-14, 2006-07 or 2006, or"
                        + " nothing if it is not known");
            }
        });
    }

    /** Documents of the register if all that is named is one; else the line itself, with what the user says as title. */
    private static List<Paragraph> sources(String file, long line, String text) {
        try {
            List<Paragraph> known = new ArrayList<>();
            for (String part : text.split(";", -1)) {
                known.add(Paragraph.parse(part.strip()));
            }
            return known.stream().distinct().toList();
        } catch (IllegalArgumentException e) {
            String name = file.replace(':', '_').strip();
            SourceDocument row = new SourceDocument(
                    name, Optional.empty(), text, Optional.empty(), Optional.empty(), Optional.empty());
            return List.of(row.paragraph("line-" + line));
        }
    }

    private Optional<String> known(String column, CSVRecord values) {
        return Optional.of(value(column, values)).filter(text -> !text.isEmpty() && !text.equals("?"));
    }

    private String value(String column, CSVRecord values) {
        return values.get(names.indexOf(column)).strip();
    }

    private static String shown(String text) {
        return "'" + Printable.shortened(text, LONGEST_SHOWN) + "'";
    }

    private static IllegalArgumentException refusal(String problem) {
        return new IllegalArgumentException(problem);
    }
}
