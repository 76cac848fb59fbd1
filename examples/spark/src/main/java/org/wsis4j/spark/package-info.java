/**
 * A corpus that is too large for one machine, checked with Apache Spark: the same counts and findings as on one machine.
 *
 * <p>{@link org.wsis4j.spark.CheckCorpus} is the program, {@code CorpusJob} its job, in two steps:
 *
 * <ol>
 *   <li>Documents, one by one. {@code TextFiles} gives the lines of the files with their numbers, wherever Spark cuts the files;
 *       {@code DocumentCheck} reads and checks each where it is. {@code Totals} are counted by each task and then added; a line
 *       that cannot be read is told with its number.
 *   <li>All documents together. {@code Dealer} sends a line to each part that needs it, as
 *       {@link org.wsis4j.rules.catalogue.CorpusCut} says for each kind of comparison: by id, by organization, and so on.
 *       {@code PartCheck} keeps of each document what rules compare in this part, in the order of the corpus, and asks the rules of
 *       the cut. {@code Together} puts what they say of the parts together.
 * </ol>
 *
 * <p>What is shipped is plain: {@code Check}, the name of a profile and a day; {@code Line}, the bytes of a line, the name of its
 * file and numbers; {@code Seat}, three numbers; and what comes back, {@code Checked}, {@code Said}, {@code Found} and
 * {@code Totals}, texts and counts.
 *
 * <p>What is not shipped is made again. The rules are code: {@code RulesHere} makes them once in each JVM, for all tasks there. A
 * draft has no serialized form but its JSON: so the line is shipped, and read again in each part that needs it, which costs less than
 * to check it once. That way no type of the library has to be serializable.
 *
 * <p>What cutting does not make smaller: all facilitators' reports are one part for the rule that asks which lines nobody reports on,
 * and all titles without a number one for the rule on near duplicates, which compares their letters. Of a document such a part
 * keeps some hundred bytes, and not its text. Counts that somebody declared for categories are not in lines of JSON, so the rule
 * on them does not apply, here as on one machine.
 */
@NullMarked
package org.wsis4j.spark;

import org.jspecify.annotations.NullMarked;
