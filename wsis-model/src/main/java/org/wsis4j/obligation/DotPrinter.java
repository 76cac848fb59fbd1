package org.wsis4j.obligation;

/** Writes a reporting chain as DOT. */
final class DotPrinter {

    private DotPrinter() {}

    static String print(ReportingChain chain) {
        StringBuilder dot = new StringBuilder("digraph ")
                .append(quoted("reporting on " + chain.day()))
                .append(" {\n  rankdir=LR;\n");
        for (Actor actor : chain.actors()) {
            dot.append("  ")
                    .append(quoted(actor.code()))
                    .append(" [label=")
                    .append(quoted(actor.name()))
                    .append("];\n");
        }
        for (ChainEdge edge : chain.edges()) {
            dot.append("  ")
                    .append(quoted(edge.from().code()))
                    .append(" -> ")
                    .append(quoted(edge.to().code()))
                    .append(" [label=")
                    .append(quoted(edge.obligation().key() + " "
                            + edge.obligation().periodicity().name()))
                    .append(", style=")
                    .append(edge.obligation().channel() == Channel.CHAIN ? "solid" : "dashed")
                    .append("];\n");
        }
        return dot.append("}\n").toString();
    }

    /** A quoted string that no name can break out of; DOT has no other way to write a quote or a line end in a label. */
    static String quoted(String text) {
        return '"'
                + text.replace("\\", "\\\\")
                        .replace("\"", "\\\"")
                        .replace("\r", "")
                        .replace("\n", "\\n")
                + '"';
    }
}
