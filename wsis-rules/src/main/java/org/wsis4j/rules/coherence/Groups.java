package org.wsis4j.rules.coherence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.wsis4j.rules.Examination;
import org.wsis4j.rules.reading.Location;

/** Members of documents that have something in common, of which a finding names the first few by name. */
final class Groups {

    private static final int NAMED = 10;

    private Groups() {}

    /** Something that stands in a document. */
    interface Member {

        /** The index of the document. */
        int index();

        /** The name of the document. */
        String name();

        /** Where it stands, in the corpus. */
        Location place();
    }

    /** The members by what they have in common, in the order of the corpus. */
    static <K, M extends Member> List<List<M>> by(Function<? super M, ? extends K> key, List<M> members) {
        Map<K, List<M>> groups = new LinkedHashMap<>();
        for (M member : members) {
            groups.computeIfAbsent(key.apply(member), same -> new ArrayList<>(1))
                    .add(member);
        }
        return List.copyOf(groups.values());
    }

    /** Those of the groups that are of several documents, in the order of the first member that is one too many. */
    static <K, M extends Member> List<List<M>> ofSeveral(Function<? super M, ? extends K> key, List<M> members) {
        return by(key, members).stream()
                .filter(Groups::isOfSeveral)
                .sorted(Comparator.comparingInt(group -> second(group).index()))
                .toList();
    }

    /** Whether more than one document has a part in the group. */
    static boolean isOfSeveral(List<? extends Member> group) {
        return group.get(group.size() - 1).index() != group.get(0).index();
    }

    /** The member that speaks for a group, whatever the order of the corpus: that of the first name. */
    static <M extends Member> M head(List<M> group) {
        return group.stream()
                .min(Comparator.comparing(Member::name)
                        .thenComparing(member -> member.place().steps().toString()))
                .orElseThrow();
    }

    /** Points at the first member that is one too many; says how many documents there are, and the first of their names. */
    static <M extends Member> Examination.Spot at(List<M> group, Examination found) {
        return found.at(second(group).place()).with("count", count(group)).with("names", () -> names(group));
    }

    private static <M extends Member> M second(List<M> group) {
        return group.stream()
                .filter(member -> member.index() != group.get(0).index())
                .findFirst()
                .orElse(group.get(0));
    }

    private static int count(List<? extends Member> group) {
        return (int) group.stream().mapToInt(Member::index).distinct().count();
    }

    /** The first few names in the order of the alphabet. */
    static List<String> names(List<? extends Member> group) {
        return first(group.stream().map(Member::name).toList());
    }

    static List<String> first(List<String> names) {
        return names.stream().distinct().sorted().limit(NAMED).toList();
    }
}
