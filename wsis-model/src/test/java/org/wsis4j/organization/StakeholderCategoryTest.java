package org.wsis4j.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class StakeholderCategoryTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # E/2006/85, paragraph 24
            governments                      | GOVERNMENT
            international organizations      | INTERNATIONAL_ORGANIZATION
            civil society                    | CIVIL_SOCIETY
            private sector                   | PRIVATE_SECTOR
            # E/2006/85, paragraph 4
            technical communities            | ACADEMIA_TECHNICAL
            # consultation, paragraph 1
            Governments                      | GOVERNMENT
            intergovernmental organisations  | INTERNATIONAL_ORGANIZATION
            business entities                | PRIVATE_SECTOR
            Civil Society                    | CIVIL_SOCIETY
            # stocktaking
            business sector                  | PRIVATE_SECTOR
            other entities                   | OTHER
            # prizes of 2015 and 2016
            international                    | INTERNATIONAL_ORGANIZATION
            international and regional       | INTERNATIONAL_ORGANIZATION
            international (and regional)     | INTERNATIONAL_ORGANIZATION
            academia                         | ACADEMIA_TECHNICAL
            academia and other               | ACADEMIA_TECHNICAL
            business                         | PRIVATE_SECTOR
            # Forum of 2016
            academia/technical community     | ACADEMIA_TECHNICAL
            Academia / Technical Community   | ACADEMIA_TECHNICAL
            government                       | GOVERNMENT
            international organization       | INTERNATIONAL_ORGANIZATION
            """)
    void givenASpellingOfOneOfTheFiveLists_whenRead_thenItIsItsCanonicalValue(
            String written, StakeholderCategory category) {
        assertThat(StakeholderCategory.parse(written)).isEqualTo(category);
        assertThat(StakeholderCategory.find(written)).contains(category);
    }

    @ParameterizedTest
    @EnumSource
    void givenACanonicalValue_whenRead_thenItComesBackAndItsSpellingsMeanIt(StakeholderCategory category) {
        assertThat(StakeholderCategory.parse(category.name())).isEqualTo(category);
        assertThat(category.spellings()).isNotEmpty().allSatisfy(row -> {
            assertThat(row.category()).isEqualTo(category);
            assertThat(StakeholderCategory.parse(row.spelling())).isEqualTo(category);
        });
    }

    @Test
    void givenTheCategories_whenCounted_thenTheyAreSix() {
        assertThat(StakeholderCategory.values()).hasSize(6);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "society", "media", "govern ment s x", "international business", "civil society 2"})
    void givenAnotherText_whenRead_thenItIsRefusedWithTheValues(String written) {
        assertThat(StakeholderCategory.find(written)).isEmpty();
        assertThatThrownBy(() -> StakeholderCategory.parse(written))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("unknown stakeholder category '" + written + "'; expected one of [GOVERNMENT,"
                        + " INTERNATIONAL_ORGANIZATION, PRIVATE_SECTOR, CIVIL_SOCIETY, ACADEMIA_TECHNICAL, OTHER],"
                        + " for example CIVIL_SOCIETY");
    }
}
