package org.wsis4j.obligation;

/** Which way a report takes. */
public enum Channel {
    /** The main way: facilitators, the UN Group, the Secretary-General, the Commission, the Council, the Assembly. */
    CHAIN,
    /** A way beside it: countries, the Alliance, the Forum on Internet governance, the stocktaking, indices. */
    SIDE
}
