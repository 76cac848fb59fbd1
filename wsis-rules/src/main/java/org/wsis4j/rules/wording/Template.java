package org.wsis4j.rules.wording;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** A text with places for arguments, see {@link Texts}. */
final class Template {

    private final List<Part> parts;

    private Template(List<Part> parts) {
        this.parts = parts;
    }

    /** What goes into the places. */
    interface Values {

        /** The text of an argument. */
        String of(String name);

        /** The category of a number. */
        PluralCategory category(String name);
    }

    /**
     * @throws IllegalArgumentException if braces do not match, a place has no name, or a plural has an unknown category or
     *     lacks {@code other}
     */
    static Template of(String text) {
        return new TemplateReader(text).read();
    }

    static Template of(List<Part> parts) {
        return new Template(List.copyOf(parts));
    }

    String render(Values values) {
        StringBuilder text = new StringBuilder();
        parts.forEach(part -> part.render(values, text));
        return text.toString();
    }

    /** The names of all arguments, those within plurals too. */
    Set<String> names() {
        Set<String> names = new TreeSet<>();
        for (Part part : parts) {
            if (part instanceof Place place) {
                names.add(place.name);
            } else if (part instanceof Plural plural) {
                names.add(plural.name);
                plural.forms.values().forEach(form -> names.addAll(form.names()));
            }
        }
        return names;
    }

    /** The plurals, those within plurals too. */
    List<Plural> plurals() {
        List<Plural> plurals = new ArrayList<>();
        for (Part part : parts) {
            if (part instanceof Plural plural) {
                plurals.add(plural);
                plural.forms.values().forEach(form -> plurals.addAll(form.plurals()));
            }
        }
        return plurals;
    }

    /** A piece of a template. */
    sealed interface Part {
        void render(Values values, StringBuilder text);
    }

    /** Words. */
    record Words(String words) implements Part {
        @Override
        public void render(Values values, StringBuilder text) {
            text.append(words);
        }
    }

    /** The place of an argument. */
    record Place(String name) implements Part {
        @Override
        public void render(Values values, StringBuilder text) {
            text.append(values.of(name));
        }
    }

    /** Forms of which a number chooses one. */
    record Plural(String name, Map<PluralCategory, Template> forms) implements Part {

        Plural {
            forms = Map.copyOf(new EnumMap<>(forms));
        }

        @Override
        public void render(Values values, StringBuilder text) {
            Template other = forms.getOrDefault(PluralCategory.OTHER, Template.of(List.<Part>of()));
            text.append(forms.getOrDefault(values.category(name), other).render(values));
        }
    }
}
