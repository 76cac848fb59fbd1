package org.wsis4j.json.example;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Makes a pair smaller as long as it still shows what it is to show: the same is left out of both, again and again. */
final class Shrinking {

    private final Exactly exactly;
    private Pair pair;
    private int cost;

    private Shrinking(Pair pair, Exactly exactly) {
        this.pair = pair;
        this.cost = pair.cost();
        this.exactly = exactly;
    }

    static Pair of(Pair pair, Exactly exactly) {
        Shrinking shrinking = new Shrinking(pair, exactly);
        int before;
        do {
            before = shrinking.cost;
            shrinking.leaveOut();
            shrinking.align();
            shrinking.simplify();
        } while (shrinking.cost < before);
        shrinking.makePlain();
        return shrinking.pair;
    }

    private boolean accept(Pair smaller) {
        return smaller.cost() <= cost && replace(smaller);
    }

    private boolean replace(Pair other) {
        boolean isSo = !other.equals(pair) && exactly.isSoFor(other);
        if (isSo) {
            pair = other;
            cost = other.cost();
        }
        return isSo;
    }

    private void leaveOut() {
        boolean goesOn;
        do {
            goesOn = false;
            for (List<Object> place : Tree.places(pair.mended())) {
                if (Tree.at(pair.mended(), place).isPresent()) {
                    Object breaks = Matching.place(pair.mended(), pair.breaks(), place)
                            .map(there -> Tree.without(pair.breaks(), there))
                            .orElse(pair.breaks());
                    goesOn |= accept(new Pair(breaks, Tree.without(pair.mended(), place)));
                }
            }
            for (List<Object> place : Tree.places(pair.breaks())) {
                if (Tree.at(pair.breaks(), place).isPresent()) {
                    goesOn |= accept(new Pair(Tree.without(pair.breaks(), place), pair.mended()));
                }
            }
        } while (goesOn);
    }

    /** What need not differ is taken over from one to the other. */
    private void align() {
        for (List<Object> place : Tree.places(pair.mended())) {
            Optional<Object> here = Tree.at(pair.mended(), place);
            Optional<Object> there = Tree.at(pair.breaks(), place);
            if (here.isPresent() && there.isPresent() && !here.equals(there)) {
                boolean isTaken = accept(new Pair(Tree.with(pair.breaks(), place, here.get()), pair.mended()));
                if (!isTaken) {
                    accept(new Pair(pair.breaks(), Tree.with(pair.mended(), place, there.get())));
                }
            }
        }
    }

    /** The same value is replaced wherever it stands, and then in one place only. */
    private void simplify() {
        for (List<Object> place : Tree.leaves(pair.breaks())) {
            Tree.at(pair.breaks(), place)
                    .ifPresent(value -> Simpler.than(value).anyMatch(simpler -> {
                        UnaryOperator<Object> change = leaf -> leaf.equals(value) ? simpler : leaf;
                        return accept(
                                new Pair(Simpler.each(pair.breaks(), change), Simpler.each(pair.mended(), change)));
                    }));
        }
        for (List<Object> place : Tree.leaves(pair.mended())) {
            Tree.at(pair.mended(), place)
                    .ifPresent(
                            value -> Simpler.than(value).anyMatch(simpler -> accept(replaced(place, value, simpler))));
        }
    }

    private void makePlain() {
        for (List<Object> place : Tree.leaves(pair.breaks())) {
            Tree.at(pair.breaks(), place)
                    .ifPresent(value -> Plain.in(place, value).anyMatch(plain -> {
                        UnaryOperator<Object> change = leaf -> leaf.equals(value) ? plain : leaf;
                        return replace(
                                new Pair(Simpler.each(pair.breaks(), change), Simpler.each(pair.mended(), change)));
                    }));
        }
        for (List<Object> place : Tree.leaves(pair.mended())) {
            Tree.at(pair.mended(), place)
                    .ifPresent(
                            value -> Plain.in(place, value).anyMatch(plain -> replace(replaced(place, value, plain))));
        }
    }

    /** In both, if both have the value. */
    private Pair replaced(List<Object> place, Object value, Object simpler) {
        Object breaks = Matching.place(pair.mended(), pair.breaks(), place)
                .filter(there -> Tree.at(pair.breaks(), there).equals(Optional.of(value)))
                .map(there -> Tree.with(pair.breaks(), there, simpler))
                .orElse(pair.breaks());
        return new Pair(breaks, Tree.with(pair.mended(), place, simpler));
    }
}
