package org.wsis4j.reporting;

/** A report on the implementation of the Summit's outcomes, of any kind that the library reads and checks. */
public sealed interface Report extends Draft permits FacilitatorReport {}
