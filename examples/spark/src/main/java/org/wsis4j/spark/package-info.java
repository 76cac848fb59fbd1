/**
 * A corpus that is too large for one machine, checked with Apache Spark: the same totals and findings as on one.
 *
 * <p>{@link org.wsis4j.spark.CheckCorpus} is the program. Its job, {@code CorpusJob}, has two steps:
 *
 * <ol>
 *   <li>Documents, one by one. {@code TextFiles} gives the lines of the files with their numbers, wherever Spark cuts the files;
 *       {@code DocumentCheck} reads and checks each where it is.
 *   <li>All documents together. {@code Dealer} sends a line to every part that has to see it, as
 *       {@link org.wsis4j.rules.catalogue.CorpusCut} says for each kind of comparison: by id, by organization, by line, and so on.
 *       {@code PartCheck} puts the lines of a part back in order, keeps of each document only what rules compare, and lets the
 *       rules of that cut look. {@code Together} puts verdicts of parts together.
 * </ol>
 *
 * <p>What is shipped to executors and back: {@code Check}, which is the name of a profile and a day; {@code Line}, which is
 * bytes, the name of a file and two numbers; {@code Seat}, three numbers; and what comes back, {@code Said}, {@code Found} and
 * {@code Totals}, which is texts and counts. All of it is plain and serializable.
 *
 * <p>What is not shipped but made again: the rules, in each executor once, by {@code RulesHere}, since rules are code, and
 * drafts, from the bytes of their line, since a draft has no serialized form but its JSON. So a line is read again for every
 * part that has to see it; to read is a small part of the work. Only of documents with something to compare is anything sent.
 *
 * <p>What does not get smaller by cutting: facilitators' reports are all one part for the rule that asks whether all lines are
 * reported, and titles without a number in them are one part for the rule on near duplicates. Of those documents that part keeps
 * what is compared, some hundred bytes each, not the text.
 */
@NullMarked
package org.wsis4j.spark;

import org.jspecify.annotations.NullMarked;
