/**
 * What the two founding documents say, statement by statement, and what carries it in the library: a rule, facts, a document,
 * a type, or a reason why it is context only.
 *
 * <p>Start with {@link org.wsis4j.rules.statement.Statements#standard()}. From a
 * {@link org.wsis4j.rules.statement.Statement} one gets to its rules and facts; from a rule or a fact to its statements.
 */
@NullMarked
package org.wsis4j.rules.statement;

import org.jspecify.annotations.NullMarked;
