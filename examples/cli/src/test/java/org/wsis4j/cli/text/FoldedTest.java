package org.wsis4j.cli.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FoldedTest {

    @Test
    void givenALineThatFits_whenFolded_thenItStaysAsItIs() {
        String line = "  " + "x".repeat(Folded.WIDTH - 4) + " y";
        assertThat(Folded.lines(line)).isEqualTo(List.of(line.substring(0, Folded.WIDTH)));
        assertThat(Folded.lines("")).containsExactly("");
        assertThat(Folded.lines("a  b")).containsExactly("a  b");
    }

    @Test
    void givenALineThatIsTooLong_whenFolded_thenTheRestStandsFurtherIn() {
        String line = "  " + "word ".repeat(30) + "end";
        List<String> lines = Folded.lines(line);
        assertThat(lines).hasSize(2).allMatch(part -> part.length() <= Folded.WIDTH);
        assertThat(lines.get(0)).startsWith("  word ");
        assertThat(lines.get(1)).startsWith("      word ").endsWith(" end");
        assertThat(String.join(" ", lines).replaceAll(" +", " ").strip()).isEqualTo(line.strip());
    }

    @Test
    void givenAWordThatIsTooLong_whenFolded_thenItIsNotBroken() {
        String word = "x".repeat(300);
        assertThat(Folded.lines("a " + word + " b")).containsExactly("a", "    " + word, "    b");
    }

    @Test
    void givenPerCentAtTheEnd_whenFolded_thenItStaysWithItsNumber() {
        String before = "x".repeat(Folded.WIDTH - 5);
        assertThat(Folded.lines(before + " 28.5 % of")).containsExactly(before, "    28.5 % of");
    }
}
