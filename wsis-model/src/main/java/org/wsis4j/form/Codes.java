package org.wsis4j.form;

import java.util.List;
import org.wsis4j.actionline.ActionLine;
import org.wsis4j.actionline.PrizeCategory;
import org.wsis4j.country.Countries;
import org.wsis4j.governance.MeetingMode;
import org.wsis4j.observation.Area;
import org.wsis4j.organization.Organization;
import org.wsis4j.organization.Organizations;
import org.wsis4j.organization.StakeholderCategory;
import org.wsis4j.reporting.Level;
import org.wsis4j.target.ConnectivityTarget;
import org.wsis4j.target.Indicator;
import org.wsis4j.target.Indicators;
import org.wsis4j.target.Unit;

/** The codes that stand in several forms, or that rules look for wherever they stand. Registers are loaded when codes are read. */
public final class Codes {

    /** Action lines, by code or title. */
    public static final CodeType<ActionLine> ACTION_LINE = CodeType.closed("C2", ActionLine::find, ActionLine.values());

    /** Categories of the contests, by code or title: the action lines and applications for which there is one. */
    public static final CodeType<PrizeCategory> CATEGORY =
            CodeType.closed("C7-EHEALTH", PrizeCategory::find, PrizeCategory::all);

    /** Organizations, by acronym or name; the register is open, and is loaded when the first one is read. */
    public static final CodeType<Organization> ORGANIZATION =
            CodeType.open("ITU", name -> Organizations.standard().find(name));

    /** Levels of implementation. */
    public static final CodeType<Level> LEVEL = CodeType.closed("NATIONAL", Level::find, Level.values());

    /** Categories of stakeholders. */
    public static final CodeType<StakeholderCategory> STAKEHOLDER_CATEGORY =
            CodeType.closed("CIVIL_SOCIETY", StakeholderCategory::find, StakeholderCategory.values());

    /** How meetings are held. */
    public static final CodeType<MeetingMode> MEETING_MODE =
            CodeType.closed("PHYSICAL", MeetingMode::find, MeetingMode.values());

    /** Areas: countries by code or name, groups that are registered, and the world; others have groups of their own. */
    public static final CodeType<Area> AREA =
            CodeType.open("KEN", name -> Countries.standard().area(name));

    /** Connectivity targets, by number or letter. */
    public static final CodeType<ConnectivityTarget> TARGET =
            CodeType.closed("10", ConnectivityTarget::find, ConnectivityTarget::withProposed);

    /** What figures count. */
    public static final CodeType<Unit> UNIT = CodeType.closed("PERCENT", Unit::find, () -> List.of(Unit.known()));

    /** Indicators, by key, number or code of a series; the register is open. */
    public static final CodeType<Indicator> INDICATOR =
            CodeType.open("T10-INTERNET-USE", name -> Indicators.standard().find(name));

    private Codes() {}
}
