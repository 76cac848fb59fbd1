package org.wsis4j.json.host;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wsis4j.json.Limits;
import org.wsis4j.json.WsisJson;
import org.wsis4j.reporting.Report;
import org.wsis4j.rules.reading.Flaw;
import org.wsis4j.rules.reading.Reading;
import org.wsis4j.rules.wording.Argument;
import org.wsis4j.rules.wording.Message;

/**
 * Reads documents of one kind from what a host's parser gives. Its readings have no lines and columns: the text is one that
 * nobody has seen.
 */
public final class HostReader {

    private static final int MOST_TOLD = 5;

    private final Class<? extends Report> kind;
    private final Limits limits;

    private HostReader(Class<? extends Report> kind, Limits limits) {
        this.kind = kind;
        this.limits = limits;
    }

    /**
     * The reader of a type.
     *
     * @param type any type
     * @param limits how much is taken in
     * @return empty if the type is neither {@link Report} nor one of its kinds
     */
    public static Optional<HostReader> of(Class<?> type, Limits limits) {
        return Report.class.isAssignableFrom(type)
                ? Optional.of(new HostReader(type.asSubclass(Report.class), limits))
                : Optional.empty();
    }

    /**
     * What is read.
     *
     * @return a kind of report, or {@link Report} if documents say of which kind they are
     */
    public Class<? extends Report> kind() {
        return kind;
    }

    /**
     * An empty text, to be filled with tokens.
     *
     * @return a new one, which grows no further than what is read
     */
    public TokenText text() {
        return new TokenText(limits.maxBytes());
    }

    /**
     * Reads a text.
     *
     * @param text the text
     * @return the draft and every problem, without lines and columns
     */
    public Reading<Report> read(TokenText text) {
        byte[] json = text.toBytes();
        return kind == Report.class ? placeless(WsisJson.read(json, limits)) : readKind(json);
    }

    private Reading<Report> readKind(byte[] json) {
        return placeless(WsisJson.read(json, kind, limits));
    }

    private static Reading<Report> placeless(Reading<? extends Report> reading) {
        List<Flaw> flaws = reading.flaws().stream()
                .map(flaw -> new Flaw(flaw.kind(), flaw.location(), Optional.empty(), flaw.given(), flaw.expected()))
                .toList();
        return new Reading<>(reading.document().map(report -> report), flaws, places -> Map.of());
    }

    /**
     * Why there is no document, in English.
     *
     * @param reading a reading without document
     * @return one line: where, what was given, what was expected
     */
    public String refusal(Reading<Report> reading) {
        List<Flaw> flaws = reading.flaws();
        // What ended the reading is the last.
        List<Flaw> told = flaws.subList(Math.max(0, flaws.size() - MOST_TOLD), flaws.size());
        StringBuilder text =
                new StringBuilder("no ").append(kind.getSimpleName()).append(" can be read here");
        for (Flaw flaw : told) {
            text.append("; ").append(said(flaw));
        }
        return text.append(flaws.size() > told.size() ? "; " + flaws.size() + " problems in all" : "")
                .toString();
    }

    private static String said(Flaw flaw) {
        String place = flaw.location().toString();
        String template = (place.isEmpty() ? "" : "at {place} ") + "given: {given}, expected: {expected}";
        return new Message(
                        "refusal",
                        Map.of(
                                "place",
                                Argument.of(flaw.location()),
                                "given",
                                flaw.given(),
                                "expected",
                                flaw.expected()),
                        (language, key) -> key.equals("refusal") ? Optional.of(template) : Optional.empty())
                .text();
    }
}
