package org.wsis4j.country;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every country as the list of the WSIS Project Prizes 2015 prints it, whatever the language of the machine. */
class PrintedCountriesTest {

    private final Locale usual = Locale.getDefault();

    @AfterEach
    void restore() {
        Locale.setDefault(usual);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = false, textBlock = """
            DZA|ALGERIA
            AZE|AZERBAIJAN
            BGD|BANGLADESH
            BOL|BOLIVIA
            BGR|BULGARIA
            BFA|BURKINA FASO
            CMR|CAMEROON
            CHN|CHINA
            COL|COLOMBIA
            CUB|CUBA
            EGY|EGYPT
            ETH|ETHIOPIA
            FJI|FIJI
            GEO|GEORGIA
            DEU|GERMANY
            IND|INDIA
            IDN|INDONESIA
            ITA|ITALY
            JPN|JAPAN
            KAZ|KAZAKHSTAN
            KEN|KENYA
            KOR|KOREA (REP. OF)
            KWT|KUWAIT
            LVA|LATVIA
            MYS|MALAYSIA
            MLT|MALTA
            MEX|MEXICO
            MNE|MONTENEGRO (REPUBLIC OF)
            MAR|MOROCCO
            NPL|NEPAL (REPUBLIC OF)
            OMN|OMAN
            POL|POLAND
            PRT|PORTUGAL
            QAT|QATAR
            ROU|ROMANIA
            RWA|RWANDA
            SAU|SAUDI ARABIA
            SRB|SERBIA
            ZAF|SOUTH AFRICA
            SDN|SUDAN
            CHE|SWITZERLAND
            THA|THAILAND
            TGO|TOGO
            TTO|TRINIDAD AND TOBAGO
            TUR|TURKEY
            UGA|UGANDA
            ARE|UNITED ARAB EMIRATES
            TZA|UNITED REPUBLIC OF TANZANIA
            USA|UNITED STATES OF AMERICA
            """)
    void givenACountryAsPrinted_whenLookedUp_thenItIsFound(String iso3, String printed) {
        Locale.setDefault(Locale.forLanguageTag("tr-TR"));
        assertThat(Countries.standard().find(printed)).map(Country::iso3).contains(iso3);
        assertThat(Countries.standard().find(printed + "   "))
                .map(Country::iso3)
                .contains(iso3);
        assertThat(Countries.standard().find(printed.toLowerCase(Locale.ROOT)))
                .map(Country::iso3)
                .contains(iso3);
        assertThat(Countries.standard().find(printed.toLowerCase(Locale.forLanguageTag("tr-TR"))))
                .map(Country::iso3)
                .contains(iso3);
    }
}
