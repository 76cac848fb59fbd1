package org.wsis4j.rules.followup;

import static org.wsis4j.followup.ProvisionSubject.MEMBERS;
import static org.wsis4j.rules.Rule.rule;
import static org.wsis4j.rules.Severity.WARNING;
import static org.wsis4j.source.Modality.PROPOSED;
import static org.wsis4j.source.Modality.RECOMMENDED;
import static org.wsis4j.source.SourceDocuments.E_2006_85;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.wsis4j.followup.Provision;
import org.wsis4j.followup.Provisions;
import org.wsis4j.reporting.Coded;
import org.wsis4j.reporting.followup.CommissionMandate;
import org.wsis4j.reporting.followup.FollowUpReport;
import org.wsis4j.rules.Examination;
import org.wsis4j.rules.Rule;

/** The Commission on Science and Technology for Development: its mandates and its members. */
final class CommissionRules {

    private static final Provisions ABOUT_MEMBERS =
            Provisions.standard().of(Mandates.actor("CSTD")).about(MEMBERS);

    /** By what each mandate was laid down. */
    private static final Map<CommissionMandate, Provision> MANDATES = new EnumMap<>(Map.of(
            CommissionMandate.SCIENCE_AND_TECHNOLOGY, Mandates.provision("CSTD/mandate"),
            CommissionMandate.WSIS_FOLLOW_UP, Mandates.provision("CSTD/mandate-2006")));

    static final Rule<FollowUpReport> COMMISSION_KEEPS_BOTH_MANDATES = rule("WSIS-GOV-031", FollowUpReport.class)
            .severity(WARNING)
            .asks(E_2006_85.paragraph("28"), RECOMMENDED, "The need to maintain the original mandate of the Commission")
            .refersTo(
                    E_2006_85.paragraph("31"),
                    RECOMMENDED,
                    "the Commission should not give up its original role and purposes")
            .reads("commissionMandates", "date")
            .check(CommissionRules::lookAtMandates);

    static final Rule<FollowUpReport> MEMBERS_AS_DECIDED = rule("WSIS-GOV-034", FollowUpReport.class)
            .severity(WARNING)
            .refersTo(
                    E_2006_85.paragraph("27"),
                    PROPOSED,
                    "increasing the membership of the Commission to 53 members from the current 33")
            .reads("commissionMembers", "date")
            .check((report, found) -> {
                Optional<LocalDate> day = Mandates.day(report, found);
                if (report.commissionMembers().isEmpty() || day.isEmpty()) {
                    found.notApplicable();
                } else {
                    Mandates.lookAtFigure(
                            report.commissionMembers().get(), day.get(), ABOUT_MEMBERS, found.at("commissionMembers"));
                }
            });

    private CommissionRules() {}

    /** By number. */
    static List<Rule<?>> all() {
        return List.of(COMMISSION_KEEPS_BOTH_MANDATES, MEMBERS_AS_DECIDED);
    }

    /** A code that nobody knows could stand for the mandate that is not told. */
    private static void lookAtMandates(FollowUpReport report, Examination found) {
        Optional<LocalDate> day = Mandates.day(report, found);
        if (report.commissionMandates().isEmpty() || day.isEmpty()) {
            found.notApplicable();
            return;
        }
        Set<CommissionMandate> untold = inForceOn(day.get());
        report.commissionMandates().forEach(told -> told.value().ifPresent(untold::remove));
        Examination.Spot spot =
                found.at("commissionMandates").with("untold", untold).with("day", day.get());
        if (untold.isEmpty()) {
            return;
        }
        if (report.commissionMandates().stream().allMatch(Coded::isKnown)) {
            spot.missing();
        } else {
            spot.undetermined();
        }
    }

    private static Set<CommissionMandate> inForceOn(LocalDate day) {
        Set<CommissionMandate> mandates = EnumSet.noneOf(CommissionMandate.class);
        MANDATES.forEach((mandate, provision) -> {
            if (provision.inForceOn(day)) {
                mandates.add(mandate);
            }
        });
        return mandates;
    }
}
