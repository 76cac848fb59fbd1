package org.wsis4j.arbitraries;

import java.util.ArrayList;
import java.util.List;
import org.wsis4j.form.FieldType;
import org.wsis4j.form.Form;
import org.wsis4j.form.FormField;
import org.wsis4j.form.Forms;
import org.wsis4j.reporting.Draft;

/** Copies of drafts in which one place is another, by the form of the draft. A place is the steps of a JSON Pointer. */
final class Rewriting {

    private Rewriting() {}

    /** What becomes of a place. */
    @FunctionalInterface
    interface Change {

        /**
         * New values in the place of others.
         *
         * @param type of the values
         * @param values those of a field, none to one if it is no list; or one element
         * @return as many as there are to be
         */
        List<?> of(FieldType<?> type, List<?> values);
    }

    /** A copy; the same as before if the draft has no such place. */
    @SuppressWarnings("unchecked")
    static <D extends Draft> D at(D draft, List<String> place, Change change) {
        return (D) copy(Forms.of(draft), draft, place, change);
    }

    /** Where something stands: fields, elements of lists, and fields of parts. */
    static List<List<String>> places(Draft draft) {
        List<List<String>> places = new ArrayList<>();
        for (FormField<?, ?, ?> field : Forms.of(draft).fields()) {
            List<?> values = field.values(draft);
            if (!values.isEmpty()) {
                places.add(List.of(field.name()));
            }
            for (int i = 0; i < values.size(); i++) {
                List<String> place = field.isList() ? List.of(field.name(), String.valueOf(i)) : List.of(field.name());
                if (field.isList()) {
                    places.add(place);
                }
                if (values.get(i) instanceof Draft part) {
                    places(part).forEach(deeper -> places.add(joined(place, deeper)));
                }
            }
        }
        return places;
    }

    private static List<String> joined(List<String> place, List<String> deeper) {
        List<String> steps = new ArrayList<>(place);
        steps.addAll(deeper);
        return List.copyOf(steps);
    }

    private static <T extends Draft, B> T copy(Form<T, B> form, Draft draft, List<String> place, Change change) {
        B builder = form.building().start().get();
        form.building().unread().accept(builder, draft.unread());
        form.fields().forEach(field -> copy(field, builder, draft, place, change));
        return form.building().end().apply(builder);
    }

    @SuppressWarnings("unchecked")
    private static <T extends Draft, B, V> void copy(
            FormField<T, B, V> field, B builder, Draft draft, List<String> place, Change change) {
        List<V> values = field.values(draft);
        if (field.name().equals(place.get(0))) {
            values = (List<V>) changed(field, values, place.subList(1, place.size()), change);
        }
        if (field instanceof FormField.Many<T, B, V> many) {
            many.setter().accept(builder, values);
        } else if (field instanceof FormField.One<T, B, V> one && !values.isEmpty()) {
            one.setter().accept(builder, values.get(0));
        }
    }

    private static List<?> changed(FormField<?, ?, ?> field, List<?> values, List<String> deeper, Change change) {
        if (deeper.isEmpty()) {
            return change.of(field.type(), values);
        }
        int index = field.isList() ? Integer.parseInt(deeper.get(0)) : 0;
        List<String> inElement = field.isList() ? deeper.subList(1, deeper.size()) : deeper;
        if (index >= values.size()) {
            return values;
        }
        List<Object> all = new ArrayList<>(values.subList(0, index));
        Object element = values.get(index);
        all.addAll(
                inElement.isEmpty()
                        ? change.of(field.type(), List.of(element))
                        : List.of(at((Draft) element, inElement, change)));
        all.addAll(values.subList(index + 1, values.size()));
        return all;
    }
}
