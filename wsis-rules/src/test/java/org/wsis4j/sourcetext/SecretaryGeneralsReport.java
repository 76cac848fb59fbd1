package org.wsis4j.sourcetext;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts E/2006/85: {@code front-matter}, {@code summary}, the two footnotes of the first page, the numbered paragraphs and their items such as {@code 16(b)}. A paragraph goes on over
 * page breaks until the next number or a heading; a paragraph with items holds their text too.
 */
final class SecretaryGeneralsReport {

    private static final Pattern PARAGRAPH = Pattern.compile("(\\d+)\\.\\s+(.*)");
    private static final Pattern ITEM = Pattern.compile("\\(([a-z])\\)\\s+(.*)");
    private static final int LONGEST_HEADING = 80;

    private static final String FRONT_MATTER = "front-matter";

    private final SourceText text = new SourceText();
    private int number;
    private String place = FRONT_MATTER;
    private String item = "";

    private SecretaryGeneralsReport() {}

    static SourceText cut(List<String> lines) {
        SecretaryGeneralsReport report = new SecretaryGeneralsReport();
        lines.forEach(report::take);
        return report.text;
    }

    private void take(String line) {
        Matcher paragraph = PARAGRAPH.matcher(line);
        Matcher inItem = ITEM.matcher(line);
        if (line.endsWith("*Summary*")) {
            enter("summary", "");
        } else if (place.equals(FRONT_MATTER)) {
            add(line);
        } else if (line.startsWith("* E/2006/100")) {
            enter("footnote-1", "");
            add(line);
        } else if (line.startsWith("** ")) {
            enter("footnote-2", "");
            add(line);
        } else if (paragraph.matches() && Integer.parseInt(paragraph.group(1)) == number + 1) {
            number++;
            enter(Integer.toString(number), "");
            add(paragraph.group(2));
        } else if (inItem.matches() && number > 0) {
            enter(place, number + "(" + inItem.group(1) + ")");
            add(inItem.group(2));
        } else if (isHeading(line)) {
            enter("", "");
        } else {
            add(line);
        }
    }

    private void enter(String newPlace, String newItem) {
        place = newPlace;
        item = newItem;
    }

    private void add(String line) {
        if (!place.isEmpty()) {
            text.add(place, line);
        }
        if (!item.isEmpty()) {
            text.add(item, line);
        }
    }

    private static boolean isHeading(String line) {
        return !line.isBlank() && line.length() < LONGEST_HEADING && !line.matches(".*[.;:,*]");
    }
}
