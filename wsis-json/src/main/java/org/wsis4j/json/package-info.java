/**
 * Reports as JSON: read with every problem and its place, written so that nothing is lost.
 *
 * <p>{@link org.wsis4j.json.WsisJson} is the door, {@link org.wsis4j.json.Limits} says how much it takes in. Inside, in
 * reading order:
 *
 * <ol>
 *   <li>{@code Shapes} has the documents whose forms are declared in the model; reader and writer both follow from them. A
 *       {@code Shape} has {@code Field}s, a field has a {@code Kind} of value ({@code Kinds}, {@code PlainKinds}), and
 *       what no field takes goes to {@code Leftovers};
 *   <li>{@code DocumentReader} reads: {@code DocumentText} holds the bytes that {@code Utf8} has checked, {@code Cursor} steps
 *       through the {@code Token}s, {@code Flaws} collects what is wrong (in {@code Phrases} about {@code Words} of the text),
 *       {@code Versions} knows the versions of documents, {@code Syntax} says
 *       where a text stops being JSON, and {@code Positions} and {@code TextLocator} turn bytes and pointers into lines and columns;
 *   <li>{@link org.wsis4j.json.ReportLines} reads many documents, one on each {@link org.wsis4j.json.ReportLine}, in the memory
 *       of one; {@code LineBytes} takes the stream apart;
 *   <li>{@code JsonText} writes values, {@code AssessmentWriter} with {@code FindingWriter} and {@code MessageWriter} what the
 *       rules said, {@code AssessmentComparisonWriter} what changed, {@code AnnexWriter}
 *       what was read from an annex table, {@code ProgressWriter} with {@code IndicatorResultWriter} and
 *       {@code ComparisonWriter} what comes of the targets;
 *   <li>{@code WaiverFile} has the shape of a text of waivers, with {@code WaiverDraft} and its {@code WaiverKinds};
 *   <li>{@link org.wsis4j.json.SarifLog} writes assessments as SARIF: {@code SarifRun} what stands around, {@code SarifResults}
 *       the findings with their {@code SarifPlaces} and {@code Fingerprint}, {@code SarifNotifications} what else was told;
 *   <li>{@code Documents} cuts a text into the assessments that stand in it, {@code AssessmentReader} reads one, with
 *       {@code FindingReader} and {@code MessageReader}: {@code Fields} of {@code Part}s, the plain ones in {@code StoredParts};
 *   <li>{@code SchemaFile} has the schemas of all these documents.
 * </ol>
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
