package org.wsis4j.rules;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The digest of a set of rules: of all that a rule declares, and not of the code of its question. */
final class RuleSetDigest {

    private RuleSetDigest() {}

    static String of(RuleSet set) {
        StringBuilder text = new StringBuilder();
        set.mandates().ifPresent(day -> text.append(day).append('\n'));
        for (Rule<?> rule : set.rules()) {
            text.append(rule.id()).append('\t');
            text.append(rule.subject().getName()).append('\t');
            text.append(rule.severity()).append('\t');
            text.append(rule.basis()).append('\t');
            text.append(rule.citations()).append('\t');
            text.append(rule.reads()).append('\t');
            text.append(rule.term()).append('\n');
        }
        return sha256(text.toString());
    }

    private static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
