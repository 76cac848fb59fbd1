/**
 * What documents look like, and how they are read and written by their form; not for users.
 *
 * <ol>
 *   <li>{@code Shapes} has the documents whose forms are declared in the model. A {@code Shape} has {@code Field}s: a
 *       {@code FixedField} says what the document is, a {@code ValueField} has one value and a {@code ListField} many, each
 *       of a {@code Kind} ({@code Kinds}, {@code PlainKinds} with their {@code Texts}). What no field takes goes to
 *       {@code Leftovers};
 *   <li>{@code DocumentReader} reads one document; {@code DocumentKind} finds out which one it says it is, {@code Versions}
 *       of which version;
 *   <li>{@code Part} is a value that no form declares, and {@code Documents} cuts a text into documents of such parts.
 * </ol>
 */
@NullMarked
package org.wsis4j.json.shape;

import org.jspecify.annotations.NullMarked;
