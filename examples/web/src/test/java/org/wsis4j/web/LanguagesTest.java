package org.wsis4j.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.wsis4j.json.WsisJson;
import org.wsis4j.language.Language;
import org.wsis4j.rules.catalogue.Profile;
import tools.jackson.databind.JsonNode;

/** On a machine that is set to Turkish, where capital letters are others. */
class LanguagesTest {

    private static final Pattern NAME = Pattern.compile("\\{(\\w+)");

    private final Locale before = Locale.getDefault();

    @BeforeEach
    void turkish() {
        Locale.setDefault(Locale.forLanguageTag("tr-TR"));
    }

    @AfterEach
    void back() {
        Locale.setDefault(before);
    }

    @ParameterizedTest
    @EnumSource
    void aProblemIsInTheLanguageOfTheClient(Language language) {
        byte[] report = Client.report("many-faults.json");
        var expected = Profile.STANDARD.rules().check(WsisJson.read(report), LocalDate.of(2006, 7, 20));
        Reply reply = Client.send(Client.post("/reports", BodyPublishers.ofByteArray(report))
                .header("Accept-Language", "tlh, " + language.tag() + ";q=0.8, en;q=0.1"));
        JsonNode problem = reply.problem(ProblemKind.NOT_VALID, "/reports");
        assertThat(reply.header("Content-Language")).isEqualTo(language.tag());
        assertThat(problem.path("title").asString()).isEqualTo(ProblemKind.NOT_VALID.title(language));
        assertThat(problem.path("findings").get(0).path("message").asString())
                .isEqualTo(expected.findings().get(0).message(language));
        assertThat(problem.path("findings").get(0).path("hint").asString())
                .isEqualTo(expected.findings().get(0).hint(language));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fr|fr",
                "fr-CA|fr",
                "FR-ci|fr",
                "AR-IQ|ar",
                "zh-Hant-TW|zh",
                "de, ru;q=0.5, es;q=0.9|es",
                "es;q=0, ru;q=0.1|ru",
                "de|en",
                "*|en",
                "en;q=0, *|ar",
                "en;q=0|en",
                "fr;q=nonsense|en",
                "fr;q=2|en",
                ";;;,,,|en",
                "''|en",
                "\u0660\u0661|en",
                "<script>|en",
                "en-\u0131|en"
            })
    void theBestOfTheSixIsPicked(String header, String tag) {
        assertThat(AcceptLanguage.best(header).tag()).isEqualTo(tag);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {";;;,,,|en", "<script>|en", "AR-IQ|ar", "fr;q=2|en"})
    void anyHeaderIsAnswered(String header, String tag) {
        Reply reply = Client.send(Client.to("/nothing").header("Accept-Language", header));
        reply.problem(ProblemKind.NOT_FOUND, "/nothing");
        assertThat(reply.header("Content-Language")).isEqualTo(tag);
    }

    @ParameterizedTest
    @EnumSource
    void everyLanguageHasTheSameWordsWithTheSameNames(Language language) {
        Set<String> english = Words.WORDS.file(Language.ENGLISH).stringPropertyNames();
        assertThat(Words.WORDS.file(language).stringPropertyNames())
                .isEqualTo(english)
                .hasSize(2 * ProblemKind.values().length);
        for (String key : english) {
            assertThat(names(language, key)).as(key).isEqualTo(names(Language.ENGLISH, key));
        }
    }

    /** The forms of plurals are in braces too, so only what is followed by the end or by a plural is a name. */
    private static Set<String> names(Language language, String key) {
        String words =
                Words.WORDS.find(language, key).orElseThrow().replaceAll("(zero|one|two|few|many|other) \\{", "(");
        return NAME.matcher(words)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
