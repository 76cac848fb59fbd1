package org.wsis4j.form;

import org.wsis4j.reporting.Draft;

/**
 * Parts of a draft that are drafts themselves.
 *
 * @param form the form of the parts
 * @param <P> the type of the parts
 */
public record PartType<P extends Draft>(Form<P, ?> form) implements FieldType<P> {}
