package org.wsis4j.rules;

import java.util.List;

/**
 * Rules of those who embed the library, found by {@link java.util.ServiceLoader}. The loader is passed to
 * {@link RuleSet#with(java.util.ServiceLoader)} and asked once; the library looks for none itself.
 */
public interface RuleProvider {

    /**
     * The rules.
     *
     * @return in the order in which their outcomes are told; none has an id that starts with {@code WSIS-}
     */
    List<Rule<?>> rules();
}
