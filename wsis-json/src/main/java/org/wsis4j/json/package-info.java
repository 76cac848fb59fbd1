/**
 * Reports as JSON: read with every problem and its place, written so that nothing is lost.
 *
 * <p>{@link org.wsis4j.json.WsisJson} is the door, {@link org.wsis4j.json.Limits} says how much it takes in.
 * {@link org.wsis4j.json.ReportLines} reads many documents, one on each {@link org.wsis4j.json.ReportLine}, in the memory of one;
 * {@link org.wsis4j.json.SarifLog} writes assessments as SARIF. {@code SchemaFile} has the schemas of all documents, which lie
 * beside it, and {@code AnnexWriter} writes what was read from an annex table. The rooms behind the door, in reading order:
 *
 * <ol>
 *   <li>{@code json.text}: bytes, characters and tokens, where they stand, and how they are written;
 *   <li>{@code json.shape}: documents, read and written by the forms that the model declares;
 *   <li>{@code json.assessment}: what the rules said, stored and read again; what changed; which rules there are;
 *   <li>{@code json.waiver}: waivers;
 *   <li>{@code json.progress}: what comes of the targets;
 *   <li>{@code json.sarif}: the pieces of a log.
 * </ol>
 *
 * <p>All build on {@code json.text}; {@code json.assessment} and {@code json.waiver} on {@code json.shape} too. None
 * knows the door, and none is exported: a type is public there because another room needs it.
 *
 * <p>How documents change over the years: new fields that may be absent and new codes keep the {@code version}. It is raised
 * where a program that knows the version before would take a value wrongly; then the newest form still takes in what was right
 * in any version before, without a word, and what it writes is of the newest. A document of a version that is newer than the
 * library is read as far as its fields are known, told by WSIS-JSN-009, and keeps its version when it is written. A test
 * has documents of each version, which nobody changes any more, and fails if a version is raised without them.
 *
 * <p>Fields that are not known are kept and told by WSIS-JSN-006, by way of information; under
 * {@link org.wsis4j.rules.RuleSet#strict()} they make a document invalid. Reading is the same either way and loses nothing.
 *
 * <p>Hosts that have a mapper of Jackson 2 or 3 find a bridge in {@link org.wsis4j.json.jackson2} and
 * {@link org.wsis4j.json.jackson3}; nothing else here needs their databind.
 *
 * <p>What the values mean and whether they are right is not asked here: that is what the rules do.
 */
@NullMarked
package org.wsis4j.json;

import org.jspecify.annotations.NullMarked;
