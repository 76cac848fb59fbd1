package org.wsis4j.sourcetext;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wsis4j.actionline.ActionLine;

/**
 * Cuts the summary report of 24 February 2006: the numbered paragraphs (the number alone on its line, or before the text)
 * and the items of 10; of the annex {@code annex/ta-108} to {@code ta-110}, {@code annex/note}, and the rows of the table
 * by code. The applications of C7 and their facilitators stand in two blocks of eight lines, which are joined by order.
 */
final class ConsultationReport {

    private static final Pattern PARAGRAPH = Pattern.compile("(?:\\.\\.\\.\\s+)?(\\d+)\\.(?:\\s+(.*))?");
    private static final Pattern ITEM = Pattern.compile("([a-z])\\)\\s+(.*)");
    private static final Pattern ROW = Pattern.compile("[C\\u0421](\\d+)\\..*");

    private final SourceText text = new SourceText();
    private final List<String> applications = new ArrayList<>();
    private final List<String> cells = new ArrayList<>();
    private int number;
    private boolean inAnnex;
    private String place = "";
    private String item = "";

    private ConsultationReport() {}

    static SourceText cut(List<String> lines) {
        ConsultationReport report = new ConsultationReport();
        lines.forEach(line -> report.take(line.strip()));
        report.joinApplications();
        return report.text;
    }

    private void take(String line) {
        inAnnex |= line.equals("Annex:");
        Matcher paragraph = PARAGRAPH.matcher(line);
        Matcher inItem = ITEM.matcher(line);
        Matcher row = ROW.matcher(line);
        if (!inAnnex && paragraph.matches() && Integer.parseInt(paragraph.group(1)) == number + 1) {
            number++;
            enter(Integer.toString(number), "");
            line = paragraph.group(2) == null ? "" : paragraph.group(2);
        } else if (inAnnex && paragraph.matches()) {
            enter("annex/ta-" + paragraph.group(1), "");
        } else if (!inAnnex && inItem.matches()) {
            enter(place, number + "(" + inItem.group(1) + ")");
            line = inItem.group(2);
        } else if (inAnnex && row.matches()) {
            enter("annex/C" + row.group(1), "");
        } else if (line.equals("Annex to Tunis Agenda (Revised)")) {
            enter("", "");
        } else if (line.startsWith("Note:")) {
            enter("annex/note", "");
        }
        add(line);
    }

    private void enter(String newPlace, String newItem) {
        place = newPlace;
        item = newItem;
    }

    private void add(String line) {
        if (inAnnex) {
            text.add("annex", line);
        }
        if (!place.isEmpty()) {
            text.add(place, line);
        }
        if (!item.isEmpty()) {
            text.add(item, line);
        }
        if (place.equals("annex/C7") && !line.isEmpty() && !line.startsWith("C7.")) {
            (line.startsWith("\u00b7") ? applications : cells).add(line);
        }
    }

    private void joinApplications() {
        List<ActionLine> lines = ActionLine.applications();
        if (applications.size() != lines.size() || cells.size() != lines.size()) {
            throw new IllegalStateException("expected " + lines.size() + " applications and as many cells, found "
                    + applications + " and " + cells);
        }
        for (int i = 0; i < lines.size(); i++) {
            text.add("annex/" + lines.get(i), applications.get(i));
            text.add("annex/" + lines.get(i), cells.get(i));
        }
    }
}
