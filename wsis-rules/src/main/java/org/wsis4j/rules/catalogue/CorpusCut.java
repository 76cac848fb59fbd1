package org.wsis4j.rules.catalogue;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.wsis4j.rules.RuleId;
import org.wsis4j.rules.coherence.CorpusKeys;
import org.wsis4j.rules.corpus.CorpusDocument;

/**
 * A way to cut a corpus into parts between which its rules compare nothing, for a corpus that is too large for one machine.
 *
 * <p>Whatever the rules of a cut compare has the same key. So deal out the keys to parts; put into each part, in the order of the
 * whole, the documents that have a key there, {@linkplain #only narrowed} to what has such a key; and ask the rules of each
 * part. What they say of all parts is what they say of the whole, each finding once and in the same words. Only the index of
 * the document, with which a place starts, is that in the part.
 *
 * <p>WSIS-STK-103 has no cut, since a count is one for all documents; it is asked only where counts are declared.
 */
@SuppressWarnings("ImmutableEnumChecker") // What it has are functions, and lists that cannot be changed.
public enum CorpusCut {
    /**
     * By the numbers in the title of an activity, the contest, and whether it is an entry. Titles without a number have one key,
     * and may be most of all: for what is only nearly the same there is no narrower one.
     */
    TITLES(CorpusKeys::titles, "WSIS-COH-002", "WSIS-COH-003"),
    /** By the id of an entry, and of an entry that a report links. */
    IDS(CorpusKeys::ids, "WSIS-COH-005", "WSIS-COH-006", "WSIS-STK-102"),
    /** By contest, category, entity and country of an entry. */
    PROJECTS(CorpusKeys::projects, "WSIS-STK-101"),
    /** By organization; one that is not in the register is known by its name and the country of the document. */
    ORGANIZATIONS(CorpusKeys::organizations, "WSIS-COH-007"),
    /** By the line of a focal point. */
    FOCAL_POINTS(CorpusKeys::focalPoints, "WSIS-FAC-012"),
    /** Facilitators' reports, all with one key: a line is silent only if no report is on it. */
    REPORTS(CorpusKeys::reports, "WSIS-COH-004");

    private final Narrowing narrowing;
    private final List<RuleId> rules;

    /** What is left of a document. */
    private interface Narrowing {
        CorpusDocument only(CorpusDocument document, Predicate<String> wanted);
    }

    CorpusCut(Narrowing narrowing, String... rules) {
        this.narrowing = narrowing;
        this.rules = Stream.of(rules).map(RuleId::parse).toList();
    }

    /**
     * The rules that can be asked of the parts.
     *
     * @return by id; a set of rules need not have all of them
     */
    public List<RuleId> rules() {
        return rules;
    }

    /**
     * Whether its rules apply as soon as two documents have keys, be they the same or not. Then a part cannot tell whether they
     * apply: ask them of any two such documents too, and of the answer keep only whether they do.
     *
     * @return false if what applies to no part does not apply to the whole
     */
    public boolean isAboutAnyTwo() {
        return this == TITLES;
    }

    /**
     * The keys of a document.
     *
     * @param document the document
     * @return in alphabetical order; empty if there is nothing in it for the rules of this cut. The same in every JVM, but not in
     *     every version of the library
     */
    public Set<String> keys(CorpusDocument document) {
        Set<String> keys = new TreeSet<>();
        narrowing.only(document, key -> !keys.add(key));
        return Collections.unmodifiableSet(keys);
    }

    /**
     * A document without what does not belong to a part. What is left stands at the place where it stood.
     *
     * @param document the document
     * @param isOfPart whether a key belongs to the part; the same for the same key
     * @return what the rules of this cut need of it there
     */
    public CorpusDocument only(CorpusDocument document, Predicate<String> isOfPart) {
        return narrowing.only(document, isOfPart);
    }
}
