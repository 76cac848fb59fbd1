package org.wsis4j.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.wsis4j.rules.wording.Texts;
import org.wsis4j.source.Modality;
import org.wsis4j.source.Paragraph;

/**
 * The parts of a rule, in the order in which they read like a sentence: severity, who asks, what is read, the question.
 *
 * @param <S> the type of the subject
 */
public final class RuleBuilder<S> {

    final RuleId id;
    final Class<?> subject;
    final List<Citation> citations = new ArrayList<>();
    final List<Supplier<List<String>>> reads = new ArrayList<>();

    @Nullable
    Severity severity;

    @Nullable
    Severity strictly;

    @Nullable
    Term term;

    Texts texts = Texts.library();

    private Basis basis = Basis.HOUSE;

    RuleBuilder(RuleId id, Class<?> subject) {
        this.id = id.ofARule();
        this.subject = subject;
    }

    /**
     * Sets how grave the findings are.
     *
     * @param value the severity
     * @return this
     */
    public RuleBuilder<S> severity(Severity value) {
        this.severity = value;
        return this;
    }

    /**
     * Sets how grave the findings are where the check is strict. Without it they are as grave as everywhere.
     *
     * @param value the severity, as grave as the other or graver
     * @return this
     */
    public RuleBuilder<S> strictly(Severity value) {
        this.strictly = value;
        return this;
    }

    /**
     * Names the paragraph that asks for it.
     *
     * @param paragraph the paragraph
     * @param modality how binding its verb is
     * @param anchorWords words that stand there
     * @return this
     * @throws IllegalStateException if another paragraph was named before
     */
    public RuleBuilder<S> asks(Paragraph paragraph, Modality modality, String anchorWords) {
        return cites(Basis.TEXT, paragraph, modality, anchorWords);
    }

    /**
     * Names the paragraph from which it follows.
     *
     * @param paragraph the paragraph
     * @param modality how binding its verb is
     * @param anchorWords words that stand there
     * @return this
     * @throws IllegalStateException if another paragraph was named before
     */
    public RuleBuilder<S> follows(Paragraph paragraph, Modality modality, String anchorWords) {
        return cites(Basis.DERIVED, paragraph, modality, anchorWords);
    }

    /**
     * Names a paragraph that a rule of the house refers to, without resting its severity on it.
     *
     * @param paragraph the paragraph
     * @param modality how binding its verb is
     * @param anchorWords words that stand there
     * @return this
     */
    public RuleBuilder<S> refersTo(Paragraph paragraph, Modality modality, String anchorWords) {
        return cites(Basis.HOUSE, paragraph, modality, anchorWords);
    }

    /**
     * Names the fields the rule looks at.
     *
     * @param paths see {@link Rule#reads()}
     * @return this
     */
    public RuleBuilder<S> reads(String... paths) {
        List<String> named = List.of(paths);
        return reads(() -> named);
    }

    /**
     * Names the fields the rule looks at, where finding them takes long: the forms of all documents, for a rule about whatever
     * they have in common.
     *
     * @param paths asked when somebody first wants to know; always gives the same, see {@link Rule#reads()}
     * @return this
     */
    public RuleBuilder<S> reads(Supplier<List<String>> paths) {
        reads.add(Objects.requireNonNull(paths, "paths"));
        return this;
    }

    /**
     * Names the last day on which it is asked, and the later text that changed it. Without it the rule is asked for ever.
     *
     * @param lastDay the last day in force, inclusive
     * @param changedBy the paragraph that changed it
     * @return this
     */
    public RuleBuilder<S> until(LocalDate lastDay, Paragraph changedBy) {
        term = new Term(lastDay, changedBy);
        return this;
    }

    /**
     * Names where the words of the rule are found. Without it they are those of the library, which has words for its own rules
     * only. A language that is lacking falls back to English; where English is lacking too, the key and the values are shown.
     *
     * @param own for the id of the rule with {@code .title}, {@code .message} and {@code .hint}, and with
     *     {@code .notApplicable} and {@code .undetermined} if the rule can say so
     * @return this
     */
    public RuleBuilder<S> texts(Texts own) {
        texts = Objects.requireNonNull(own, "texts");
        return this;
    }

    /**
     * Asks the question, and so ends the rule.
     *
     * @param check the question
     * @return the rule
     * @throws IllegalArgumentException if the severity is graver than the verb of the first citation allows, or milder
     *     where the check is strict
     */
    public Rule<S> check(Check<S> check) {
        Rule<S> rule = new Rule<>(this, basis, check);
        Severity gravest = rule.strict().severity();
        if (!gravest.atLeast(rule.severity())) {
            throw new IllegalArgumentException(id + " is " + rule.severity() + " and strictly " + gravest
                    + "; expected one that is as grave or graver, for example ERROR");
        }
        if (basis != Basis.HOUSE) {
            Citation first = citations.get(0);
            if (!Severity.gravestFor(first.modality()).atLeast(gravest)) {
                throw new IllegalArgumentException(
                        id + " is " + gravest + ", but " + first.paragraph() + " is only " + first.modality());
            }
        }
        return rule;
    }

    private RuleBuilder<S> cites(Basis kind, Paragraph paragraph, Modality modality, String anchorWords) {
        if (kind != Basis.HOUSE && !citations.isEmpty()) {
            throw new IllegalStateException(
                    id + " names " + paragraph + " too late; name the paragraph that asks first");
        }
        basis = citations.isEmpty() ? kind : basis;
        citations.add(new Citation(paragraph, modality, anchorWords));
        return this;
    }
}
