/**
 * Reports for property-based tests: clean ones, drafts of every sort, and reports that break exactly one rule.
 *
 * <p>Start with {@link org.wsis4j.arbitraries.Reports} and {@link org.wsis4j.arbitraries.Breaking}. With this jar on the
 * class path, {@code @ForAll GroupReport report}, and the same with every other kind, gives
 * {@link org.wsis4j.arbitraries.Reports#any(Class)}.
 *
 * <p>The generators are plain code that makes choices ({@code Draw}); only {@code Draws} and the public types know jqwik.
 * The jar does not bring jqwik along: add {@code net.jqwik:jqwik} to your own tests.
 */
@NullMarked
package org.wsis4j.arbitraries;

import org.jspecify.annotations.NullMarked;
