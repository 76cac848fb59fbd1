package org.wsis4j.json;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/**
 * A document with exactly one change, once for each value in it; of many values at like places in lists, of the first few. The tree
 * that is shown with the place is changed back afterwards.
 */
final class SchemaMutants {

    private static final int MOST_ALIKE = 3;

    private final JsonNode root;
    private final BiConsumer<String, JsonNode> each;
    private final Map<String, Integer> alike = new HashMap<>();
    private int count;

    private SchemaMutants(byte[] text, BiConsumer<String, JsonNode> each) {
        this.root = Validator.JSON.readTree(text);
        this.each = each;
    }

    /** With a field more, once for each object; gives how many there are. */
    static int withFieldMore(byte[] text, BiConsumer<String, JsonNode> each) {
        SchemaMutants all = new SchemaMutants(text, each);
        all.addFields("", all.root);
        return all.count;
    }

    /** With a value of another type: an object for a text or a list, a text for all others; gives how many there are. */
    static int withOtherType(byte[] text, BiConsumer<String, JsonNode> each) {
        SchemaMutants all = new SchemaMutants(text, each);
        all.changeTypes("", all.root);
        return all.count;
    }

    /** Without a field, once for each field; gives how many there are. */
    static int withFieldLess(byte[] text, BiConsumer<String, JsonNode> each) {
        SchemaMutants all = new SchemaMutants(text, each);
        all.removeFields("", all.root);
        return all.count;
    }

    /** A place with a star for any index. */
    static String starred(String place) {
        return place.replaceAll("/[0-9]+(?=/|$)", "/*");
    }

    private void addFields(String place, JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.put("zzz", 1);
            note(place);
            object.remove("zzz");
        }
        children(place, node, this::addFields);
    }

    private void changeTypes(String place, JsonNode node) {
        if (node instanceof ObjectNode object) {
            for (String name : List.copyOf(object.propertyNames())) {
                JsonNode old = object.get(name);
                object.set(name, other(old));
                note(place + "/" + name);
                object.set(name, old);
            }
        } else if (node instanceof ArrayNode list) {
            for (int i = 0; i < list.size(); i++) {
                JsonNode old = list.get(i);
                list.set(i, other(old));
                note(place + "/" + i);
                list.set(i, old);
            }
        }
        children(place, node, this::changeTypes);
    }

    private static JsonNode other(JsonNode old) {
        return old.isString() || old.isArray() ? Validator.JSON.createObjectNode() : StringNode.valueOf("zzz");
    }

    private void removeFields(String place, JsonNode node) {
        if (node instanceof ObjectNode object) {
            ObjectNode before = object.deepCopy();
            for (String name : List.copyOf(object.propertyNames())) {
                object.remove(name);
                note(place + "/" + name);
                object.removeAll();
                object.setAll(before);
            }
        }
        children(place, node, this::removeFields);
    }

    private void note(String place) {
        if (alike.merge(starred(place), 1, Integer::sum) <= MOST_ALIKE) {
            each.accept(place, root);
            count++;
        }
    }

    private interface Visit {
        void visit(String place, JsonNode node);
    }

    private static void children(String place, JsonNode node, Visit visit) {
        if (node instanceof ObjectNode object) {
            List.copyOf(object.propertyNames()).forEach(name -> visit.visit(place + "/" + name, object.get(name)));
        } else if (node instanceof ArrayNode list) {
            for (int i = 0; i < list.size(); i++) {
                visit.visit(place + "/" + i, list.get(i));
            }
        }
    }
}
