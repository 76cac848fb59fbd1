package org.wsis4j.embedding;

import java.time.LocalDate;
import org.wsis4j.reporting.FacilitatorReport;
import org.wsis4j.rules.catalogue.WsisRules;

/** A host that does not validate beans. */
final class RulesHost {

    private RulesHost() {}

    public static void main(String[] args) {
        boolean isValid = WsisRules.standard()
                .check(FacilitatorReport.builder().build(), LocalDate.of(2007, 6, 1))
                .isValid();
        boolean isModular = FacilitatorReport.class.getModule().isNamed();
        System.out.println((isModular ? "modules" : "classes") + ", valid: " + isValid);
    }
}
