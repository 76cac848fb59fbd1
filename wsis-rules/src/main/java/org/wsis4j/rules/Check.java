package org.wsis4j.rules;

/**
 * The question that a rule asks. Pure: it looks at the subject and the examination only.
 *
 * @param <S> the type of the subject
 */
@FunctionalInterface
public interface Check<S> {

    /**
     * Looks at a subject and says what it found. To find nothing is to pass.
     *
     * @param subject the subject
     * @param found takes the findings, the missing evidence, or that there is nothing to apply to
     */
    void look(S subject, Examination found);
}
