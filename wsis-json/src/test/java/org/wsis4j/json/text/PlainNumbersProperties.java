package org.wsis4j.json.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Random;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Short numbers are read by hand; the JDK says what they are. */
class PlainNumbersProperties {

    @Property(tries = 5000, edgeCases = EdgeCasesMode.NONE)
    void givenAShortNumber_whenReadByHand_thenItIsThatOfTheJdkWithAllItsDigits(@ForAll long seed) {
        String number = number(new Random(seed));
        String text = "[" + number + "]";

        BigDecimal plain = Numbers.plain(text.toCharArray(), 1, text.length() - 1);

        assertThat(plain).isEqualTo(number.contains("e") ? null : new BigDecimal(number));
    }

    private static String number(Random random) {
        StringBuilder number = new StringBuilder(random.nextBoolean() ? "-" : "");
        number.append(random.nextInt(3) == 0 ? "0" : Long.toString(random.nextLong(1, 10_000_000)));
        if (random.nextBoolean()) {
            number.append('.');
            for (int digits = random.nextInt(6); digits >= 0; digits--) {
                number.append(random.nextInt(10));
            }
        }
        return number.append(random.nextInt(4) == 0 ? "e2" : "").toString();
    }
}
