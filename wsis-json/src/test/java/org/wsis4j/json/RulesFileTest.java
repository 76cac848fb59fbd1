package org.wsis4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.wsis4j.rules.Rule;
import org.wsis4j.rules.RuleId;
import org.wsis4j.rules.RuleSet;
import org.wsis4j.rules.catalogue.Profile;
import org.wsis4j.rules.catalogue.WsisRules;

/** The catalogue that lies in the jar: the rules of all profiles, each with those that ask it. */
class RulesFileTest {

    private static final String NAME = "META-INF/wsis/rules.json";

    @Test
    void givenTheRulesOfAllProfiles_whenWritten_thenTheFileInTheJarIsTheSame() throws IOException {
        Map<RuleId, Rule<?>> all = new TreeMap<>();
        for (Profile profile : Profile.values()) {
            profile.rules().rules().forEach(rule -> all.putIfAbsent(rule.id(), rule));
        }
        byte[] written = WsisJson.write(RuleSet.of("ALL", List.copyOf(all.values())));
        if (Boolean.getBoolean("golden.rewrite")) {
            Path file = Path.of("src", "main", "resources").resolve(NAME);
            Files.createDirectories(Objects.requireNonNull(file.getParent()));
            Files.write(file, written);
            return;
        }

        try (InputStream file = WsisJson.class.getResourceAsStream("/" + NAME)) {
            assertThat(Objects.requireNonNull(file, NAME).readAllBytes())
                    .asString()
                    .as("%s; rewrite with -Dgolden.rewrite=true and read the diff", NAME)
                    .isEqualTo(Samples.text(written));
        }
        assertThat(all).hasSizeGreaterThan(WsisRules.standard().rules().size());
        assertThat(Samples.text(written))
                .contains("\"id\": \"WSIS-STK-030\"", "\"profiles\": [\n        \"contest-2015\"\n      ]");
    }
}
