package org.wsis4j.rules.wording;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.wsis4j.language.Language;

/** Puts arguments into templates of one language. */
final class Rendering {

    /** Longer texts from a document are cut in messages; the finding keeps them whole. */
    private static final int LONGEST = 100;

    private final Language language;
    private final Notation notation;

    Rendering(Language language) {
        this.language = language;
        this.notation = new Notation(language);
    }

    String render(String template, Map<String, Argument> arguments) {
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

    /** An argument without a sentence around it. */
    String value(Argument argument) {
        return isolated(argument);
    }

    /** Items are kept apart one by one, so that the commas between them run with the sentence. */
    private String isolated(Argument argument) {
        if (argument instanceof Argument.Items items && !items.values().isEmpty()) {
            return items.values().stream()
                    .map(this::isolated)
                    .collect(Collectors.joining(LibraryTexts.require(language, "items.separator")));
        }
        return Direction.isolate(language, plain(argument));
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
        List<Argument> none = ((Argument.Items) argument).values();
        return none.isEmpty() ? LibraryTexts.require(language, "items.none") : isolated(argument);
    }

    private static String shortened(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "…";
    }
}
