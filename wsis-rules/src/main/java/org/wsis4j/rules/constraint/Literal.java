package org.wsis4j.rules.constraint;

/** Text that a provider must not take for a template: what Bean Validation gives a meaning is marked as having none. */
final class Literal {

    private static final String MEANINGFUL = "\\{}$";

    private Literal() {}

    static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (MEANINGFUL.indexOf(text.charAt(i)) >= 0) {
                escaped.append('\\');
            }
            escaped.append(text.charAt(i));
        }
        return escaped.toString();
    }
}
