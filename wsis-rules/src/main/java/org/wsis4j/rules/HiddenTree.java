package org.wsis4j.rules;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wsis4j.rules.reading.Location;
import org.wsis4j.rules.wording.Message;

/**
 * The places of which nobody knows what they hold, as a tree of their steps: whoever asks for one place does not look through all
 * others, since a hostile document has as many hidden places as it has parts.
 */
final class HiddenTree {

    /** So many are compared one by one. */
    private static final int FEW = 8;

    private static final HiddenTree NOTHING = new HiddenTree(List.of(), Set.of());

    private final List<Location> places;
    private final Set<Location> untold;
    private final Node root = new Node();

    private HiddenTree(List<Location> places, Set<Location> untold) {
        this.places = places;
        this.untold = untold;
        for (int i = 0; i < places.size(); i++) {
            Node node = root;
            for (String step : places.get(i).steps()) {
                node = node.below.computeIfAbsent(step, same -> new Node());
            }
            node.here.add(i);
        }
    }

    private static final class Node {
        private final Map<String, Node> below = new HashMap<>(2);
        private final List<Integer> here = new ArrayList<>(1);
    }

    static HiddenTree of(List<Location> unreadable) {
        return of(unreadable, List.of());
    }

    /** The places that could not be read, and those for which the text had no room. */
    static HiddenTree of(List<Location> unreadable, List<Location> untold) {
        if (unreadable.isEmpty() && untold.isEmpty()) {
            return NOTHING;
        }
        List<Location> places = new ArrayList<>(unreadable);
        places.addAll(untold);
        return new HiddenTree(List.copyOf(places), Set.copyOf(untold));
    }

    /** Whether everything is known. */
    boolean isEmpty() {
        return places.isEmpty();
    }

    /** Why nobody knows what one of the places holds. */
    MissingEvidence evidence(Location place) {
        String because = untold.contains(place) ? "outcome.untold" : "outcome.unreadable";
        return new MissingEvidence(place, new Message(because, Map.of()));
    }

    /** Whether any of the places hides a path, see {@link Location#hides}. */
    boolean hides(String path) {
        return !places.isEmpty() && mayHide(path) && any(root, path.split("/", -1), 0, null);
    }

    /** Whether a place begins as a path does: mostly none, and then the path need not be taken apart. */
    private boolean mayHide(String path) {
        if (!root.here.isEmpty() || root.below.size() > FEW || path.startsWith("*")) {
            return true;
        }
        for (String first : root.below.keySet()) {
            if (path.startsWith(first) && (path.length() == first.length() || path.charAt(first.length()) == '/')) {
                return true;
            }
        }
        return false;
    }

    /** The places that hide one of several paths, each as its steps; in the order given. */
    List<Location> hiding(List<String[]> paths) {
        for (int i = 0; i < paths.size(); i++) {
            if (any(root, paths.get(i), 0, null)) {
                BitSet hiding = new BitSet();
                paths.subList(i, paths.size()).forEach(path -> any(root, path, 0, hiding));
                return listed(hiding);
            }
        }
        return List.of();
    }

    /** Whether any of the places is the one given or a part of it. */
    boolean isAnyWithin(Location place) {
        return !places.isEmpty() && find(place).isPresent();
    }

    /** The places that are the one given or a part of it, in the order given. */
    List<Location> within(Location place) {
        BitSet within = new BitSet();
        Deque<Node> left = new ArrayDeque<>();
        find(place).ifPresent(left::add);
        while (!left.isEmpty()) {
            Node node = left.remove();
            node.here.forEach(within::set);
            left.addAll(node.below.values());
        }
        return listed(within);
    }

    /** A node is there only if a place is at it or below it; but for the root. */
    private Optional<Node> find(Location place) {
        Optional<Node> node = Optional.of(root);
        for (String step : place.steps()) {
            node = node.map(above -> above.below.get(step));
        }
        return node;
    }

    /** Looks for a place that hides a path; or for all of them, if there is a set to put them into. */
    private boolean any(Node node, String[] path, int at, @Nullable BitSet all) {
        for (int i = 0; i < node.here.size(); i++) {
            if (isFound(node.here.get(i), all)) {
                return true;
            }
        }
        if (at == path.length) {
            return !node.below.isEmpty() && anyElement(node, String.join("/", path), all);
        }
        if (path[at].equals("*")) {
            for (Node below : node.below.values()) {
                if (any(below, path, at + 1, all)) {
                    return true;
                }
            }
            return false;
        }
        Node below = node.below.get(path[at]);
        return below != null && any(below, path, at + 1, all);
    }

    private boolean anyElement(Node list, String path, @Nullable BitSet all) {
        for (Node element : list.below.values()) {
            for (int place : element.here) {
                if (places.get(place).hides(path) && isFound(place, all)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isFound(int place, @Nullable BitSet all) {
        if (all != null) {
            all.set(place);
        }
        return all == null;
    }

    private List<Location> listed(BitSet wanted) {
        return wanted.stream().mapToObj(places::get).toList();
    }
}
