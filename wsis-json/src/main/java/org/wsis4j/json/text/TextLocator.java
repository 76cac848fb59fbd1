package org.wsis4j.json.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wsis4j.rules.reading.Flaw;
import org.wsis4j.rules.reading.Location;
import org.wsis4j.rules.reading.Position;
import org.wsis4j.rules.reading.Reading;

/**
 * Finds places in a text by walking it again. The position of a place is that of the first character of its value; of a
 * place that has a flaw, that of the flaw; of a place that is not there, that of the nearest one around it.
 */
public final class TextLocator implements Reading.Locator {

    private final DocumentText text;
    private final Bounds bounds;
    private final List<Flaw> flaws;

    public TextLocator(DocumentText text, Bounds bounds, List<Flaw> flaws) {
        this.text = text;
        this.bounds = bounds;
        this.flaws = flaws;
    }

    @Override
    public Map<Location, Position> locate(Collection<Location> places) {
        Map<Location, Position> positions = new HashMap<>();
        Set<Location> asked = Set.copyOf(places);
        for (Flaw flaw : flaws) {
            if (asked.contains(flaw.location())) {
                flaw.position().ifPresent(position -> positions.putIfAbsent(flaw.location(), position));
            }
        }
        List<Node> wanted = new ArrayList<>();
        Node root = new Node();
        for (Location place : asked) {
            if (!positions.containsKey(place)) {
                wanted.add(root.descend(place));
            }
        }
        if (!wanted.isEmpty()) {
            walk(root);
            wanted.sort(Comparator.comparingInt(Node::offset));
            Positions walk = new Positions(text.bytes());
            for (Node node : wanted) {
                if (node.offset() >= 0) {
                    positions.put(node.place, walk.of(node.offset()));
                }
            }
        }
        return positions;
    }

    private void walk(Node root) {
        try (Cursor cursor = new Cursor(text, bounds, new Flaws())) {
            if (cursor.next() != null) {
                walk(cursor, root);
            }
        } catch (NotJson | Unreadable e) {
            // The reader has told so. What stands before the break was found.
        }
    }

    /** Goes into the values that somebody asked for, no deeper; so the depth is that of the text, which has a limit. */
    private static void walk(Cursor cursor, Node node) {
        node.found = cursor.start();
        if (node.children.isEmpty()) {
            cursor.skip();
        } else if (cursor.token() == Token.OBJECT) {
            for (String name = cursor.nextName(); name != null; name = cursor.nextName()) {
                cursor.next();
                walkChild(cursor, node.children.get(name));
            }
        } else if (cursor.token() == Token.LIST) {
            for (int i = 0; cursor.next() != Token.LIST_END; i++) {
                walkChild(cursor, node.children.get(Integer.toString(i)));
            }
        }
    }

    private static void walkChild(Cursor cursor, @Nullable Node child) {
        if (child != null && child.found < 0) {
            walk(cursor, child);
        } else {
            cursor.skip();
        }
    }

    /** A place that somebody asked for, or one around it. */
    private static final class Node {
        private final Map<String, Node> children = new HashMap<>();
        private @Nullable Node around;
        private Location place = Location.root();
        private int found = -1;

        Node descend(Location target) {
            Node node = this;
            for (String step : target.steps()) {
                Node parent = node;
                node = parent.children.computeIfAbsent(step, name -> new Node());
                node.around = parent;
            }
            node.place = target;
            return node;
        }

        int offset() {
            Node node = this;
            while (node.found < 0 && node.around != null) {
                node = node.around;
            }
            return node.found;
        }
    }
}
