package org.wsis4j.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** A document with exactly one change, once for each value in it. */
final class SchemaMutants {

    private final JsonNode root;
    private final Map<String, byte[]> mutants = new LinkedHashMap<>();

    private SchemaMutants(byte[] text) {
        this.root = Validator.JSON.readTree(text);
    }

    /** With a field more, once for each object; by place. */
    static Map<String, byte[]> withFieldMore(byte[] text) {
        SchemaMutants all = new SchemaMutants(text);
        all.addFields("", all.root);
        return all.mutants;
    }

    /** With a value of another type: an object for a text or a list, a text for all others; by place. */
    static Map<String, byte[]> withOtherType(byte[] text) {
        SchemaMutants all = new SchemaMutants(text);
        all.changeTypes("", all.root);
        return all.mutants;
    }

    /** Without a field, once for each field; by place, with a star for any index. Of several at one place, the last. */
    static Map<String, byte[]> withFieldLess(byte[] text) {
        SchemaMutants all = new SchemaMutants(text);
        all.removeFields("", all.root);
        return all.mutants;
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
                note((place + "/" + name).replaceAll("/[0-9]+(?=/|$)", "/*"));
                object.removeAll();
                object.setAll(before);
            }
        }
        children(place, node, this::removeFields);
    }

    private void note(String place) {
        mutants.put(place, Validator.JSON.writeValueAsBytes(root));
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
