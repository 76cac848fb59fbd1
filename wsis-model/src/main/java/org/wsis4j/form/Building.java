package org.wsis4j.form;

import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.wsis4j.reporting.Unread;

/**
 * How drafts of a type are built.
 *
 * @param start gives an empty builder
 * @param end builds the draft
 * @param unread sets what no field could take
 * @param <T> the draft type
 * @param <B> its builder
 */
public record Building<T, B>(Supplier<B> start, Function<B, T> end, BiConsumer<B, Unread> unread) {}
