/**
 * What the rules said, as JSON, and the rules themselves; not for users.
 *
 * <ol>
 *   <li>{@code AssessmentWriter} with {@code FindingWriter} and {@code MessageWriter} writes what the rules said,
 *       {@code AssessmentComparisonWriter} what changed between two assessments, {@code CatalogueWriter} which rules there are;
 *   <li>{@code AssessmentReader} with {@code FindingReader} and {@code MessageReader} reads an assessment again: {@code Fields} of
 *       parts, the plain ones in {@code StoredParts}.
 * </ol>
 */
@NullMarked
package org.wsis4j.json.assessment;

import org.jspecify.annotations.NullMarked;
