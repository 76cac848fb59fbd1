package org.wsis4j.actionline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The eleven action lines of the Geneva Plan of Action and the eight applications of C7.
 *
 * <p>Codes are keys and stand here; titles are data and come in two official sets, see {@link #title(TitleSet)}. The list
 * is closed (E/2006/85, paragraph 3; annex of the consultation of 24 February 2006).
 */
public enum ActionLine {
    /** Public governance authorities and all stakeholders. */
    C1("C1"),
    /** Infrastructure. */
    C2("C2"),
    /** Access to information and knowledge. */
    C3("C3"),
    /** Capacity building. */
    C4("C4"),
    /** Confidence and security. */
    C5("C5"),
    /** Enabling environment. */
    C6("C6"),
    /** ICT applications, the heading of eight applications; it has no facilitators of its own. */
    C7("C7"),
    /** E-government. */
    C7_EGOV("C7-EGOV"),
    /** E-business. */
    C7_EBUSINESS("C7-EBUSINESS"),
    /** E-learning. */
    C7_ELEARNING("C7-ELEARNING"),
    /** E-health. */
    C7_EHEALTH("C7-EHEALTH"),
    /** E-employment. */
    C7_EEMPLOYMENT("C7-EEMPLOYMENT"),
    /** E-environment. */
    C7_EENVIRONMENT("C7-EENVIRONMENT"),
    /** E-agriculture. */
    C7_EAGRICULTURE("C7-EAGRICULTURE"),
    /** E-science. */
    C7_ESCIENCE("C7-ESCIENCE"),
    /** Cultural diversity. */
    C8("C8"),
    /** Media. */
    C9("C9"),
    /** Ethical dimensions. */
    C10("C10"),
    /** International and regional cooperation. */
    C11("C11");

    private static final ActionLine[] LINES = values();
    private static final List<ActionLine> APPLICATIONS = where(line -> line.code.startsWith("C7-"));
    private static final List<ActionLine> ELEVEN = where(line -> !APPLICATIONS.contains(line));
    private static final List<ActionLine> FACILITATED = where(line -> line.isFacilitated());

    private final String code;

    ActionLine(String code) {
        this.code = code;
    }

    /**
     * The eleven action lines, C1 to C11.
     *
     * @return in their order
     */
    public static List<ActionLine> eleven() {
        return ELEVEN;
    }

    /**
     * The eight applications of C7.
     *
     * @return in the order used by all documents, from e-government to e-science
     */
    public static List<ActionLine> applications() {
        return APPLICATIONS;
    }

    /**
     * The eighteen units that have facilitators: ten action lines and the eight applications that stand for C7.
     *
     * @return in the order of the annex
     */
    public static List<ActionLine> facilitated() {
        return FACILITATED;
    }

    /**
     * Reads a code or a title in any of the spellings that real documents use.
     *
     * <p>Accepted are the canonical code and, whatever the case and the separators, forms like {@code C.2}, {@code AL
     * C1}, {@code ALC2}, {@code Action Line C5}, {@code C7egov}, {@code C7 (e-ENVIRONMENT)}, {@code C7: e-Health}, {@code C7. ICT Applications:
     * E-government}, {@code C7 IV}, {@code V1.2/C/ALC7/E-Health}, the number of a document that belongs to one line
     * ({@code ALC2/2/02-E}, {@code ALC5/2007}), and titles of either set, alone or with their code. A Cyrillic С counts
     * as C.
     *
     * @param text as written
     * @return the line
     * @throws IllegalArgumentException if the text is none of these; the message offers the nearest
     */
    public static ActionLine parse(CharSequence text) {
        return find(text).orElseThrow(() -> new IllegalArgumentException(ActionLineNames.refusal(text)));
    }

    /**
     * Reads a code or a title as {@link #parse} does.
     *
     * @param text as written
     * @return empty if the text names no line, or several
     */
    public static Optional<ActionLine> find(CharSequence text) {
        for (ActionLine line : LINES) {
            // Most are written so, and no names need be known.
            if (line.code.contentEquals(text)) {
                return Optional.of(line);
            }
        }
        List<ActionLine> lines = ActionLineNames.standard().read(text);
        return lines.size() == 1 ? Optional.of(lines.get(0)) : Optional.empty();
    }

    /**
     * Reads a joint form that may name several lines, such as {@code ALC2C4C6} or {@code c4-c6} (C4 and C6, not a range).
     *
     * @param text as written; any form that {@link #parse} accepts is a joint form of one
     * @return the lines in the order written; empty if the text names none
     */
    public static List<ActionLine> findAll(CharSequence text) {
        return ActionLineNames.standard().read(text);
    }

    /**
     * What {@link #parse} may have been meant to read.
     *
     * @param text as written
     * @return the nearest canonical codes and titles, at most five; empty if nothing is near
     */
    public static List<String> nearest(CharSequence text) {
        return ActionLineNames.standard().nearest(text);
    }

    /**
     * The key of the line.
     *
     * @return for example {@code C2} or {@code C7-EHEALTH}
     */
    public String code() {
        return code;
    }

    /**
     * The line this one is an application of.
     *
     * @return C7 for the eight applications, empty for the eleven lines
     */
    public Optional<ActionLine> parent() {
        return APPLICATIONS.contains(this) ? Optional.of(C7) : Optional.empty();
    }

    /**
     * The applications of this line.
     *
     * @return eight for C7, none for all others
     */
    public List<ActionLine> children() {
        return this == C7 ? APPLICATIONS : List.of();
    }

    /**
     * Whether the line is one of the {@linkplain #facilitated() eighteen} that have facilitators.
     *
     * @return false for C7 only
     */
    public boolean isFacilitated() {
        return this != C7;
    }

    /**
     * The category of the WSIS Prizes, with its source.
     *
     * @return empty for C7, which is no category
     */
    public Optional<PrizeCategory> prizeCategory() {
        return PrizeCategory.of(this);
    }

    /**
     * The title as the Tunis annex prints it.
     *
     * @return the title in English
     */
    public String title() {
        return title(TitleSet.TUNIS_ANNEX).title();
    }

    /**
     * The title in one of the two official sets, with its source.
     *
     * @param set the set
     * @return the title in English; the applications of C7 have the same in both
     */
    public ActionLineTitle title(TitleSet set) {
        return ActionLineTitles.standard().of(this, set);
    }

    /**
     * All titles of the line: those of the two sets, and variants met in later documents.
     *
     * @return in the order of the file, each with its source
     */
    public List<ActionLineTitle> titles() {
        return ActionLineTitles.standard().of(this);
    }

    @Override
    public String toString() {
        return code;
    }

    private static List<ActionLine> where(Predicate<ActionLine> wanted) {
        List<ActionLine> lines = new ArrayList<>();
        for (ActionLine line : values()) {
            if (wanted.test(line)) {
                lines.add(line);
            }
        }
        return List.copyOf(lines);
    }
}
