package org.wsis4j.rules.presence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wsis4j.form.Form;
import org.wsis4j.form.Forms;
import org.wsis4j.reporting.Coded;
import org.wsis4j.reporting.Draft;
import org.wsis4j.reporting.Partner;
import org.wsis4j.reporting.Unread;

class PresenceTest {

    static List<Form<?, ?>> forms() {
        return Forms.all();
    }

    @ParameterizedTest
    @MethodSource("forms")
    <T extends Draft, B> void givenAnEmptyDraft_whenAskedWhetherItSaysSomething_thenItDoesNot(Form<T, B> form) {
        assertThat(Presence.isSaid(
                        form.building().end().apply(form.building().start().get())))
                .isFalse();
    }

    @Test
    void givenValues_whenAskedWhetherTheySaySomething_thenWhatIsBlankDoesNot() {
        assertThat(Stream.of(
                        "", " ", "\t\n", "\u00a0", Optional.empty(), Optional.of(" "), List.of(), List.of("", " ")))
                .noneMatch(Presence::isSaid);
        assertThat(Presence.isSaid(new Coded<>(" ", Optional.empty()))).isFalse();
        assertThat(Stream.of(
                        "a", "?", 0, false, Optional.of(0), List.of("", "a"), new Coded<>("C12", Optional.empty())))
                .allMatch(Presence::isSaid);
        assertThat(Presence.isSaid(Partner.builder()
                        .organization(new Coded<>("A club", Optional.empty()))
                        .build()))
                .isTrue();
    }

    @Test
    void givenAPartOfWhichOnlySomethingUnreadIsLeft_whenAskedWhetherItIsThere_thenItIs() {
        Unread unread = new Unread(List.of(new Unread.Entry("organization", "7")));

        assertThat(Presence.isThere(Partner.builder().build())).isFalse();
        assertThat(Presence.isThere(Partner.builder().unread(unread).build())).isTrue();
        assertThat(Presence.isSaid(Partner.builder().unread(unread).build())).isFalse();
    }
}
