package org.wsis4j.actionline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Every form of a code that real documents use, read as the line it means. */
class ActionLineFormsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # the eleven lines
            C1                    | C1
            c11                   | C11
            C.2                   | C2
            C 2                   | C2
            C-10                  | C10
            (C7)                  | C7
            AL C1                 | C1
            AL C2                 | C2
            ALC2                  | C2
            ALC5                  | C5
            Action Line C5        | C5
            C/ALC8                | C8
            # short names of the applications
            C7egov                | C7-EGOV
            C7eGov                | C7-EGOV
            C7-eGov               | C7-EGOV
            C7 eGov               | C7-EGOV
            C7-EGOV               | C7-EGOV
            C7-EBUS               | C7-EBUSINESS
            C7-ELEARN             | C7-ELEARNING
            C7-EHEALTH            | C7-EHEALTH
            C7-EEMP               | C7-EEMPLOYMENT
            C7-EENV               | C7-EENVIRONMENT
            C7-EAGRI              | C7-EAGRICULTURE
            C7-ESCI               | C7-ESCIENCE
            eHealth               | C7-EHEALTH
            # a code with the name of the application
            C7: e-Health          | C7-EHEALTH
            C7 (e-ENVIRONMENT)    | C7-EENVIRONMENT
            AL C7 e-science       | C7-ESCIENCE
            C/ALC7/E-Health       | C7-EHEALTH
            V1/C/ALC7/E-Health    | C7-EHEALTH
            V1.2/C/ALC7/E-Health  | C7-EHEALTH
            E-health (C7)         | C7-EHEALTH
            # Roman numerals
            C7 I                  | C7-EGOV
            C7 II                 | C7-EBUSINESS
            C7 III                | C7-ELEARNING
            C7 IV                 | C7-EHEALTH
            C7 V                  | C7-EEMPLOYMENT
            C7 VI                 | C7-EENVIRONMENT
            C7 VII                | C7-EAGRICULTURE
            C7 VIII               | C7-ESCIENCE
            C7-iv                 | C7-EHEALTH
            # numbers of documents that belong to one line
            ALC2/2/02-E           | C2
            alc2/2/02-e           | C2
            ALC5/2007             | C5
            """)
    void givenAFormOfADocument_whenParsed_thenTheLineIsFound(String written, String code) {
        assertThat(ActionLine.parse(written)).hasToString(code);
        assertThat(ActionLine.find(written)).contains(ActionLine.parse(code));
        assertThat(ActionLine.findAll(written)).containsExactly(ActionLine.parse(code));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            C7. ICT Applications: E-government                                         | C7-EGOV
            C7. ICT applications: benefits in all aspects of life \u2014 E-government  | C7-EGOV
            C7. ICT applications: benefits in all aspects of life \u2014 E-agriculture | C7-EAGRICULTURE
            ICT applications: benefits in all aspects of life (C7)                     | C7
            Capacity-building (C4)                                                     | C4
            C4. Capacity-building                                                      | C4
            C9: MEDIA                                                                  | C9
            C5. Building confidence and security in use of ICTs                        | C5
            the role of governments and all stakeholders in the promotion of ICTs for development | C1
            """)
    void givenATitleBesideItsCode_whenParsed_thenTheLineIsFound(String written, String code) {
        assertThat(ActionLine.parse(written)).hasToString(code);
    }

    @ParameterizedTest
    @CsvSource({
        "'\u04211',C1,                       Cyrillic Es as in the annex of 24 February 2006",
        "'\u04212',C2,                       Cyrillic Es as in the annex of 24 February 2006",
        "'\u04412',C2,                       small Cyrillic es",
        "'V1.2/C/AL\u04217/E-Health',C7-EHEALTH, Cyrillic Es inside a document number",
        "'AL\u04212/2/02-E',C2,              Cyrillic Es before a number",
        "'C7-\u0395\u041dEALTH',C7-EHEALTH,  Greek Epsilon and Cyrillic En",
        "'\uff23\uff12',C2,                  full-width letter and digit",
        "'\uff23\uff17\uff0d\uff25\uff27\uff2f\uff36',C7-EGOV, full-width",
        "'C\u00a02',C2,                      no-break space",
        "'C7\u00a0e\u2011Health',C7-EHEALTH, no-break space and no-break hyphen",
        "'C7 \u2163',C7-EHEALTH,             the Roman numeral as one sign",
        "'\u200eC3\u200f',C3,                direction marks around",
        "'\ufeffC3',C3,                      byte order mark before",
        "'C7\ne-health',C7-EHEALTH,          wrapped over two lines",
    })
    void givenLettersThatOnlyLookRight_whenParsed_thenTheLineIsFound(String written, String code, String why) {
        assertThat(ActionLine.parse(written)).as(why).hasToString(code);
    }

    @ParameterizedTest
    @EnumSource
    void givenALine_whenItsOwnTextFormIsParsed_thenItComesBack(ActionLine line) {
        assertThat(ActionLine.parse(line.toString())).isEqualTo(line);
        assertThat(ActionLine.parse(line.code())).isEqualTo(line);
        assertThat(ActionLine.parse(line.name())).isEqualTo(line);
    }

    @Test
    void givenAnotherCharSequence_whenParsed_thenItIsReadLikeAString() {
        assertThat(ActionLine.parse(new StringBuilder("C7 eGov"))).isEqualTo(ActionLine.C7_EGOV);
    }
}
