package org.wsis4j.followup;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.wsis4j.factfile.FactFile;
import org.wsis4j.obligation.Actor;
import org.wsis4j.obligation.Actors;
import org.wsis4j.source.Dating;
import org.wsis4j.source.Evidence;
import org.wsis4j.source.Paragraph;

/**
 * A register of provisions that can be narrowed by body, by subject, by standing and by day. Each narrowing gives a new,
 * smaller register; the order stays that of the file.
 *
 * <pre>{@code
 * Provisions.standard().of(commission).about(ProvisionSubject.MEMBERS).inForceOn(LocalDate.of(2006, 7, 1))
 * }</pre>
 */
public final class Provisions implements Iterable<Provision> {

    private static final Provisions STANDARD = of(FactFile.read(
            Provisions.class,
            "provisions.tsv",
            row -> new Provision(
                    row.text("key"),
                    Actors.standard().require(row.text("body")),
                    row.oneOf("subject", ProvisionSubject.values()),
                    row.text("value"),
                    row.oneOf("standing", Standing.values()),
                    Dating.parse(row.text("from")),
                    row.optional("to").map(Dating::parse).map(Dating::latest),
                    row.list("sources", Paragraph::parse),
                    row.oneOf("evidence", Evidence.values()),
                    row.optional("note"))));

    private final List<Provision> provisions;

    private Provisions(List<Provision> provisions) {
        this.provisions = provisions;
    }

    /**
     * The register that comes with the library: E/2006/85 and what later sources changed.
     *
     * @return always the same
     */
    public static Provisions standard() {
        return STANDARD;
    }

    /**
     * A register of one's own.
     *
     * @param provisions in the order wanted
     * @return a register of these
     * @throws IllegalArgumentException if two have the same key
     */
    public static Provisions of(List<Provision> provisions) {
        Set<String> keys = new HashSet<>();
        for (Provision provision : provisions) {
            if (!keys.add(provision.key())) {
                throw new IllegalArgumentException("provision '" + provision.key()
                        + "' stands twice; expected a key of its own for each, for example CSTD/members-2014");
            }
        }
        return new Provisions(List.copyOf(provisions));
    }

    /**
     * Narrows to a body.
     *
     * @param body the body
     * @return the provisions about it
     */
    public Provisions of(Actor body) {
        return where(provision -> provision.body().equals(body));
    }

    /**
     * Narrows to a subject.
     *
     * @param subject the subject
     * @return the provisions about it
     */
    public Provisions about(ProvisionSubject subject) {
        return where(provision -> provision.subject() == subject);
    }

    /**
     * Narrows to a standing, whatever the day.
     *
     * @param standing the standing
     * @return the provisions that have it
     */
    public Provisions with(Standing standing) {
        return where(provision -> provision.standing() == standing);
    }

    /**
     * Narrows to what was so on a day.
     *
     * @param day the day
     * @return the provisions laid down or told as so; never what was only recommended or proposed
     */
    public Provisions inForceOn(LocalDate day) {
        return where(provision -> provision.inForceOn(day));
    }

    /**
     * Asks for a provision.
     *
     * @param key its key, exactly, for example {@code CSTD/members}
     * @return empty if the register has none
     */
    public Optional<Provision> find(String key) {
        return stream().filter(provision -> provision.key().equals(key)).findFirst();
    }

    /**
     * The provisions.
     *
     * @return in the order of the register
     */
    public List<Provision> all() {
        return provisions;
    }

    /**
     * The provisions as a stream.
     *
     * @return in the order of the register
     */
    public Stream<Provision> stream() {
        return provisions.stream();
    }

    @Override
    public Iterator<Provision> iterator() {
        return provisions.iterator();
    }

    private Provisions where(Predicate<Provision> wanted) {
        return new Provisions(stream().filter(wanted).toList());
    }
}
