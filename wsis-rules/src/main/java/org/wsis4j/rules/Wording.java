package org.wsis4j.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.Set;

/** The texts of one language: for each key a template that names its arguments in braces. */
final class Wording {

    /** Longer texts from a document are cut in messages; the finding keeps them whole. */
    private static final int LONGEST = 100;

    private final Properties templates = new Properties();

    private Wording(String file) {
        try (InputStream in = Wording.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException(file + ": not found beside " + Wording.class.getName());
            }
            templates.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(file + ": " + e.getMessage(), e);
        }
    }

    static Wording english() {
        return English.TEXTS;
    }

    Set<String> keys() {
        return templates.stringPropertyNames();
    }

    String text(String key) {
        String template = templates.getProperty(key);
        if (template == null) {
            throw new IllegalArgumentException("no wording has the key '" + key + "'");
        }
        return template;
    }

    String render(Message message) {
        String template = text(message.key());
        StringBuilder text = new StringBuilder(template.length() + 40);
        int from = 0;
        for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', from)) {
            int close = template.indexOf('}', open);
            Argument argument = message.arguments().get(template.substring(open + 1, close));
            text.append(template, from, open)
                    .append(argument == null ? template.substring(open, close + 1) : render(argument));
            from = close + 1;
        }
        return text.append(template, from, template.length()).toString();
    }

    private String render(Argument argument) {
        if (argument instanceof Argument.Text text) {
            return text.value().isEmpty() ? text("text.empty") : shortened(text.value());
        }
        if (argument instanceof Argument.Code code) {
            return code.value();
        }
        if (argument instanceof Argument.Day day) {
            return day.value().toString();
        }
        if (argument instanceof Argument.Figure figure) {
            return figure.value().toString();
        }
        List<Argument> values = ((Argument.Items) argument).values();
        if (values.isEmpty()) {
            return text("items.none");
        }
        StringBuilder items = new StringBuilder();
        for (Argument item : values) {
            items.append(items.length() == 0 ? "" : ", ").append(render(item));
        }
        return items.toString();
    }

    private static String shortened(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "…";
    }

    /** Read when the first message is wanted, not when the first rule runs. */
    private static final class English {
        static final Wording TEXTS = new Wording("wording-en.properties");
    }
}
