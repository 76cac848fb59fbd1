package org.wsis4j.cli.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MarkdownTest {

    @Test
    void givenSignsOfMarkdown_whenWritten_thenTheyShowAsTheyAre() {
        assertThat(Markdown.text("a|b *c* <d> [e](f) `g`\n# h"))
                .isEqualTo("a\\|b \\*c\\* \\<d\\> \\[e\\](f) \\`g\\` \\# h");
        assertThat(Markdown.code("{a}")).isEqualTo("`{a}`");
        assertThat(Markdown.code("`a`")).isEqualTo("`` `a` ``");
        assertThat(Markdown.block("json", "```\nx")).isEqualTo("````json\n```\nx\n````\n");
    }

    @Test
    void givenWhatCannotBeSeen_whenWrittenAsABlock_thenItIsAnEscape() {
        assertThat(Markdown.block("", "a\u202eb")).isEqualTo("```\na\\u202eb\n```\n");
        assertThat(Markdown.decoded(new byte[] {'R', (byte) 0xe9})).isEqualTo("R\\xE9");
        assertThat(Markdown.isShownWhole("x".repeat(301))).isFalse();
        assertThat(Markdown.block("", "x".repeat(301))).contains("x ...\n");
    }
}
