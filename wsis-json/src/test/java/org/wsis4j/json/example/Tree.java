package org.wsis4j.json.example;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/** JSON as maps, lists, texts and numbers, which can be copied, cut, and written so that people like to read it. */
final class Tree {

    private static final int WIDTH = 100;

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9 _:./-]*");

    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private Tree() {}

    static Object read(byte[] text) {
        return JSON.readValue(text, Object.class);
    }

    /** What fits into a line stands in one. */
    static String text(Object document) {
        StringBuilder out = new StringBuilder();
        write(document, 0, out);
        return out.append('\n').toString();
    }

    private static void write(Object node, int depth, StringBuilder out) {
        String line = line(node);
        boolean isLeaf = !(node instanceof Map<?, ?> || node instanceof List<?>);
        if (isLeaf || (depth > 0 && line.length() + 2 * depth <= WIDTH)) {
            out.append(line);
            return;
        }
        boolean isObject = node instanceof Map<?, ?>;
        out.append(isObject ? '{' : '[');
        String separator = "\n";
        for (Map.Entry<?, ?> child : children(node).entrySet()) {
            out.append(separator).append("  ".repeat(depth + 1));
            if (isObject) {
                out.append(quoted(child.getKey())).append(": ");
            }
            write(child.getValue(), depth + 1, out);
            separator = ",\n";
        }
        out.append('\n').append("  ".repeat(depth)).append(isObject ? '}' : ']');
    }

    /** The document in one line. */
    static String line(Object node) {
        StringBuilder out = new StringBuilder();
        line(node, out);
        return out.toString();
    }

    private static void line(Object node, StringBuilder out) {
        boolean isObject = node instanceof Map<?, ?>;
        if (!isObject && !(node instanceof List<?>)) {
            out.append(quoted(node));
            return;
        }
        out.append(isObject ? '{' : '[');
        String separator = "";
        for (Map.Entry<?, ?> child : children(node).entrySet()) {
            out.append(separator);
            if (isObject) {
                out.append(quoted(child.getKey())).append(": ");
            }
            line(child.getValue(), out);
            separator = ", ";
        }
        out.append(isObject ? '}' : ']');
    }

    private static String quoted(Object value) {
        return value instanceof String text && PLAIN.matcher(text).matches()
                ? '"' + text + '"'
                : JSON.writeValueAsString(value);
    }

    static Object copy(Object node) {
        if (node instanceof Map<?, ?> object) {
            Map<Object, Object> copy = new LinkedHashMap<>();
            object.forEach((name, value) -> copy.put(name, copy(value)));
            return copy;
        }
        if (node instanceof List<?> list) {
            List<Object> copy = new ArrayList<>();
            list.forEach(element -> copy.add(copy(element)));
            return copy;
        }
        return node;
    }

    /** By name or by index; nothing for a leaf. */
    static Map<Object, Object> children(Object node) {
        Map<Object, Object> children = new LinkedHashMap<>();
        if (node instanceof Map<?, ?> object) {
            children.putAll(object);
        } else if (node instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                children.put(i, list.get(i));
            }
        }
        return children;
    }

    static Optional<Object> at(Object node, List<Object> path) {
        Object here = node;
        for (Object step : path) {
            here = children(here).get(step);
            if (here == null) {
                return Optional.empty();
            }
        }
        return Optional.of(here);
    }

    /** A copy without what stands at a place. */
    static Object without(Object node, List<Object> path) {
        Object copy = copy(node);
        Object parent = at(copy, path.subList(0, path.size() - 1)).orElseThrow();
        Object last = path.get(path.size() - 1);
        if (parent instanceof Map<?, ?> object) {
            object.remove(last);
        } else {
            ((List<?>) parent).remove((int) last);
        }
        return copy;
    }

    /** A copy with another value at a place. */
    @SuppressWarnings("unchecked")
    static Object with(Object node, List<Object> path, Object value) {
        Object copy = copy(node);
        Object parent = at(copy, path.subList(0, path.size() - 1)).orElseThrow();
        Object last = path.get(path.size() - 1);
        if (parent instanceof Map<?, ?>) {
            ((Map<Object, Object>) parent).put(last, copy(value));
        } else {
            ((List<Object>) parent).set((int) last, copy(value));
        }
        return copy;
    }

    /** All places but the document itself, those of large parts first. */
    static List<List<Object>> places(Object node) {
        List<List<Object>> places = new ArrayList<>();
        collect(node, List.of(), places);
        places.sort((a, b) -> Integer.compare(
                line(at(node, b).orElseThrow()).length(),
                line(at(node, a).orElseThrow()).length()));
        return places;
    }

    static List<List<Object>> leaves(Object node) {
        return places(node).stream()
                .filter(place -> at(node, place)
                        .filter(leaf -> leaf instanceof Map<?, ?> || leaf instanceof List<?>)
                        .isEmpty())
                .toList();
    }

    private static void collect(Object node, List<Object> path, List<List<Object>> places) {
        children(node).forEach((step, child) -> {
            List<Object> place = new ArrayList<>(path);
            place.add(step);
            places.add(place);
            collect(child, place, places);
        });
    }
}
