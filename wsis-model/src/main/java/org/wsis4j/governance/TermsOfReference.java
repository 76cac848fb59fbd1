package org.wsis4j.governance;

import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.wsis4j.organization.Organization;
import org.wsis4j.source.Dating;
import org.wsis4j.source.Evidence;
import org.wsis4j.source.Fact;
import org.wsis4j.source.Modality;
import org.wsis4j.source.Paragraph;

/**
 * What the UN Group on the Information Society was set up for and how it is to work (E/2006/85, paragraphs 11 to 19, 35
 * and 37).
 *
 * <p>Each {@link Provision} has its paragraph and how binding its verb is; the methods read the ones that are values. All
 * wording is the library's own.
 */
public final class TermsOfReference {

    private static final TermsOfReference OF_2006 = new TermsOfReference(GroupFiles.provisions());

    private final List<Provision> provisions;

    private TermsOfReference(List<Provision> provisions) {
        this.provisions = provisions;
    }

    /**
     * The terms of reference that the Chief Executives Board endorsed in 2006, as the founding report gives them.
     *
     * @return always the same
     */
    public static TermsOfReference of2006() {
        return OF_2006;
    }

    /**
     * All provisions, those of objectives and tasks among them.
     *
     * @return in the order of the paragraphs
     */
    public List<Provision> provisions() {
        return provisions;
    }

    /**
     * A provision.
     *
     * @param key its key, exactly
     * @return the provision
     * @throws IllegalArgumentException if there is none with this key
     */
    public Provision provision(String key) {
        return provisions.stream()
                .filter(provision -> provision.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("unknown provision '" + key + "'; expected one of "
                        + provisions.stream().map(Provision::key).toList()));
    }

    /**
     * The body within which the group was set up (paragraph 11).
     *
     * @return the Chief Executives Board
     */
    public Organization parent() {
        return GroupFiles.organization(value("PARENT"));
    }

    /**
     * When the group was approved (paragraph 12).
     *
     * @return a month
     */
    public Dating approved() {
        return Dating.parse(value("APPROVED"));
    }

    /**
     * When the group was to meet first (paragraph 18).
     *
     * @return a month; the day is not fixed
     */
    public Dating firstMeeting() {
        return Dating.parse(value("FIRST_MEETING"));
    }

    /**
     * What the group is for (paragraph 12).
     *
     * @return the purpose, in the library's words
     */
    public String purpose() {
        return value("PURPOSE");
    }

    /**
     * What the group wants to reach (paragraph 15).
     *
     * @return three; the list is open
     */
    public List<GroupObjective> objectives() {
        return List.of(GroupObjective.values());
    }

    /**
     * What the group is to do (paragraph 16).
     *
     * @return seven
     */
    public List<GroupTask> tasks() {
        return List.of(GroupTask.values());
    }

    /**
     * The agencies whose experience was to be considered when lead agencies were chosen (paragraph 11).
     *
     * @return three, in the order in which the paragraph names them
     */
    public List<Organization> leadAgencies() {
        return organizations("LEAD_AGENCIES");
    }

    /**
     * The agencies among which the chair rotates (paragraph 17).
     *
     * @return three, in the order in which the paragraph names them
     */
    public List<Organization> chairs() {
        return organizations("CHAIRS");
    }

    /**
     * How long a term of the chair is (paragraph 17).
     *
     * @return one year
     */
    public Period chairTerm() {
        return Period.parse(value("CHAIR_TERM"));
    }

    /**
     * How often the work plan is to be updated (paragraph 18).
     *
     * @return two years
     */
    public Period workPlanInterval() {
        return Period.parse(value("WORK_PLAN_INTERVAL"));
    }

    /**
     * How many meetings a year there may be at most (paragraph 18).
     *
     * @return one
     */
    public int meetingsAYear() {
        return Integer.parseInt(value("MEETINGS_A_YEAR"));
    }

    /**
     * The agencies that ensure coordination among the networks of many stakeholders (paragraph 37).
     *
     * @return three, in the order in which the paragraph names them
     */
    public List<Organization> networkCoordinators() {
        return organizations("NETWORK_COORDINATORS");
    }

    private String value(String key) {
        return provision(key).value();
    }

    private List<Organization> organizations(String key) {
        return Stream.of(value(key).split("; ", -1))
                .map(GroupFiles::organization)
                .toList();
    }

    /**
     * One thing that the terms of reference say.
     *
     * @param key what names it among the others
     * @param value what is said, in the library's words; parts of a list are separated by a semicolon
     * @param sources where it is said
     * @param modality how binding the verb of the paragraph is
     * @param evidence how far the sources carry it
     * @param note what to know about it
     */
    public record Provision(
            String key,
            String value,
            List<Paragraph> sources,
            Modality modality,
            Evidence evidence,
            Optional<String> note)
            implements Fact {

        /**
         * Checks that it says something and cites something.
         *
         * @param key see {@link #key()}
         * @param value see {@link #value()}
         * @param sources see {@link #sources()}
         * @param modality see {@link #modality()}
         * @param evidence see {@link #evidence()}
         * @param note see {@link #note()}
         * @throws IllegalArgumentException if key or value is blank, or nothing is cited
         */
        public Provision {
            sources = List.copyOf(sources);
            if (key.isBlank() || value.isBlank() || sources.isEmpty()) {
                throw new IllegalArgumentException("provision '" + key
                        + "' needs a key, a value and a paragraph, for example PARENT, CEB and E/2006/85:11");
            }
        }
    }
}
