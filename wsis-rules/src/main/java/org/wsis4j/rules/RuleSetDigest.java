package org.wsis4j.rules;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * The digest of rules: of all that a rule declares but its words, and not of the code of its question. Every part goes in with
 * its length, so that no two declarations can run into the same bytes.
 */
final class RuleSetDigest {

    private final MessageDigest digest;

    private RuleSetDigest(MessageDigest digest) {
        this.digest = digest;
    }

    static String of(List<Rule<?>> rules, Optional<LocalDate> mandates) {
        try {
            RuleSetDigest digest = new RuleSetDigest(MessageDigest.getInstance("SHA-256"));
            digest.add(mandates.map(LocalDate::toString).stream().toList());
            rules.forEach(digest::add);
            return HexFormat.of().formatHex(digest.digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private void add(Rule<?> rule) {
        add(rule.id());
        add(rule.subject().getName());
        add(rule.severity());
        add(rule.basis());
        add(rule.citations().size());
        for (Citation citation : rule.citations()) {
            add(citation.paragraph());
            add(citation.modality());
            add(citation.anchorWords());
        }
        add(rule.reads());
        add(rule.term().stream()
                .flatMap(term -> List.of(term.lastDay(), term.changedBy()).stream())
                .toList());
    }

    private void add(List<?> parts) {
        add(parts.size());
        parts.forEach(this::add);
    }

    private void add(Object part) {
        byte[] bytes = part.toString().getBytes(StandardCharsets.UTF_8);
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
        digest.update(bytes);
    }
}
