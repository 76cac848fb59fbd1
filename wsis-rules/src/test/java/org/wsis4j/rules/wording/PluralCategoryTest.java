package org.wsis4j.rules.wording;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.Precision;
import com.ibm.icu.text.PluralRules;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.wsis4j.language.Language;

/** Held against ICU, which has the rules of CLDR from its own tables. */
class PluralCategoryTest {

    private static Stream<BigDecimal> numbers() {
        Stream<String> others = Stream.of(
                "1000000",
                "2000000",
                "1000001",
                "999999",
                "10000000",
                "1000000000000",
                "123456789012345",
                "1000000.0",
                "2000000.5",
                "0.0",
                "0.5",
                "1.0",
                "1.00",
                "1.5",
                "1.9",
                "2.0",
                "2.5",
                "3.0",
                "5.0",
                "10.5",
                "11.0",
                "21.0",
                "21.1",
                "101.0",
                "103.0",
                "0.1",
                "0.10",
                "0.99",
                "100.01");
        Stream<BigDecimal> positive = Stream.concat(
                IntStream.rangeClosed(0, 2000).mapToObj(BigDecimal::valueOf), others.map(BigDecimal::new));
        return positive.flatMap(number -> Stream.of(number, number.negate()));
    }

    private static PluralRules rules(Language language) {
        return PluralRules.forLocale(ULocale.forLanguageTag(language.tag()));
    }

    private static String icu(PluralRules rules, Language language, BigDecimal number) {
        LocalizedNumberFormatter format = NumberFormatter.withLocale(ULocale.forLanguageTag(language.tag()))
                .precision(Precision.fixedFraction(number.scale()));
        return rules.select(format.format(number));
    }

    @ParameterizedTest
    @EnumSource
    void givenANumber_whenItsCategoryIsAsked_thenIcuSaysTheSame(Language language) {
        PluralRules rules = rules(language);

        assertThat(numbers())
                .hasSizeGreaterThan(4000)
                .allSatisfy(
                        number -> assertThat(PluralCategory.of(language, number).keyword())
                                .as("%s in %s", number, language)
                                .isEqualTo(icu(rules, language, number)));
    }

    @ParameterizedTest
    @EnumSource
    void givenALanguage_whenItsCategoriesAreAsked_thenTheyAreThoseOfIcuButForWholeMillions(Language language) {
        Set<String> expected = new TreeSet<>(rules(language).getKeywords());
        if (Set.of(Language.FRENCH, Language.SPANISH).contains(language)) {
            assertThat(expected.remove("many")).isTrue();
        }

        assertThat(PluralCategory.of(language))
                .extracting(PluralCategory::keyword)
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void givenAnExponent_whenItsCategoryIsAsked_thenTheNumberCountsAndHugeOnesAreOther() {
        assertThat(PluralCategory.of(Language.FRENCH, new BigDecimal("1E+6"))).isEqualTo(PluralCategory.MANY);
        assertThat(PluralCategory.of(Language.RUSSIAN, new BigDecimal("1E+2"))).isEqualTo(PluralCategory.MANY);
        for (Language language : Language.values()) {
            for (String huge : List.of("1E+2147483647", "1E-2147483647", "-1E+1000000", "1E+1001")) {
                assertThat(PluralCategory.of(language, new BigDecimal(huge))).isEqualTo(PluralCategory.OTHER);
            }
        }
    }

    @Test
    void givenAName_whenFound_thenItIsExactlyThatOfTheCategory() {
        for (PluralCategory category : PluralCategory.values()) {
            assertThat(PluralCategory.find(category.keyword())).contains(category);
            assertThat(PluralCategory.find(category.name())).isEmpty();
        }
        assertThat(PluralCategory.find("")).isEmpty();
    }
}
