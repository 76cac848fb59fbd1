package org.wsis4j.benchmarks.document;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;

/** Makes one report on the year 2007. Without faults, no rule has anything to say about it. */
final class ReportMaker {

    private static final LocalDate FIRST = LocalDate.of(2007, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2007, 12, 31);

    private final long seed;
    private final int scale;
    private final Prose prose;
    private final Faults faults;
    private final JsonLine out = new JsonLine();

    ReportMaker(long seed, int scale, double share) {
        this.seed = seed;
        this.scale = scale;
        this.prose = new Prose(new SplittableRandom(seed));
        this.faults = new Faults(seed, share);
    }

    ReportText make() {
        out.begin('{').field("type", "facilitatorReport").field("version", 1);
        out.field("kind", code("/kind", "ANNUAL_UPDATE"));
        out.field("title", text("/title", "Report on action lines C2 and C5, no. " + seed));
        out.field("symbol", "WSIS/C5/2008/" + seed);
        out.field("language", faults.language("en"));
        out.field("url", "https://www.example.org/wsis/reports/" + seed);
        out.field("date", date());
        out.name("reporter").begin('{');
        out.field("organization", "ITU").field("role", code("/reporter/role", "FACILITATOR"));
        out.end('}');
        out.name("period").begin('{').field("start", FIRST.toString()).field("end", LAST.toString());
        out.end('}');
        out.field("recipient", "United Nations Group on the Information Society");
        codes("actionLines", List.of("C2", "C5"));
        codes("levels", List.of("REGIONAL", "INTERNATIONAL"));
        sentences("achievements", scale / 4 + 1);
        results();
        sentences("challenges", scale / 2 + 1);
        sentences("recommendations", scale / 2 + 1);
        partners();
        facilitators();
        activities();
        indicators();
        goals();
        entries();
        out.end('}');
        return new ReportText(out.toBytes(), faults.planted());
    }

    private String date() {
        boolean tooEarly = faults.contradicts("/date");
        return LocalDate.of(tooEarly ? 2007 : 2008, 2, 1)
                .plusDays(prose.below(60))
                .toString();
    }

    private void codes(String name, List<String> codes) {
        out.name(name).begin('[');
        for (int i = 0; i < codes.size(); i++) {
            out.text(code("/" + name + "/" + i, codes.get(i)));
        }
        out.end(']');
    }

    private void sentences(String name, int count) {
        out.name(name).begin('[');
        for (int i = 0; i < count; i++) {
            out.text(text("/" + name + "/" + i, prose.sentence()));
        }
        out.end(']');
    }

    private void results() {
        out.name("results").begin('[');
        for (int i = 0; i < scale + 1; i++) {
            String place = "/results/" + i;
            boolean inFigures = i % 2 == 0;
            out.begin('{').field("kind", code(place + "/kind", inFigures ? "QUANTITATIVE" : "QUALITATIVE"));
            out.field("text", text(place + "/text", prose.sentence()));
            if (inFigures) {
                out.field("value", 1 + prose.below(500)).field("unit", prose.unit());
            }
            out.end('}');
        }
        out.end(']');
    }

    private void partners() {
        out.name("partners").begin('[');
        for (int i = 0; i < scale + 1; i++) {
            boolean outside = i % 2 == 0;
            out.begin('{').field("organization", outside ? "Rural Radio Network " + i : "UNESCO");
            String category = outside ? "CIVIL_SOCIETY" : "INTERNATIONAL_ORGANIZATION";
            out.field("category", code("/partners/" + i + "/category", category));
            out.end('}');
        }
        out.end(']');
    }

    private void facilitators() {
        out.name("facilitators").begin('[');
        for (int i = 0; i < 2; i++) {
            String place = "/facilitators/" + i;
            out.begin('{').field("organization", "ITU");
            out.field("actionLine", code(place + "/actionLine", i == 0 ? "C2" : "C5"));
            out.field("status", code(place + "/status", i == 0 ? "LISTED" : "FOCAL_POINT"));
            out.field("contact", "wsis@example.org").end('}');
        }
        out.end(']');
    }

    private void activities() {
        out.name("activities").begin('[');
        for (int i = 0; i < 2 + scale * 5 / 4; i++) {
            String place = "/activities/" + i;
            LocalDate start = FIRST.plusDays(10 + prose.below(300));
            out.begin('{').field("title", text(place + "/title", prose.event(i)));
            out.field("state", code(place + "/state", "HELD")).field("start", start.toString());
            boolean backwards = faults.contradicts(place + "/end");
            out.field("end", start.plusDays(backwards ? -5 : 2).toString());
            out.field("place", prose.place()).end('}');
        }
        out.end(']');
    }

    private void indicators() {
        out.name("indicators").begin('[');
        for (int i = 0; i < 2 * scale; i++) {
            String place = "/indicators/" + i;
            out.begin('{').field("name", prose.indicator()).field("code", "HH" + (1 + i % 9));
            if (!faults.leavesOut(place + "/value")) {
                out.field("value", BigDecimal.valueOf(prose.below(1000), 1));
            }
            out.field("unit", "%").field("year", 2005 + prose.below(3));
            if (!faults.leavesOut(place + "/source")) {
                out.field("source", prose.source());
            }
            out.end('}');
        }
        out.end(']');
    }

    private void goals() {
        out.name("goals").begin('[').begin('{');
        out.field("framework", code("/goals/0/framework", "MDG")).field("number", 1 + prose.below(8));
        out.field("contribution", prose.sentence()).end('}').end(']');
    }

    private void entries() {
        out.name("stocktakingEntries").begin('[');
        for (int i = 0; i < scale + 1; i++) {
            out.text(Long.toString(1_487_771_718 + 1000 * seed + i));
        }
        out.end(']');
    }

    private String code(String place, String right) {
        return faults.code(place, right);
    }

    private String text(String place, String right) {
        return faults.text(place, right);
    }
}
