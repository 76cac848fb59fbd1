package org.wsis4j.json.sarif;

/** Texts as messages of SARIF, in which braces and links mean something. */
final class SarifText {

    private SarifText() {}

    /**
     * The text as a message that is shown as it is: braces are doubled, and the end of what would be the words of a link is
     * escaped, since texts of a document stand in messages.
     */
    static String of(String text) {
        return text.replace("{", "{{").replace("}", "}}").replace("](", "\\](");
    }
}
