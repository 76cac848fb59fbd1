package org.wsis4j.governance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.wsis4j.organization.Organization;
import org.wsis4j.source.Paragraph;

/**
 * Who was co-chair and who could be next: one, elected from among the other members in rotation (E/2006/85, paragraph
 * 17).
 *
 * <p>The paragraph does not say whether the other members are all but the chair, or all but the three that have the chair
 * in turn; so one of the three is neither eligible nor refused, see {@link Eligibility#ONE_OF_THE_THREE}. It gives no
 * order of the rotation either; the library takes it to mean that nobody serves again while others wait.
 *
 * @param members the members of the group, each once; the library knows no full list of any year
 * @param elections the elections on record, by their first day
 */
public record CoChairs(List<Organization> members, List<CoChairElection> elections) {

    /**
     * Puts the elections in order.
     *
     * @param members see {@link #members()}
     * @param elections see {@link #elections()}; in any order here
     * @throws IllegalArgumentException if a member stands twice
     */
    public CoChairs {
        members = List.copyOf(members);
        elections = elections.stream()
                .sorted(Comparator.comparing(CoChairElection::from))
                .toList();
        for (Organization member : members) {
            if (members.indexOf(member) != members.lastIndexOf(member)) {
                throw new IllegalArgumentException("member " + member + " stands twice; expected each once");
            }
        }
    }

    /**
     * A record of elections.
     *
     * @param members the members of the group, each once, in any order
     * @param elections the elections, in any order
     * @return the record
     * @throws IllegalArgumentException if a member stands twice
     */
    public static CoChairs of(List<Organization> members, List<CoChairElection> elections) {
        return new CoChairs(members, elections);
    }

    /**
     * The place that all answers rest on.
     *
     * @return E/2006/85, paragraph 17
     */
    public Paragraph source() {
        return Deviation.Kind.MORE_THAN_ONE_CO_CHAIR.mandate();
    }

    /**
     * Whether an organization can be co-chair beside a chair.
     *
     * @param candidate the organization
     * @param chair who has the chair
     * @return the first of the reasons against it that applies, in the order of their declaration
     */
    public Eligibility eligibility(Organization candidate, Organization chair) {
        if (candidate.equals(chair)) {
            return Eligibility.IS_THE_CHAIR;
        }
        if (!members.contains(candidate)) {
            return Eligibility.NOT_A_MEMBER;
        }
        boolean oneOfTheThree = TermsOfReference.of2006().chairs().contains(candidate);
        return oneOfTheThree ? Eligibility.ONE_OF_THE_THREE : Eligibility.ELIGIBLE;
    }

    /**
     * Who has waited longest.
     *
     * @param chair who has the chair
     * @param day the day; elections that start later do not count
     * @return those that are eligible: who never served first, then by how long ago they last did, and who stands first
     *     among the members where that is the same
     */
    public List<Organization> leastRecentlyServed(Organization chair, LocalDate day) {
        return eligible(chair)
                .sorted(Comparator.comparing(
                        member -> lastDayServed(member, day).orElse(LocalDate.MIN)))
                .toList();
    }

    /**
     * What in the record departs from the paragraph.
     *
     * @return by election; for each its eligibility, then the time with several co-chairs that it opens, then others that
     *     wait. Times that overlap are one, in which all that serve in it are named
     */
    public List<Deviation> deviations() {
        List<Deviation> deviations = new ArrayList<>();
        Map<Integer, Together> together = together();
        for (int i = 0; i < elections.size(); i++) {
            CoChairElection election = elections.get(i);
            eligibility(election.coChair(), election.chair())
                    .refusal()
                    .ifPresent(kind -> deviations.add(deviation(kind, election, Stream.of())));
            Optional.ofNullable(together.get(i)).map(Together::deviation).ifPresent(deviations::add);
            List<Organization> others = passedOver(i);
            if (!others.isEmpty()) {
                deviations.add(deviation(Deviation.Kind.CO_CHAIR_BEFORE_OTHERS, election, others.stream()));
            }
        }
        return List.copyOf(deviations);
    }

