package org.wsis4j.rules.wording;

import java.util.Map;
import java.util.stream.Collectors;
import org.wsis4j.language.Language;

/** Puts arguments into templates of one language. */
final class Rendering {

    /** Longer texts from a document are cut in messages; the finding keeps them whole. */
    private static final int LONGEST = 100;

    private final Language language;
    private final Texts texts;
    private final Notation notation;

    Rendering(Language language, Texts texts) {
        this.language = language;
        this.texts = texts;
        this.notation = new Notation(language);
    }

    /** A message or a phrase in the language; in English if there are words for it only in English; else key and values. */
    static String render(String key, Map<String, Argument> arguments, Language language, Texts texts) {
        return texts.find(language, key)
                .map(template -> new Rendering(language, texts).render(template, arguments))
                .or(() -> texts.find(Language.ENGLISH, key)
                        .map(template -> new Rendering(Language.ENGLISH, texts).render(template, arguments)))
                .orElseGet(() -> new Rendering(language, texts).keyAndValues(key, arguments));
    }

    /** Whether the words are found, name no other values than there are, and so for the phrases. */
    static boolean isComplete(String key, Map<String, Argument> arguments, Texts texts) {
        return texts.find(Language.ENGLISH, key)
                        .filter(words -> arguments
                                .keySet()
                                .containsAll(Template.of(words).names()))
                        .isPresent()
                && arguments.values().stream().allMatch(argument -> isComplete(argument, texts));
    }

    private static boolean isComplete(Argument argument, Texts texts) {
        if (argument instanceof Argument.Items items) {
            return items.values().stream().allMatch(item -> isComplete(item, texts));
        }
        return !(argument instanceof Argument.Phrase phrase)
                || isComplete(phrase.key(), phrase.arguments(), eitherOf(texts));
    }

    /** Phrases of the library are understood within the words of anybody. */
    private static Texts eitherOf(Texts texts) {
        return (wanted, key) -> texts.find(wanted, key).or(() -> LibraryTexts.find(wanted, key));
    }

    private String render(String template, Map<String, Argument> arguments) {
        return Template.of(template).render(new Template.Values() {
            @Override
            public String of(String name) {
                Argument argument = arguments.get(name);
                return argument == null ? "{" + name + "}" : isolated(argument);
            }

            @Override
            public PluralCategory category(String name) {
                return arguments.get(name) instanceof Argument.Figure figure
                        ? PluralCategory.of(language, figure.value())
                        : PluralCategory.OTHER;
            }
        });
    }

    private String keyAndValues(String key, Map<String, Argument> arguments) {
        String values = arguments.entrySet().stream()
                .map(argument -> argument.getKey() + " = " + isolated(argument.getValue()))
                .collect(Collectors.joining(", "));
        return values.isEmpty() ? key : key + ": " + values;
    }

    /** Items are kept apart one by one, so that the commas between them run with the sentence. */
    private String isolated(Argument argument) {
        if (argument instanceof Argument.Items items && !items.values().isEmpty()) {
            return items.values().stream()
                    .map(this::isolated)
                    .collect(Collectors.joining(LibraryTexts.require(language, "items.separator")));
        }
        if (argument instanceof Argument.Phrase phrase) {
            return phrase(phrase);
        }
        return Direction.isolate(language, plain(argument));
    }

    /** A phrase is a part of the sentence and runs with it, unless its words are of another language. */
    private String phrase(Argument.Phrase phrase) {
        Texts either = eitherOf(texts);
        String words = render(phrase.key(), phrase.arguments(), language, either);
        return either.find(language, phrase.key()).isPresent() ? words : Direction.isolate(language, words);
    }

    private String plain(Argument argument) {
        if (argument instanceof Argument.Text text) {
            return text.value().isEmpty()
                    ? LibraryTexts.require(language, "text.empty")
                    : Direction.withoutControls(shortened(text.value()));
        }
        if (argument instanceof Argument.Code code) {
            return Direction.withoutControls(code.value());
        }
        if (argument instanceof Argument.Day day) {
            return notation.day(day.value());
        }
        if (argument instanceof Argument.Figure figure) {
            return notation.number(figure.value());
        }
        // Phrases and lists that have items were rendered before; what is left is a list without any.
        return LibraryTexts.require(language, "items.none");
    }

    private static String shortened(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "…";
    }
}
