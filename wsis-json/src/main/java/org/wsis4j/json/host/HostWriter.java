package org.wsis4j.json.host;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.wsis4j.annex.AnnexReading;
import org.wsis4j.json.WsisJson;
import org.wsis4j.reporting.Draft;
import org.wsis4j.reporting.Report;
import org.wsis4j.rules.Assessment;
import org.wsis4j.rules.RuleSet;
import org.wsis4j.rules.reading.Reading;
import org.wsis4j.target.assessment.ProgressReport;

/** Has the text that a host writes: that of {@link WsisJson}, whatever the settings of the host. */
public final class HostWriter {

    private static final List<Class<?>> TYPES = List.of(
            Draft.class, Reading.class, Assessment.class, RuleSet.class, AnnexReading.class, ProgressReport.class);

    private HostWriter() {}

    /**
     * Whether a host asks here for the text of a type. So it does for parts of reports and for readings too, and is
     * refused: it would look for properties, find none, and lose what is there.
     *
     * @param type the type of a value
     * @return true if {@link #write} knows the type
     */
    public static boolean knows(Class<?> type) {
        return TYPES.stream().anyMatch(known -> known.isAssignableFrom(type));
    }

    /**
     * The text of a value, in lines.
     *
     * @param value a value of a type that is known
     * @return as {@link WsisJson} writes it, without the last line end
     * @throws IllegalArgumentException if the value has no text of its own, or something unread in it is not JSON
     */
    public static String write(Object value) {
        return new String(bytes(value), StandardCharsets.UTF_8).stripTrailing();
    }

    private static byte[] bytes(Object value) {
        if (value instanceof Report report) {
            return WsisJson.write(report);
        }
        if (value instanceof Assessment assessment) {
            return WsisJson.write(assessment);
        }
        if (value instanceof RuleSet rules) {
            return WsisJson.write(rules);
        }
        if (value instanceof AnnexReading annex) {
            return WsisJson.write(annex);
        }
        if (value instanceof ProgressReport progress) {
            return WsisJson.write(progress);
        }
        throw new IllegalArgumentException(
                value instanceof Reading
                        ? "a Reading has no JSON of its own; expected its document(), or what rules say of it:"
                                + " WsisRules.standard().check(reading, day)"
                        : "a part of a report has no JSON of its own, given a " + typeOf(value)
                                + "; expected the whole report, for example a FacilitatorReport");
    }

    /** Drafts are instances of generated classes, whose names mean nothing to anybody. */
    private static String typeOf(Object part) {
        return part.getClass().getSuperclass().getSimpleName();
    }

    /**
     * The same JSON in one line, as hosts write that do not indent: where each line is a document, no other will do.
     *
     * @param json JSON
     * @return the JSON without blanks between its words
     */
    public static String oneLine(String json) {
        StringBuilder out = new StringBuilder(json.length());
        boolean isInText = false;
        for (int i = 0; i < json.length(); i++) {
            char c = json.charAt(i);
            if (c == '"') {
                isInText = !isInText;
            }
            if (isInText || c > ' ') {
                out.append(c);
            }
            if (c == '\\') {
                out.append(json.charAt(++i));
            }
        }
        return out.toString();
    }

    /**
     * The same JSON with escapes, for hosts that want ASCII.
     *
     * @param json JSON
     * @param last the last character that stands for itself; 0 if all do
     * @return the JSON with escapes for the others
     */
    public static String escaped(String json, int last) {
        if (last == 0) {
            return json;
        }
        StringBuilder out = new StringBuilder(json.length());
        for (int i = 0; i < json.length(); i++) {
            char c = json.charAt(i);
            // Only in texts are there characters beyond ASCII.
            if (c > Math.max(last, 0x7F)) {
                TokenText.escape(c, out);
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }
}
