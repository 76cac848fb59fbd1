package org.wsis4j.rules.presence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.wsis4j.form.Codes;
import org.wsis4j.form.Forms;
import org.wsis4j.form.PartType;
import org.wsis4j.form.PlainType;
import org.wsis4j.rules.Deep;
import org.wsis4j.rules.Samples;

class WalkTest {

    private static final Deep LEAF = Deep.leaf(List.of("NATIONAL", "village"));
    private static final Deep TREE = Deep.of(Deep.of(LEAF), Deep.of(LEAF, LEAF), LEAF);

    private final List<String> shown = new ArrayList<>();

    @Test
    void givenPartsInParts_whenWalkedThrough_thenValuesAreShownAtAnyDepthInTheOrderOfTheForm() {
        boolean any = Walk.through(
                Deep.FORM, TREE, Codes.LEVEL::equals, (type, value, place) -> shown.add(place.get() + " " + value));

        assertThat(any).isTrue();
        assertThat(shown)
                .containsExactly(
                        "/part/part/levels/0 NATIONAL",
                        "/part/part/levels/1 village",
                        "/parts/0/part/levels/0 NATIONAL",
                        "/parts/0/part/levels/1 village",
                        "/parts/0/parts/0/levels/0 NATIONAL",
                        "/parts/0/parts/0/levels/1 village",
                        "/parts/1/levels/0 NATIONAL",
                        "/parts/1/levels/1 village");
    }

    @Test
    void givenPartsInParts_whenPartsAreWanted_thenEachIsShownBeforeWhatIsInIt() {
        Walk.through(Deep.FORM, TREE, PartType.class::isInstance, (type, value, place) -> shown.add("" + place.get()));

        assertThat(shown)
                .containsExactly("/part", "/part/part", "/parts/0", "/parts/0/part", "/parts/0/parts/0", "/parts/1");
    }

    @Test
    void givenNoValueThatIsWanted_whenWalkedThrough_thenThatIsSaid() {
        assertThat(Walk.through(Deep.FORM, TREE, PlainType.TRUTH::equals, (type, value, place) -> shown.add("")))
                .isFalse();
        assertThat(shown).isEmpty();
    }

    @Test
    void givenAnotherForm_whenWalkedThrough_thenRefused() {
        assertThatThrownBy(() -> Walk.through(
                        Forms.of(Samples.report().build()), TREE, Codes.LEVEL::equals, (type, value, place) -> {}))
                .isInstanceOf(ClassCastException.class);
    }
}
