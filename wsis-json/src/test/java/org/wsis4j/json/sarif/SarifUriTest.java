package org.wsis4j.json.sarif;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NotEmpty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SarifUriTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "reports/c1.json, reports/c1.json",
                "a b.json, a%20b.json",
                "../\u00E9\u4E2D.json, ../%C3%A9%E4%B8%AD.json",
                "\uD83D\uDE00, %F0%9F%98%80",
                "\u202Egnp.json, %E2%80%AEgnp.json",
                "a\\b.json, a%5Cb.json",
                "a%20b#1?.json, a%2520b%231%3F.json",
                "c1:2006.json, c1%3A2006.json",
                "/data/a.json, file:///data/a.json",
                "//host/a.json, file:////host/a.json",
                "C:\\data\\a b.json, file:///C:/data/a%20b.json",
                "C:/a.json, file:///C:/a.json",
                "(1)_~.json, (1)_~.json",
                "\uD83D, %3F"
            })
    void givenAName_whenMadeAUri_thenItIsThis(String name, String uri) {
        assertThat(SarifUri.of(name)).isEqualTo(uri);
    }

    /** The URI of Java is of others than us; for a relative name it gives back the name. */
    @Property(tries = 500)
    void givenAnyName_whenMadeAUri_thenItIsOneAndLeadsBack(@ForAll @NotEmpty String name) {
        String uri = SarifUri.of(name);
        String whole = new String(name.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);

        assertThat(uri).matches("\\p{ASCII}+");
        if (!name.matches("(?s)[A-Za-z]:[/\\\\].*")) {
            assertThat(URI.create(uri).getPath()).isEqualTo(whole);
        }
        assertThat(URI.create(uri).getFragment()).isNull();
        assertThat(URI.create(uri).getQuery()).isNull();
    }
}
