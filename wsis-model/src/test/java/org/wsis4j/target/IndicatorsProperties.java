package org.wsis4j.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class IndicatorsProperties {

    private static final String FILE = file();

    @Property
    void anyText_isReadOrRefusedWithItsPlace(@ForAll String text) {
        refusalIsTold(text);
    }

    @Property
    void anySignAnywhere_isReadOrRefusedWithItsPlace(@ForAll @IntRange(max = 20_000) int at, @ForAll char sign) {
        int place = at % FILE.length();
        refusalIsTold(FILE.substring(0, place) + sign + FILE.substring(place));
    }

    @Property(tries = 200)
    void aTextCutAnywhere_isReadOrRefusedWithItsPlace(@ForAll @IntRange(max = 20_000) int at) {
        refusalIsTold(FILE.substring(0, at % FILE.length()));
    }

    private static void refusalIsTold(String text) {
        Throwable refusal = catchThrowable(() -> Indicators.parse(text));
        if (refusal != null) {
            assertThat(refusal).isExactlyInstanceOf(IllegalArgumentException.class);
            assertThat(refusal.getMessage()).matches("(?s)indicators:( no header line|\\d+: ).*");
        }
    }

    private static String file() {
        try (InputStream file = Indicators.class.getResourceAsStream("indicators.tsv")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
