package org.wsis4j.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class UnreadTest {

    @Test
    void givenEntries_whenKept_thenTheyStayInTheirOrderAndANameCanStandTwice() {
        Unread unread = new Unread(
                List.of(new Unread.Entry("b", "1"), new Unread.Entry("a", "{}"), new Unread.Entry("b", "[ 2 ]")));
        assertThat(unread.entries()).map(Unread.Entry::name).containsExactly("b", "a", "b");
        assertThat(unread.entries()).map(Unread.Entry::json).containsExactly("1", "{}", "[ 2 ]");
        assertThat(unread.isEmpty()).isFalse();
        assertThat(unread.has("a")).isTrue();
        assertThat(unread.has("A")).isFalse();
    }

    @Test
    void givenNothing_whenAsked_thenItIsEmpty() {
        assertThat(Unread.none()).isEqualTo(new Unread(List.of()));
        assertThat(Unread.none().isEmpty()).isTrue();
        assertThat(Unread.none().has("a")).isFalse();
    }

    @Test
    void givenAList_whenItChangesLater_thenTheEntriesDoNot() {
        List<Unread.Entry> entries = new ArrayList<>(List.of(new Unread.Entry("a", "1")));
        Unread unread = new Unread(entries);
        entries.clear();
        assertThat(unread.has("a")).isTrue();
        assertThatThrownBy(() -> unread.entries().clear()).isInstanceOf(UnsupportedOperationException.class);
    }
}
