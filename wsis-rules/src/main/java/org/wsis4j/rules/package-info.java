/**
 * Rules and what they say: the engine.
 *
 * <p>Start with {@link org.wsis4j.rules.RuleSet}, which checks a report and gives an
 * {@link org.wsis4j.rules.Assessment}: an {@link org.wsis4j.rules.Outcome} for every rule, with its
 * {@link org.wsis4j.rules.Finding}s or the evidence that is missing. A {@link org.wsis4j.rules.Rule} stands with id,
 * severity and {@link org.wsis4j.rules.Citation} together; only it can make a finding. The rules themselves are in the
 * packages beside this one, named by concept, and listed in {@link org.wsis4j.rules.catalogue.WsisRules}.
 *
 * <p>Who embeds the library adds rules by {@link org.wsis4j.rules.RuleSet#with(Rule)} or a
 * {@link org.wsis4j.rules.RuleProvider}, accepts findings by a {@link org.wsis4j.rules.Waiver}, and asks for
 * {@link org.wsis4j.rules.Validated} reports in signatures.
 */
@NullMarked
package org.wsis4j.rules;

import org.jspecify.annotations.NullMarked;
