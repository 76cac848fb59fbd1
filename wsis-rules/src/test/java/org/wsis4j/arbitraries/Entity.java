package org.wsis4j.arbitraries;

import java.util.List;
import org.wsis4j.organization.StakeholderCategory;

/**
 * Who enters an activity into the stocktaking database.
 *
 * @param name registered or not
 * @param category where it belongs
 * @param country as lists of entries print it
 */
record Entity(String name, StakeholderCategory category, String country) {

    static final List<Entity> ALL = List.of(
            new Entity(
                    "Ministry of Information and Communication Technologies",
                    StakeholderCategory.GOVERNMENT,
                    "COLOMBIA"),
            new Entity("YoungInnovations Pvt. Ltd.", StakeholderCategory.PRIVATE_SECTOR, "NEPAL (REPUBLIC OF)"),
            new Entity("Central Agency for Information Technology", StakeholderCategory.GOVERNMENT, "KUWAIT"),
            new Entity("Rural Radio Network", StakeholderCategory.CIVIL_SOCIETY, "TANZANIA (UNITED REPUBLIC OF)"),
            new Entity("Technical University", StakeholderCategory.ACADEMIA_TECHNICAL, "KOREA (REP. OF)"),
            new Entity("APC", StakeholderCategory.CIVIL_SOCIETY, "South Africa"),
            new Entity("FAO", StakeholderCategory.INTERNATIONAL_ORGANIZATION, "ITALY"));
}
