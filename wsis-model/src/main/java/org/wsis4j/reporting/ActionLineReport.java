package org.wsis4j.reporting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.wsis4j.actionline.ActionLine;

/** What reports about action lines have in common, whether of a facilitator or of a meeting. */
public interface ActionLineReport extends Draft {

    /**
     * The date of the report.
     *
     * @return empty if the draft does not say
     */
    Optional<LocalDate> date();

    /**
     * The action lines that it is about.
     *
     * @return nothing if the draft does not say
     */
    List<Coded<ActionLine>> actionLines();

    /**
     * The facilitators of these lines.
     *
     * @return nothing if the draft does not say
     */
    List<ReportedFacilitator> facilitators();
}
