package org.wsis4j.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wsis4j.json.Samples.document;
import static org.wsis4j.json.Samples.read;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wsis4j.reporting.FacilitatorReport;
import org.wsis4j.reporting.Unread;

/** What no field can take is kept to the byte. */
class UnreadTest {

    private static FacilitatorReport report(String fields) {
        return read(document(fields)).document().orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
        "x"  :  [ 1 ,\t2.50 ];                      x=[ 1 ,\t2.50 ]
        "x":{"é":"\\u00e9\\ud800" };                x={"é":"\\u00e9\\ud800" }
        "\\u0078":1E+3;                             x=1E+3
        "x":1,"x":2,"x":1;                          x=1 x=2 x=1
        "title":5,"title":"a";                      title=5 title="a"
        "title":"a","title":"b";                    title="b"
        "title":null;                               title=null
        "date":"2006-13-01";                        date="2006-13-01"
        "levels":["NATIONAL",{"a" :1}];             levels=["NATIONAL",{"a" :1}]
        "levels":[],"levels":["NATIONAL"],"x":1;    levels=[] levels=["NATIONAL"] x=1
        "levels":[],"x":1,"levels":[],"levels":[2]; x=1 levels=[] levels=[] levels=[2]
        "x":1,"version":1;                          version=1 x=1 version=1
        "reporter":{},"reporter":7;                 reporter=7
        "period":[{"start":1}];                     period=[{"start":1}]
        """)
    void givenWhatCannotBeRead_whenReadAndWritten_thenItStandsThereAsItStood(String fields, String kept) {
        FacilitatorReport report = report(fields);

        assertThat(report.unread().entries())
                .extracting(entry -> entry.name() + "=" + entry.json())
                .isEqualTo(List.of(kept.split(" (?=\\w+=)")));
        byte[] written = WsisJson.write(report);
        for (Unread.Entry entry : report.unread().entries()) {
            assertThat(Samples.text(written)).contains("\"" + entry.name() + "\": " + entry.json());
        }
        assertThat(read(written).document()).contains(report);
        assertThat(WsisJson.write(read(written).document().orElseThrow())).isEqualTo(written);
    }

    @Test
    void givenUnreadValuesInParts_whenRead_thenEachPartKeepsItsOwn() {
        FacilitatorReport report = report("\"period\":{\"a\":1},\"results\":[{},{\"b\":[2],\"unit\":3}]");

        assertThat(report.unread().isEmpty()).isTrue();
        assertThat(report.period().orElseThrow().unread().entries()).containsExactly(new Unread.Entry("a", "1"));
        assertThat(report.results().get(1).unread().entries())
                .containsExactly(new Unread.Entry("b", "[2]"), new Unread.Entry("unit", "3"));
    }

    @Test
    void givenAnElementThatCannotBeRead_whenRead_thenNoOtherElementMoves() {
        FacilitatorReport report = report("\"levels\":[5,\"NATIONAL\"],\"actionLines\":[\"C2\",\"C3\"]");

        assertThat(report.levels()).isEmpty();
        assertThat(report.unread().has("levels")).isTrue();
        assertThat(report.actionLines()).hasSize(2);
    }
}
