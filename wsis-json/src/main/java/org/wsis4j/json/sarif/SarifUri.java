package org.wsis4j.json.sarif;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.wsis4j.json.text.Words;

/** Names of files as URIs (RFC 3986): the same on every machine, whatever it takes for a separator. */
final class SarifUri {

    private static final Pattern DRIVE = Pattern.compile("[A-Za-z]:[/\\\\].*", Pattern.DOTALL);

    /** What can stand in a part of a path beside letters and digits. A colon can too, but not everywhere. */
    private static final String PLAIN = "-._~!$&'()*+,;=@/";

    private SarifUri() {}

    /** The URI of a file: relative for a relative name. */
    static String of(String name) {
        if (DRIVE.matcher(name).matches()) {
            return "file:///" + name.substring(0, 2) + encoded(name.substring(2).replace('\\', '/'));
        }
        return (name.startsWith("/") ? "file://" : "") + encoded(name);
    }

    private static String encoded(String name) {
        StringBuilder uri = new StringBuilder();
        for (byte b : name.getBytes(StandardCharsets.UTF_8)) {
            if (Words.isWordPart(b) || PLAIN.indexOf(b) >= 0) {
                uri.append((char) b);
            } else {
                uri.append('%').append(Words.hex(b));
            }
        }
        return uri.toString();
    }
}
