package org.wsis4j.source;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The documents that the library cites, in the order of their file.
 *
 * <p>An embedder's own rules may cite documents that are not here: make a {@link SourceDocument} of your own.
 */
public final class SourceDocuments {

    private static final SourceDocuments STANDARD = new SourceDocuments(DocumentFile.read());

    /** Report of the Secretary-General, 15 June 2006: the first of the two founding documents. */
    public static final SourceDocument E_2006_85 = STANDARD.require("E/2006/85");

    /** Summary report of the facilitators' consultation of 24 February 2006: the second founding document. */
    public static final SourceDocument CONSULTATION_2006 = STANDARD.require("CONSULTATION-2006-02-24");

    /** Tunis Agenda for the Information Society, 18 November 2005. */
    public static final SourceDocument TUNIS_AGENDA = STANDARD.require("TUNIS-AGENDA");

    /** Geneva Plan of Action, 12 December 2003. */
    public static final SourceDocument GENEVA_PLAN = STANDARD.require("GENEVA-PLAN");

    private final Map<String, SourceDocument> byCode;

    private SourceDocuments(List<SourceDocument> documents) {
        Map<String, SourceDocument> map = new LinkedHashMap<>();
        for (SourceDocument document : documents) {
            if (map.put(document.code(), document) != null) {
                throw new IllegalStateException(DocumentFile.NAME + ": document " + document.code() + " stands twice");
            }
        }
        this.byCode = map;
    }

    /**
     * The documents that come with the library.
     *
     * @return always the same
     */
    public static SourceDocuments standard() {
        return STANDARD;
    }

    /**
     * All documents.
     *
     * @return in the order of the file
     */
    public List<SourceDocument> all() {
        return List.copyOf(byCode.values());
    }

    /**
     * Asks for a document.
     *
     * @param code its key, exactly
     * @return empty if there is none
     */
    public Optional<SourceDocument> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /**
     * Insists on a document.
     *
     * @param code its key, exactly
     * @return the document
     * @throws IllegalArgumentException if there is none
     */
    public SourceDocument require(String code) {
        return find(code)
                .orElseThrow(() -> new IllegalArgumentException(
                        "unknown document '" + code + "'; expected one of " + String.join(", ", byCode.keySet())));
    }
}
