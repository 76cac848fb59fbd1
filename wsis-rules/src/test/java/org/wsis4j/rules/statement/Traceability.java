package org.wsis4j.rules.statement;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wsis4j.rules.Rule;
import org.wsis4j.rules.Severity;
import org.wsis4j.rules.catalogue.WsisRules;

/** The page that shows for every statement what carries it, as Markdown. */
final class Traceability {

    private Traceability() {}

    static String page() {
        StringBuilder page = new StringBuilder();
        List<Statement> all = Statements.standard().all();
        long context = all.stream().filter(Statement::isContext).count();
        page.append("# Traceability\n\n")
                .append(
                        "What each statement of the two founding documents became in the library: a rule, facts, a document, a")
                .append(
                        "\ntype, a type that makes it impossible to break (construction), or context with the reason. SEED-A is the")
                .append("\nreport of the Secretary-General E/2006/85, SEED-B the consultation of 24 February 2006.\n\n")
                .append(
                        "The severity of a statement is how grave a departure from it was judged; that of a rule is bounded by how")
                .append("\nbinding the paragraph is, and so may be less.\n\n")
                .append("This page is generated; a test holds it against the library.\n\n")
                .append(all.size() + " statements, " + context + " of them context; ")
                .append(all.stream()
                        .filter(statement -> !statement.rules().isEmpty())
                        .count())
                .append(" carried by rules, ")
                .append(all.stream()
                        .filter(statement -> !statement.facts().isEmpty())
                        .count())
                .append(" by facts.\n");
        section(page, "E/2006/85", all, "SEED-A");
        section(page, "Consultation of 24 February 2006", all, "SEED-B");
        rules(page);
        return page.toString();
    }

    private static void section(StringBuilder page, String title, List<Statement> all, String prefix) {
        page.append("\n## ")
                .append(title)
                .append("\n\n| Statement | Paragraph | Kind | Severity | About | Carried by |\n");
        page.append("| --- | --- | --- | --- | --- | --- |\n");
        all.stream().filter(statement -> statement.id().startsWith(prefix)).forEach(statement -> {
            String places = statement.paragraphs().stream()
                    .map(paragraph -> paragraph.place())
                    .collect(Collectors.joining(", "));
            String carriers =
                    statement.carriers().stream().map(Traceability::show).collect(Collectors.joining("<br>"));
            page.append("| " + statement.id() + " | " + places + " | " + lower(statement.kind()) + " | "
                    + severity(statement.severity()) + " | " + statement.about() + " | " + carriers + " |\n");
        });
    }

    private static String show(Carrier carrier) {
        if (carrier instanceof Carrier.OfRule asked) {
            return "rule `" + asked.rule().id() + "` "
                    + severity(asked.rule().severity()) + ": "
                    + asked.rule().title();
        }
        if (carrier instanceof Carrier.OfFacts held) {
            int count = held.facts().size();
            return "fact `" + held.register() + "` " + held.key() + (count > 1 ? " (" + count + ")" : "");
        }
        if (carrier instanceof Carrier.OfDocument named) {
            return "document `" + named.document() + "` " + named.document().title();
        }
        if (carrier instanceof Carrier.OfType type) {
            return "type `" + simple(type.name()) + "`";
        }
        if (carrier instanceof Carrier.ByConstruction type) {
            return "by construction of `" + simple(type.name()) + "`";
        }
        return "*context:* " + ((Carrier.AsContext) carrier).reason();
    }

    private static void rules(StringBuilder page) {
        page.append("\n## Rules\n\n| Rule | Rests on | Statements |\n| --- | --- | --- |\n");
        for (Rule<?> rule : WsisRules.standard().rules()) {
            String cited = Stream.concat(
                            rule.citations().stream()
                                    .map(citation -> citation.paragraph().toString()),
                            HouseRules.reason(rule).map(reason -> "the house: " + reason).stream())
                    .collect(Collectors.joining("<br>"));
            String statements =
                    Statements.standard().of(rule).stream().map(Statement::id).collect(Collectors.joining("<br>"));
            page.append("| `" + rule.id() + "` | " + cited + " | " + statements + " |\n");
        }
    }

    private static String simple(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }

    private static String severity(Severity severity) {
        return severity.name().toLowerCase(Locale.ROOT);
    }

    private static String lower(StatementKind kind) {
        return kind.name().charAt(0) + kind.name().substring(1).toLowerCase(Locale.ROOT);
    }
}
