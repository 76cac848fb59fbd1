package org.wsis4j.form;

/**
 * What a whole document says that it is.
 *
 * @param type the name of its kind, such as {@code facilitatorReport}
 * @param version the version of its form
 */
public record Envelope(String type, int version) {}
