package org.wsis4j.json;

import static org.wsis4j.json.SchemaNode.ANY_TEXT;
import static org.wsis4j.json.SchemaNode.NUMBER;
import static org.wsis4j.json.SchemaNode.YEAR;
import static org.wsis4j.json.SchemaNode.list;
import static org.wsis4j.json.SchemaNode.object;
import static org.wsis4j.json.SchemaNode.oneOf;
import static org.wsis4j.json.SchemaNode.ref;

import org.wsis4j.source.Evidence;
import org.wsis4j.target.Precision;
import org.wsis4j.target.PublishedScope;
import org.wsis4j.target.PublishedStatus;
import org.wsis4j.target.Review;
import org.wsis4j.target.assessment.Agreement;
import org.wsis4j.target.assessment.Difference;

/** The part of progress reports about what a review found, see {@code ComparisonWriter}. */
final class PublishedSchema {

    private PublishedSchema() {}

    static SchemaNode published() {
        return object().required("key", ANY_TEXT)
                .required("review", oneOf(Review.values()))
                .optional("indicator", ANY_TEXT)
                .required("status", oneOf(PublishedStatus.values()))
                .required("scope", oneOf(PublishedScope.values()))
                .optional("dataYear", YEAR)
                .required("reading", ANY_TEXT)
                .required("sources", ref("paragraphs"))
                .required("evidence", oneOf(Evidence.values()))
                .optional("note", ANY_TEXT)
                .required("computed", ref("verdict"))
                .required("agreement", oneOf(Agreement.values()))
                .required("differences", list(oneOf(Difference.values())))
                .required("figures", list(figure()));
    }

    private static SchemaNode figure() {
        return object().required("key", ANY_TEXT)
                .optional("indicator", ANY_TEXT)
                .required("what", ANY_TEXT)
                .required("precision", oneOf(Precision.values()))
                .required("value", NUMBER)
                .required("unit", ref("unit"))
                .optional("year", YEAR)
                .required("sources", ref("paragraphs"))
                .required("evidence", oneOf(Evidence.values()));
    }
}