    /** By the election that opens it. */
    private Map<Integer, Together> together() {
        Map<Integer, Together> spans = new TreeMap<>();
        int opened = 0;
        Optional<Together> open = Optional.empty();
        for (int i = 0; i < elections.size(); i++) {
            Optional<Together> here = besides(i);
            if (here.isPresent()) {
                Optional<Together> longer = open.filter(here.get()::overlaps).map(span -> span.and(here.get()));
                opened = longer.isPresent() ? opened : i;
                open = longer.or(() -> here);
                spans.put(opened, open.get());
            }
        }
        return spans;
    }

    /** The days of an election on which one that came before goes on. */
    private Optional<Together> besides(int index) {
        CoChairElection election = elections.get(index);
        List<CoChairElection> others = elections.subList(0, index).stream()
                .filter(election::overlaps)
                .filter(other -> !other.coChair().equals(election.coChair()))
                .toList();
        return others.stream()
                .map(CoChairElection::to)
                .max(Comparator.naturalOrder())
                .map(to -> to.isBefore(election.to()) ? to : election.to())
                .map(to -> new Together(
                        election.from(),
                        to,
                        Stream.concat(others.stream(), Stream.of(election))
                                .map(CoChairElection::coChair)
                                .distinct()
                                .toList()));
    }

    private List<Organization> passedOver(int index) {
        CoChairElection election = elections.get(index);
        int before = served(elections.subList(0, index)).lastIndexOf(election.coChair());
        if (before < 0) {
            return List.of();
        }
        HashSet<Organization> since = new HashSet<>(served(elections.subList(before, index)));
        return eligible(election.chair())
                .filter(member -> !since.contains(member))
                .toList();
    }

    private Stream<Organization> eligible(Organization chair) {
        return members.stream().filter(member -> eligibility(member, chair) == Eligibility.ELIGIBLE);
    }

    private Optional<LocalDate> lastDayServed(Organization member, LocalDate day) {
        return elections.stream()
                .filter(election ->
                        election.coChair().equals(member) && !election.from().isAfter(day))
                .map(CoChairElection::to)
                .max(Comparator.naturalOrder());
    }

    private static List<Organization> served(List<CoChairElection> elections) {
        return elections.stream().map(CoChairElection::coChair).toList();
    }

    private static Deviation deviation(Deviation.Kind kind, CoChairElection election, Stream<Organization> others) {
        List<Organization> about =
                Stream.concat(Stream.of(election.coChair()), others).toList();
        return new Deviation(kind, election.from(), election.to(), about, List.of());
    }

    /** Days on which there are several co-chairs, from the first to the last. */
    private record Together(LocalDate from, LocalDate to, List<Organization> coChairs) {

        /** Of a time that starts no later. */
        boolean overlaps(Together earlier) {
            return !from.isAfter(earlier.to);
        }

        Together and(Together later) {
            return new Together(
                    from,
                    later.to.isAfter(to) ? later.to : to,
                    Stream.concat(coChairs.stream(), later.coChairs.stream())
                            .distinct()
                            .toList());
        }

        Deviation deviation() {
            return new Deviation(Deviation.Kind.MORE_THAN_ONE_CO_CHAIR, from, to, coChairs, List.of());
        }
    }

    /** Whether an organization can be co-chair (E/2006/85, paragraph 17). */
    public enum Eligibility {
        /** It has the chair itself. */
        IS_THE_CHAIR(Optional.of(Deviation.Kind.CO_CHAIR_IS_THE_CHAIR)),
        /** It is no member of the group. */
        NOT_A_MEMBER(Optional.of(Deviation.Kind.CO_CHAIR_NOT_A_MEMBER)),
        /** It is one of the three that have the chair in turn, which the paragraph may or may not allow. */
        ONE_OF_THE_THREE(Optional.of(Deviation.Kind.CO_CHAIR_ONE_OF_THE_THREE)),
        /** It is a member and none of the three. */
        ELIGIBLE(Optional.empty());

        private final Optional<Deviation.Kind> refusal;

        Eligibility(Optional<Deviation.Kind> refusal) {
            this.refusal = refusal;
        }

        private Optional<Deviation.Kind> refusal() {
            return refusal;
        }
    }
}
