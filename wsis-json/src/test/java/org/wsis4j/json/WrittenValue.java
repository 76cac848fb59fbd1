package org.wsis4j.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wsis4j.form.FieldType;
import org.wsis4j.form.Form;
import org.wsis4j.form.FormField;
import org.wsis4j.form.Forms;
import org.wsis4j.form.PartType;
import org.wsis4j.reporting.Report;

/**
 * A line of a written document that holds one plain value of a field.
 *
 * @param index the line, from 0
 * @param line all of it
 * @param valueAt where the value starts in it
 * @param path the names and indexes that lead to it
 * @param type what the field has
 */
record WrittenValue(int index, String line, int valueAt, List<Object> path, FieldType<?> type) {

    WrittenValue {
        path = List.copyOf(path);
    }

    /** The values of a document, found by the indentation of the writer and nothing else. */
    static List<WrittenValue> in(String[] lines, Report report) {
        List<WrittenValue> values = new ArrayList<>();
        List<Object> path = new ArrayList<>();
        for (int i = 1; i < lines.length - 1; i++) {
            String text = lines[i];
            int indent = text.length() - text.stripLeading().length();
            int depth = indent / 2;
            while (path.size() > depth) {
                path.remove(path.size() - 1);
            }
            if (text.startsWith("]", indent) || text.startsWith("}", indent)) {
                continue;
            }
            int valueAt = step(path, depth, text, indent);
            if (text.charAt(valueAt) == '[' && text.endsWith("[")) {
                path.add(-1);
            } else if (text.charAt(valueAt) != '{' && text.charAt(valueAt) != '[') {
                int line = i;
                List<Object> here = List.copyOf(path);
                type(Forms.of(report), here)
                        .ifPresent(type -> values.add(new WrittenValue(line, text, valueAt, here, type)));
            }
        }
        return values;
    }

    /** Puts the line at the end of the path; where its value starts. */
    private static int step(List<Object> path, int depth, String text, int indent) {
        if (path.size() == depth && path.get(depth - 1) instanceof Integer last) {
            path.set(depth - 1, last + 1);
            return indent;
        }
        if (path.size() == depth) {
            path.remove(depth - 1);
        }
        int colon = text.indexOf("\": ");
        path.add(text.substring(indent + 1, colon));
        return colon + 3;
    }

    /** The type of the field; empty for what says what the document is. */
    private static Optional<FieldType<?>> type(Form<?, ?> form, List<Object> path) {
        Optional<? extends FormField<?, ?, ?>> field = form.field(path.get(0).toString());
        if (field.isEmpty()) {
            return Optional.empty();
        }
        int steps = field.get().isList() ? 2 : 1;
        return field.get().type() instanceof PartType<?> part
                ? type(part.form(), path.subList(steps, path.size()))
                : Optional.of(field.get().type());
    }

    boolean isInList() {
        return path.get(path.size() - 1) instanceof Integer;
    }

    String indent() {
        return line.substring(0, line.length() - line.stripLeading().length());
    }

    String beforeValue() {
        return line.substring(0, valueAt);
    }

    /** The place as a JSON Pointer; names of known fields have nothing to escape. */
    String pointer() {
        StringBuilder pointer = new StringBuilder();
        path.forEach(step -> pointer.append('/').append(step));
        return pointer.toString();
    }
}
