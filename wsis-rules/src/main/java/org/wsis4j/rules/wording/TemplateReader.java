package org.wsis4j.rules.wording;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a template. */
final class TemplateReader {

    private final String text;
    private int at;

    TemplateReader(String text) {
        this.text = text;
    }

    Template read() {
        Template template = words(Optional.empty());
        if (at < text.length()) {
            throw wrong("a closing brace without an opening one");
        }
        return template;
    }

    /** Up to the end, or to a closing brace; within a plural the sign # stands for its number. */
    private Template words(Optional<String> number) {
        List<Template.Part> parts = new ArrayList<>();
        StringBuilder words = new StringBuilder();
        while (at < text.length() && text.charAt(at) != '}') {
            char c = text.charAt(at);
            boolean place = c == '{' || (c == '#' && number.isPresent());
            if (!place) {
                words.append(c);
                at++;
                continue;
            }
            if (words.length() > 0) {
                parts.add(new Template.Words(words.toString()));
                words.setLength(0);
            }
            parts.add(c == '{' ? place() : sign(number.orElseThrow()));
        }
        if (words.length() > 0) {
            parts.add(new Template.Words(words.toString()));
        }
        return Template.of(parts);
    }

    private Template.Part sign(String number) {
        at++;
        return new Template.Place(number);
    }

    private Template.Part place() {
        at++;
        String name = name();
        if (isNext('}')) {
            at++;
            return new Template.Place(name);
        }
        expect(',');
        if (!name().equals("plural")) {
            throw wrong("something else than a plural");
        }
        expect(',');
        Map<PluralCategory, Template> forms = new EnumMap<>(PluralCategory.class);
        skipBlanks();
        while (!isNext('}')) {
            PluralCategory category = PluralCategory.find(name()).orElseThrow(() -> wrong("an unknown category"));
            expect('{');
            if (forms.put(category, words(Optional.of(name))) != null) {
                throw wrong("a category twice");
            }
            expect('}');
            skipBlanks();
        }
        at++;
        if (!forms.containsKey(PluralCategory.OTHER)) {
            throw wrong("a plural without other");
        }
        return new Template.Plural(name, forms);
    }

    private String name() {
        skipBlanks();
        int from = at;
        while (at < text.length() && Character.isLetterOrDigit(text.charAt(at))) {
            at++;
        }
        if (from == at) {
            throw wrong("no name");
        }
        String name = text.substring(from, at);
        skipBlanks();
        return name;
    }

    private boolean isNext(char c) {
        return at < text.length() && text.charAt(at) == c;
    }

    private void expect(char c) {
        skipBlanks();
        if (!isNext(c)) {
            throw wrong("no '" + c + "'");
        }
        at++;
    }

    private void skipBlanks() {
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
    }

    private IllegalArgumentException wrong(String what) {
        return new IllegalArgumentException("'" + text + "' has " + what + " at character " + at
                + "; expected names in braces, for example {count, plural, one {# line} other {# lines}}");
    }
}
