package org.wsis4j.rules.followup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.wsis4j.organization.Organization;
import org.wsis4j.reporting.followup.FollowUpReport;
import org.wsis4j.reporting.followup.ReportedSession;
import org.wsis4j.rules.Examination;

/**
 * A session of the Commission that a report tells of: one of its list, or the one for which it was written.
 *
 * @param session the session
 * @param steps where it stands
 */
record Sessions(ReportedSession session, List<Object> steps) {

    private static final Optional<Organization> COMMISSION =
            Mandates.actor("CSTD").organization();

    /** The paths of some fields of all sessions that {@link #in} gives. */
    static String[] paths(String... fields) {
        return Stream.concat(Stream.of("body"), Stream.of(fields))
                .flatMap(field -> field.equals("body")
                        ? Stream.of("session/body")
                        : Stream.of("session/" + field, "commissionSessions/*/" + field))
                .toArray(String[]::new);
    }

    static List<Sessions> in(FollowUpReport report) {
        List<Sessions> all = new ArrayList<>();
        report.session()
                .filter(session -> session.body()
                        .filter(body -> body.value().equals(COMMISSION))
                        .isPresent())
                .ifPresent(session -> all.add(new Sessions(session, List.of("session"))));
        for (int i = 0; i < report.commissionSessions().size(); i++) {
            all.add(new Sessions(report.commissionSessions().get(i), List.of("commissionSessions", i)));
        }
        return all;
    }

    /** The year told, or else that of the first day. */
    Optional<Integer> year(Examination found) {
        return session.year().isPresent() || found.hides(path("year"))
                ? session.year()
                : session.start().map(LocalDate::getYear);
    }

    Examination.Spot at(Examination found, String field) {
        return found.at(Stream.concat(steps.stream(), Stream.of(field)).toArray());
    }

    private String path(String field) {
        return String.join("/", steps.stream().map(Object::toString).toList()) + "/" + field;
    }
}
