package org.wsis4j.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ContainerNode;
import tools.jackson.databind.node.ObjectNode;

/** Changes documents at random so that they stay JSON: other values, other types, fields more and fewer. */
final class TreeMutations {

    /** What stands for a value: right for some field and wrong for others. */
    private static final List<JsonNode> VALUES =
            nodes("null, true, false, 0, -0.0, 5, 2.5, 1.0, 2e3, 2005.0, 20050e-1, 2147483647, -2147483648, 2147483648,"
                    + " -2147483649, 2147483647.5, 0.5e1, 1e308, -1e308, 1e309, -1e309, 1E+400, 5e-324, \"\", \"x\", \"C2\","
                    + " \"5\", \"true\", \"null\", [], {}, [[]], [null], [{}], [\"x\"], [\"2006-05-16\"], [2005], {\"a\":1},"
                    + " \"a\\tb\\r\\nc\\n\", \"a\\u0007b\", \"\\u0000\", \"\\u007F\", \"\\u0085\", \"a\\u009F\", \"\\u00A0\","
                    + " \"\\u2028\", \"\\u202E\\uFEFF\\uFFFE\", \"\\uD83D\\uDE00\", \"\\uDBFF\\uDFFF\"");

    private static final List<JsonNode> DAYS =
            nodes("\"2006-05-16\", \"2004-02-29\", \"2000-02-29\", \"1900-02-29\", \"2006-02-29\", \"0000-02-29\","
                    + " \"0000-01-01\", \"9999-12-31\", \"2006-04-31\", \"2006-13-01\", \"2006-00-10\", \"2006-01-00\","
                    + " \"2006-1-1\", \"06-01-01\", \"20060516\", \"2006/05/16\", \"2006-05-16T00:00:00Z\", \"2006-05-16Z\","
                    + " \"2006-05-16\\n\", \" 2006-05-16\", \"+2006-05-16\", \"-006-05-16\", \"\\u0662\\u0660\\u0660\\u0666-05-16\","
                    + " \"2006\\u201005-16\", \"2006-05\", \"16 May 2006\", 20060516, [2006, 5, 16],"
                    + " \"-0001-02-28\", \"-0000-01-01\", \"-0004-02-29\", \"-0005-02-29\", \"-0100-02-29\", \"-0400-02-29\","
                    + " \"+10000-02-29\", \"+10100-02-29\", \"+9999-01-01\", \"+010000-01-01\", \"+999999999-12-31\","
                    + " \"+1000000000-01-01\", \"-999999999-01-01\", \"-10000-04-31\", \"+12345-06-07\\u2028\"");

    private static final List<JsonNode> TYPES = nodes(
            "\"assessment\", \"waivers\", \"facilitatorReport\", \"facilitatorreport\", \"facilitatorReport \", \"nationalReport\", \"\", 1, null,"
                    + " [\"facilitatorReport\"]");

    private static final List<JsonNode> VERSIONS = nodes("1, 1.0, 1e0, 10e-1, 0, 2, -1, 1.5, \"1\", true, null, [1]");

    private static final List<String> NAMES = List.of(
            "type",
            "version",
            "title",
            "date",
            "start",
            "value",
            "count",
            "results",
            "activities",
            "waivers",
            "arguments",
            "place",
            "further",
            "x",
            "Title",
            "titel",
            "",
            "unread",
            "a\u0000b",
            "\uD83D\uDE00",
            "$schema",
            "__proto__");

    private final Random random;
    private final List<JsonNode> values;

    private TreeMutations(Random random, List<JsonNode> more) {
        this.random = random;
        this.values = new ArrayList<>(VALUES);
        this.values.addAll(more);
    }

    /** A document with a few changes; now and then one of them changes nothing. */
    static byte[] mutate(byte[] text, Random random) {
        return mutate(text, random, List.of());
    }

    /** The same, with more that may stand for a value. */
    static byte[] mutate(byte[] text, Random random, List<JsonNode> more) {
        JsonNode root = Validator.JSON.readTree(text);
        if (random.nextInt(50) == 0) {
            return Validator.JSON.writeValueAsBytes(VALUES.get(random.nextInt(VALUES.size())));
        }
        TreeMutations mutations = new TreeMutations(random, more);
        for (int i = 1 + random.nextInt(2); i > 0; i--) {
            mutations.change((ObjectNode) root);
        }
        return Validator.JSON.writeValueAsBytes(root);
    }

    private void change(ObjectNode root) {
        List<ContainerNode<?>> containers = new ArrayList<>();
        collect(root, containers);
        ContainerNode<?> place = containers.get(random.nextInt(containers.size()));
        switch (random.nextInt(12)) {
            case 0 -> root.set("type", one(TYPES));
            case 1 -> root.set("version", one(VERSIONS));
            case 2 -> root.remove(random.nextBoolean() ? "type" : "version");
            case 3, 4 -> days(root);
            default -> {
                if (place instanceof ObjectNode object) {
                    change(object, random.nextInt(4));
                } else {
                    change((ArrayNode) place, random.nextInt(4));
                }
            }
        }
    }

    private void change(ObjectNode object, int how) {
        List<String> names = new ArrayList<>(object.propertyNames());
        if (how == 0 || names.isEmpty()) {
            object.set(NAMES.get(random.nextInt(NAMES.size())), one(values));
            return;
        }
        String name = names.get(random.nextInt(names.size()));
        JsonNode old = object.get(name);
        switch (how) {
            case 1 -> object.remove(name);
            case 2 -> object.set(name, one(values));
            default -> object.set(name, wrapped(old));
        }
    }

    private void change(ArrayNode list, int how) {
        if (how == 0 || list.isEmpty()) {
            list.insert(random.nextInt(list.size() + 1), one(values));
            return;
        }
        int index = random.nextInt(list.size());
        switch (how) {
            case 1 -> list.remove(index);
            case 2 -> list.set(index, one(values));
            default -> list.set(index, wrapped(list.get(index)));
        }
    }

    /** A value in a list, or the first one of a list without it. */
    private static JsonNode wrapped(JsonNode value) {
        return value.isArray() && !value.isEmpty()
                ? value.get(0)
                : Validator.JSON.createArrayNode().add(value);
    }

    /** Another text where a day stands, or a day where none is expected. */
    private void days(ObjectNode root) {
        List<ContainerNode<?>> containers = new ArrayList<>();
        collect(root, containers);
        for (ContainerNode<?> container : containers) {
            if (container instanceof ObjectNode object) {
                for (String name : List.copyOf(object.propertyNames())) {
                    if (object.get(name).isString()
                            && object.get(name).stringValue().matches("[+-]?[0-9]{4,9}-[0-9]{2}-[0-9]{2}")
                            && random.nextInt(3) == 0) {
                        object.set(name, one(DAYS));
                        return;
                    }
                }
            }
        }
        root.set("date", one(DAYS));
    }

    private JsonNode one(List<JsonNode> nodes) {
        return nodes.get(random.nextInt(nodes.size())).deepCopy();
    }

    private static void collect(JsonNode node, List<ContainerNode<?>> into) {
        if (node instanceof ContainerNode<?> container) {
            into.add(container);
            container.values().forEach(child -> collect(child, into));
        }
    }

    static List<JsonNode> nodes(String elements) {
        return List.copyOf(Validator.JSON.readTree("[" + elements + "]").values());
    }
}
