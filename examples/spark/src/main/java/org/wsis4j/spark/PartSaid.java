package org.wsis4j.spark;

import java.io.Serializable;
import java.util.List;
import org.wsis4j.rules.catalogue.CorpusCut;

/**
 * What the rules of a cut said of a part.
 *
 * @param cut the cut
 * @param said of each rule once
 * @param some the first two lines of the part, or all if there are fewer
 */
record PartSaid(CorpusCut cut, List<Said> said, List<Line> some) implements Serializable {}
