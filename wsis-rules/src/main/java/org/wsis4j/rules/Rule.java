package org.wsis4j.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.wsis4j.form.Envelope;
import org.wsis4j.form.Forms;
import org.wsis4j.language.Language;
import org.wsis4j.rules.reading.Reading;
import org.wsis4j.rules.wording.Argument;
import org.wsis4j.rules.wording.Message;
import org.wsis4j.rules.wording.Texts;

/**
 * One thing that is asked of a subject: id, severity, the paragraph that asks, and the question.
 *
 * <p>Only its rule can make a finding, so id, severity and paragraph cannot drift.
 *
 * @param <S> the type of the subject
 */
public final class Rule<S> {

    private final RuleId id;
    private final Class<?> subject;
    private final Severity severity;
    private final Severity strictly;
    private final Basis basis;
    private final List<Citation> citations;
    private final List<Supplier<List<String>>> reading;
    private final Optional<Term> term;
    private final Texts texts;
    private final Check<S> check;
    // What is said of most subjects is said once and for all.
    private final Outcome passed;
    private final Outcome notApplicable;
    private final Outcome silent;
    // Found when somebody first asks, and always the same.
    private volatile @Nullable List<String> reads;
    private volatile @Nullable List<String[]> paths;

    Rule(RuleBuilder<S> parts, Basis basis, Check<S> check) {
        this.id = parts.id;
        this.subject = parts.subject;
        this.severity = Objects.requireNonNull(parts.severity, "severity");
        this.strictly = Objects.requireNonNullElse(parts.strictly, severity);
        this.basis = basis;
        this.citations = List.copyOf(parts.citations);
        this.reading = List.copyOf(parts.reads);
        this.term = Optional.ofNullable(parts.term);
        this.texts = parts.texts;
        this.check = Objects.requireNonNull(check, "check");
        this.passed = Outcome.passed(this);
        this.notApplicable = Outcome.notApplicable(this, message("notApplicable", Map.of()));
        this.silent = Silence.of(this);
    }

    private Rule(Rule<S> other, Severity severity, Check<S> check) {
        this.id = other.id;
        this.subject = other.subject;
        this.severity = severity;
        this.strictly = other.strictly;
        this.basis = other.basis;
        this.citations = other.citations;
        this.reading = other.reading;
        this.term = other.term;
        this.texts = other.texts;
        this.check = check;
        this.passed = Outcome.passed(this);
        this.notApplicable = Outcome.notApplicable(this, message("notApplicable", Map.of()));
        this.silent = Silence.of(this);
    }

    /**
     * Starts a rule.
     *
     * <p>The ids that start with {@code WSIS-} belong to the library, as do its texts: a rule of one's own has an id such as
     * {@code ACME-REP-001}, brings its words by {@link RuleBuilder#texts}, and is added by {@link RuleSet#with(Rule)}.
     *
     * @param id its id, such as {@code WSIS-REP-001}
     * @param subject what it looks at
     * @param <S> the type of the subject
     * @return the parts of the rule
     * @throws IllegalArgumentException if the id has another form, or the library has no such family
     */
    public static <S> RuleBuilder<S> rule(String id, Class<S> subject) {
        return new RuleBuilder<>(RuleId.parse(id), subject);
    }

    /**
     * Starts a rule about the form of a document, whatever its type. As {@link #rule}, for the rules of the library.
     *
     * @param id its id, such as {@code WSIS-JSN-001}
     * @return the parts of the rule
     * @throws IllegalArgumentException if the id has another form, or the library has no such family
     */
    public static RuleBuilder<Reading<?>> ofReading(String id) {
        return new RuleBuilder<>(RuleId.parse(id), Reading.class);
    }

    /**
     * The same rule, asked of some subjects only; of the others it says that it does not apply.
     *
     * @param those which subjects; may look only at fields that the rule reads
     * @return a rule with the same id, for a set of rules that is narrower than this one
     */
    public Rule<S> onlyOf(Predicate<? super S> those) {
        return new Rule<>(this, severity, (value, found) -> {
            if (those.test(value)) {
                check.look(value, found);
            } else {
                found.notApplicable();
            }
        });
    }

