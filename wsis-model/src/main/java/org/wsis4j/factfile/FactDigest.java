package org.wsis4j.factfile;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Function;

/** The digest of all files of facts that come with the library, so that an assessment can say on which facts it rests. */
public final class FactDigest {

    /** Below the package {@code org.wsis4j}, in the order in which they are digested. */
    static final List<String> FILES = List.of(
            "actionline/goals.tsv",
            "actionline/prize-categories.tsv",
            "actionline/titles.tsv",
            "calendar/events.tsv",
            "contest/contests.tsv",
            "country/countries.tsv",
            "facilitation/designations.tsv",
            "followup/commission-sessions.tsv",
            "followup/forum-meetings.tsv",
            "followup/processes.tsv",
            "followup/provisions.tsv",
            "governance/chair-terms.tsv",
            "governance/group-meetings.tsv",
            "governance/terms-of-reference.tsv",
            "language/names.tsv",
            "obligation/actors.tsv",
            "obligation/obligations.tsv",
            "organization/organizations.tsv",
            "organization/stakeholder-spellings.tsv",
            "source/documents.tsv",
            "target/indicators.tsv",
            "target/published-figures.tsv",
            "target/published-verdicts.tsv",
            "target/targets.tsv",
            "vocabulary/vocabulary.tsv");

    private FactDigest() {}

    /**
     * The digest.
     *
     * @return 64 hexadecimal digits (SHA-256) of the names and the bytes of all files
     * @throws IllegalStateException if a file is missing
     */
    public static String ofAll() {
        return of(FILES, FactDigest::bytes);
    }

    /** Every name and every file goes in with its length, so that no byte can move from one to the next unseen. */
    static String of(List<String> files, Function<String, byte[]> reader) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String file : files) {
                add(digest, file.getBytes(StandardCharsets.UTF_8));
                add(digest, reader.apply(file));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static void add(MessageDigest digest, byte[] bytes) {
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
        digest.update(bytes);
    }

    static byte[] bytes(String file) {
        try (InputStream in = FactDigest.class.getResourceAsStream("/org/wsis4j/" + file)) {
            if (in == null) {
                throw new IllegalStateException(file + ": not found below org/wsis4j");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(file + ": " + e.getMessage(), e);
        }
    }
}
