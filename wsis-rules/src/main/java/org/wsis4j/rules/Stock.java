package org.wsis4j.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.wsis4j.reporting.Report;
import org.wsis4j.rules.reading.Reading;

/**
 * The rules of a set. Each brings its question and the facts that it asks by, so those that stand by subject are made when
 * somebody has such a subject, or wants to see them all. Immutable; may be shared by threads.
 */
final class Stock {

    private static final Comparator<Rule<?>> BY_ID = (one, other) -> one.id().compareTo(other.id());

    private final String name;
    private final Map<Class<?>, RuleProvider> bySubject;

    // Always the same, whoever makes it.
    private volatile @Nullable Whole whole;

    private record Whole(List<Rule<?>> rules, Map<RuleId, Rule<?>> byId) {}

    private Stock(String name, Map<Class<?>, RuleProvider> bySubject, @Nullable Whole whole) {
        this.name = name;
        this.bySubject = bySubject;
        this.whole = whole;
    }

    /** Rules in the order given. */
    static Stock of(String name, List<Rule<?>> rules) {
        return new Stock(name, Map.of(), whole(name, rules));
    }

    /** Rules by what they look at, each under its subject or a wider one; in the order of their ids. */
    static Stock of(String name, Map<Class<?>, RuleProvider> bySubject) {
        return new Stock(name, Map.copyOf(bySubject), null);
    }

    private static Whole whole(String name, List<Rule<?>> rules) {
        Map<RuleId, Rule<?>> byId = new LinkedHashMap<>();
        for (Rule<?> rule : rules) {
            if (byId.put(rule.id(), rule) != null) {
                throw new IllegalArgumentException("rule " + rule.id() + " stands twice in " + name);
            }
        }
        return new Whole(List.copyOf(rules), byId);
    }

    private Whole whole() {
        Whole known = whole;
        if (known == null) {
            known = whole(name, made(subject -> true));
            whole = known;
        }
        return known;
    }

    private List<Rule<?>> made(Predicate<Class<?>> wanted) {
        List<Rule<?>> rules = new ArrayList<>();
        for (Map.Entry<Class<?>, RuleProvider> some : bySubject.entrySet()) {
            if (wanted.test(some.getKey())) {
                rules.addAll(some.getValue().rules());
            }
        }
        rules.sort(BY_ID);
        return rules;
    }

    List<Rule<?>> all() {
        return whole().rules();
    }

    Optional<Rule<?>> find(RuleId id) {
        return Optional.ofNullable(whole().byId().get(id));
    }

    /** Those that look at reports of a kind, and at the text if there is one; in the same order. */
    List<Rule<?>> about(Class<? extends Report> kind, boolean isReading) {
        Predicate<Class<?>> wanted =
                subject -> subject.isAssignableFrom(kind) || (isReading && subject == Reading.class);
        Whole known = whole;
        List<Rule<?>> about = new ArrayList<>(known == null ? made(wanted) : known.rules());
        about.removeIf(rule -> !wanted.test(rule.subject()));
        return List.copyOf(about);
    }
}