    /**
     * The same rule as a strict check asks it, see {@link RuleSet#strict()}.
     *
     * @return a rule with the same id, as grave as {@link RuleBuilder#strictly} says; this rule if it says nothing
     */
    public Rule<S> strict() {
        return strictly == severity ? this : new Rule<>(this, strictly, check);
    }

    /**
     * The id.
     *
     * @return never the same for two rules
     */
    public RuleId id() {
        return id;
    }

    /**
     * What the rule looks at.
     *
     * @return the type of the subject
     */
    public Class<?> subject() {
        return subject;
    }

    /**
     * The documents that the rule looks at, by the type that they name.
     *
     * @return for example {@code groupReport}; all types for rules about the form, none for rules about waivers
     */
    public List<String> documents() {
        return Forms.documents().stream()
                .filter(form -> subject == Reading.class || subject.isAssignableFrom(form.type()))
                .flatMap(form -> form.envelope().stream())
                .map(Envelope::type)
                .toList();
    }

    /**
     * How grave its findings are.
     *
     * @return the severity
     */
    public Severity severity() {
        return severity;
    }

    /**
     * What the rule rests on.
     *
     * @return the basis
     */
    public Basis basis() {
        return basis;
    }

    /**
     * The places the rule rests on, the one that asks first.
     *
     * @return empty only for rules of the house
     */
    public List<Citation> citations() {
        return citations;
    }

    /**
     * The fields the rule looks at: steps joined by slashes, a star for any element, such as {@code activities/*}
     * {@code /start}. If one of them could not be read, the rule can find a fault in what is there, but it cannot pass.
     *
     * @return empty for rules about the form and about waivers
     */
    public List<String> reads() {
        List<String> known = reads;
        if (known == null) {
            List<String> found = new ArrayList<>();
            reading.forEach(some -> found.addAll(some.get()));
            known = List.copyOf(found);
            reads = known;
        }
        return known;
    }

    /**
     * Until when it is asked, where a later text changed what the founding documents ask.
     *
     * @return empty if no later text that is known changed it
     */
    public Optional<Term> term() {
        return term;
    }

    /**
     * What the rule asks, in one sentence.
     *
     * @return in English
     */
    public String title() {
        return title(Language.ENGLISH);
    }

    /**
     * What the rule asks, in one sentence.
     *
     * @param language the language
     * @return in that language
     */
    public String title(Language language) {
        return message("title", Map.of()).text(language);
    }

    /**
     * Why its findings are as grave as they are.
     *
     * @param language the language
     * @return by the verb of the paragraph that asks first, which bounds the severity; for rules of the house that none does
     */
    public String whyThisSeverity(Language language) {
        String key = basis == Basis.HOUSE
                ? "severity.HOUSE"
                : "severity." + citations.get(0).modality();
        return new Message(key, Map.of("severity", Argument.of(severity))).text(language);
    }

    /** What it {@linkplain #reads() reads}, each path as its steps. */
    List<String[]> paths() {
        List<String[]> known = paths;
        if (known == null) {
            List<String[]> found = new ArrayList<>();
            reads().forEach(path -> found.add(path.split("/", -1)));
            known = List.copyOf(found);
            paths = known;
        }
        return known;
    }

    /** Something that the rule says, in its own words. */
    Message message(String part, Map<String, Argument> arguments) {
        return new Message(id + "." + part, arguments, texts);
    }

    /** That it found nothing. */
    Outcome passed() {
        return passed;
    }

    /** That it looked and there was nothing that it is about. */
    Outcome notApplicable() {
        return notApplicable;
    }

    /** That it is about other subjects. */
    Outcome silent() {
        return silent;
    }

    @SuppressWarnings("unchecked")
    void look(Object value, Examination found) {
        // Whoever asks a rule has made sure of the type.
        check.look((S) value, found);
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
