package org.wsis4j.source;

import java.util.List;

/** Something the library asserts about the Summit, with the places it is taken from. */
public interface Fact {

    /**
     * What names the fact among those of its type.
     *
     * @return never the same for two facts of one register
     */
    String key();

    /**
     * The places the fact is taken from, the one that establishes it first.
     *
     * @return at least one paragraph
     */
    List<Paragraph> sources();

    /**
     * How far the sources carry the fact.
     *
     * @return the evidence state
     */
    Evidence evidence();
}
