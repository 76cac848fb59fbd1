/**
 * Where things are written: the documents, the places in them, and how far a text carries a fact.
 *
 * <p>Start with {@link org.wsis4j.source.Paragraph}, the citation that every fact and every rule carries; it belongs to
 * a {@link org.wsis4j.source.SourceDocument}, one of {@link org.wsis4j.source.SourceDocuments}. A
 * {@link org.wsis4j.source.Fact} has sources and an {@link org.wsis4j.source.Evidence} state. This package knows no other
 * package of the library but the reader of fact files.
 */
@NullMarked
package org.wsis4j.source;

import org.jspecify.annotations.NullMarked;
