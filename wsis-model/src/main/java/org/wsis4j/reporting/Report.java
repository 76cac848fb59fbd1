package org.wsis4j.reporting;

import org.wsis4j.reporting.followup.FollowUpReport;
import org.wsis4j.reporting.group.GroupReport;
import org.wsis4j.reporting.meeting.FacilitationMeetingReport;
import org.wsis4j.reporting.national.NationalReport;
import org.wsis4j.reporting.stocktaking.StocktakingEntry;
import org.wsis4j.reporting.target.TargetReport;

/** A report on the implementation of the Summit's outcomes, of any kind that the library reads and checks. */
public sealed interface Report extends Draft
        permits FacilitatorReport,
                FacilitationMeetingReport,
                GroupReport,
                FollowUpReport,
                TargetReport,
                StocktakingEntry,
                NationalReport {}
