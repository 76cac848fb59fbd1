package org.wsis4j.cli.example;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.wsis4j.actionline.PrizeCategory;
import org.wsis4j.rules.RuleId;
import org.wsis4j.rules.catalogue.Profile;

/**
 * An example that breaks one rule, and the same one mended.
 *
 * @param rule the rule
 * @param form what the example is
 * @param profile the profile to check it with
 * @param day the day to check it for
 * @param fails the rules that fail with it, since what breaks it cannot but break them too; none for most
 * @param open the rules that cannot tell when it is broken; none for most
 * @param declared of a corpus, how many entries each category is said to have; none for most
 */
public record RuleExample(
        RuleId rule,
        ExampleForm form,
        Profile profile,
        LocalDate day,
        List<RuleId> fails,
        List<RuleId> open,
        Map<PrizeCategory, Integer> declared) {

    /**
     * Copies the lists.
     *
     * @param rule see {@link #rule()}
     * @param form see {@link #form()}
     * @param profile see {@link #profile()}
     * @param day see {@link #day()}
     * @param fails see {@link #fails()}
     * @param open see {@link #open()}
     * @param declared see {@link #declared()}
     */
    public RuleExample {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(form, "form");
        Objects.requireNonNull(profile, "profile");
        Objects.requireNonNull(day, "day");
        fails = List.copyOf(fails);
        open = List.copyOf(open);
        declared = Map.copyOf(declared);
    }

    /**
     * The text that breaks the rule.
     *
     * @return mostly UTF-8; that of a rule about the form need not be
     */
    public byte[] breaks() {
        return ExampleText.read(rule + ".breaks." + suffix());
    }

    /**
     * The same text mended: no rule fails, and each can tell.
     *
     * @return UTF-8
     */
    public byte[] mended() {
        return ExampleText.read(rule + ".mended." + suffix());
    }

    /**
     * The report beside which the waivers of an example stand.
     *
     * @return UTF-8; empty for an example that is no waivers
     */
    public byte[] report() {
        return form == ExampleForm.WAIVERS ? ExampleText.read("waived.json") : new byte[0];
    }

    /**
     * The command that checks it.
     *
     * @return for example {@code wsis check - --as-of 2025-12-31}
     */
    public String command() {
        return "wsis check - --as-of " + day + (profile == Profile.STANDARD ? "" : " --profile " + profile.key());
    }

    private String suffix() {
        return form == ExampleForm.CORPUS ? "ndjson" : "json";
    }
}
