/**
 * The smallest example that breaks a rule, for each rule of the library, and the same one mended.
 *
 * <p>Start with {@link org.wsis4j.cli.example.RuleExamples}. The examples are files beside this package; {@code index.tsv}
 * says how each is checked. Tests check that each breaks its rule, and that nothing is wrong with it when it is mended.
 */
@NullMarked
package org.wsis4j.cli.example;

import org.jspecify.annotations.NullMarked;
