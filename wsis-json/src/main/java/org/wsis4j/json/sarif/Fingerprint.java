package org.wsis4j.json.sarif;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.wsis4j.rules.Finding;
import org.wsis4j.rules.reading.Location;
import org.wsis4j.rules.wording.Argument;

/**
 * By what a finding is known again: its rule, its place and the values it names, whatever line it stands on and in what language
 * it is told. Every part goes in with its length, so that no two findings can run into the same bytes.
 */
final class Fingerprint {

    private final MessageDigest digest;

    private Fingerprint(MessageDigest digest) {
        this.digest = digest;
    }

    /**
     * The fingerprint of a finding.
     *
     * @param within its place in its document
     * @param occurrence the how manieth of equal findings of the document it is, counted from 1
     * @return 64 hexadecimal digits (SHA-256)
     */
    static String of(Finding finding, Location within, int occurrence) {
        try {
            Fingerprint print = new Fingerprint(MessageDigest.getInstance("SHA-256"));
            print.add(finding.rule().id().toString());
            print.add(within.pointer());
            print.add(finding.says().arguments());
            print.add(Integer.toString(occurrence));
            return HexFormat.of().formatHex(print.digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** By name: the order in which a rule gives its values is of no matter. */
    private void add(Map<String, Argument> arguments) {
        add(arguments.size());
        new TreeMap<>(arguments).forEach((name, value) -> {
            add(name);
            add(value);
        });
    }

    private void add(Argument argument) {
        if (argument instanceof Argument.Text text) {
            add("text", text.value());
        } else if (argument instanceof Argument.Code code) {
            add("code", code.value());
        } else if (argument instanceof Argument.Day day) {
            add("day", day.value().toString());
        } else if (argument instanceof Argument.Figure number) {
            add("number", number.value().toString());
        } else if (argument instanceof Argument.Items items) {
            add("items");
            add(items.values());
        } else if (argument instanceof Argument.Phrase phrase) {
            add("phrase", phrase.key());
            add(phrase.arguments());
        }
    }

    private void add(List<Argument> arguments) {
        add(arguments.size());
        arguments.forEach(this::add);
    }

    private void add(String kind, String value) {
        add(kind);
        add(value);
    }

    private void add(String part) {
        byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
        add(bytes.length);
        digest.update(bytes);
    }

    private void add(int number) {
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(number).array());
    }
}
