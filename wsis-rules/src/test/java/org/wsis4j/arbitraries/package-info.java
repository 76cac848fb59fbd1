/**
 * Values for property-based tests: reports from faultless to hostile, reports that break exactly one rule, and everything
 * else that the library has a public type for.
 *
 * <p>With this jar on the class path jqwik makes them by type: {@code @ForAll GroupReport report},
 * {@code @ForAll Obligation obligation}, {@code @ForAll Reading<NationalReport> reading},
 * {@code @ForAll Rule<StocktakingEntry> rule}. With {@link org.wsis4j.arbitraries.Hostile} beside {@code @ForAll} they are
 * made to break programs. The tour:
 *
 * <ul>
 *   <li>{@link org.wsis4j.arbitraries.Reports}: clean ones, drafts of every sort, hostile ones;
 *   <li>{@link org.wsis4j.arbitraries.Values}: facts, parts of reports, figures, rules, outcomes;
 *   <li>{@link org.wsis4j.arbitraries.Valid} and {@link org.wsis4j.arbitraries.NearlyValid}: reports that a profile accepts,
 *       and reports one small step from it;
 *   <li>{@link org.wsis4j.arbitraries.Breaking}: exactly one rule fails, of the standard set or of a contest, on a report, on
 *       many at once, or on waivers;
 *   <li>{@link org.wsis4j.arbitraries.Mended}: the report after somebody did what a finding hints at.
 * </ul>
 *
 * <p>The generators are plain code that makes choices ({@code Draw}); only {@code Draws} and the public types know jqwik.
 * {@code ValueSource} says how one type is made, and {@code ...Sources} have those of one concept; {@code ReportSource} says
 * how one kind of reports is made and broken. The jar does not bring jqwik along: add {@code net.jqwik:jqwik} to your own
 * tests.
 */
@NullMarked
package org.wsis4j.arbitraries;

import org.jspecify.annotations.NullMarked;
