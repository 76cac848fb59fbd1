package org.wsis4j.target.assessment;

/** How a computed verdict and a published one go together. */
public enum Agreement {
    /** Both say the same. */
    AGREES,
    /** They say different things. */
    DISAGREES,
    /** One of them says nothing that the other could be held against; see {@link Difference}. */
    CANNOT_BE_COMPARED
}
