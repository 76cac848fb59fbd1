package org.wsis4j.json;

import static org.wsis4j.json.SchemaNode.ANY_TEXT;
import static org.wsis4j.json.SchemaNode.NUMBER;
import static org.wsis4j.json.SchemaNode.TRUTH;
import static org.wsis4j.json.SchemaNode.YEAR;
import static org.wsis4j.json.SchemaNode.list;
import static org.wsis4j.json.SchemaNode.object;
import static org.wsis4j.json.SchemaNode.oneOf;
import static org.wsis4j.json.SchemaNode.ref;

import org.wsis4j.target.Direction;

/** The part of progress reports about one indicator, see {@code IndicatorResultWriter}. */
final class IndicatorResultSchema {

    private IndicatorResultSchema() {}

    static SchemaNode indicator() {
        SchemaNode setAside = object().required("country", ANY_TEXT).required("reason", ref("reason"));
        SchemaNode conflict = object().required("area", ref("area"))
                .required("indicator", ANY_TEXT)
                .required("year", YEAR)
                .required("observations", list(ref("observation")));
        return object().required("key", ANY_TEXT)
                .optional("number", ANY_TEXT)
                .required("name", ANY_TEXT)
                .required("unit", ref("unit"))
                .required("direction", oneOf(Direction.values()))
                .required("verdict", ref("verdict"))
                .required("reasons", list(ref("reason")))
                .optional("figure", figure())
                .optional("trend", trend())
                .required("setAside", list(setAside))
                .required("conflicts", list(conflict))
                .required("sources", ref("paragraphs"));
    }

    static SchemaNode observation() {
        return object().required("area", ref("area"))
                .required("indicator", ANY_TEXT)
                .required("year", YEAR)
                .required("value", NUMBER)
                .required("unit", ref("unit"))
                .optional("estimate", TRUTH)
                .required("source", ANY_TEXT)
                .optional("vintage", ANY_TEXT);
    }

    private static SchemaNode figure() {
        return object().required("value", NUMBER)
                .required("firstYear", YEAR)
                .required("lastYear", YEAR)
                .optional("coverage", NUMBER)
                .required("observations", list(ref("observation")));
    }

    private static SchemaNode trend() {
        return object().required("method", SchemaNode.constant("linear"))
                .required("baselineYear", YEAR)
                .required("baseline", NUMBER)
                .required("dataYear", YEAR)
                .required("value", NUMBER)
                .required("dueYear", YEAR)
                .required("projected", NUMBER);
    }
}
