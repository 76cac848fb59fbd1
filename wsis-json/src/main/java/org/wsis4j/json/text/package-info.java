/**
 * Text that is JSON: bytes, characters and tokens, where they stand, and how they are written. Knows no document; a leaf among
 * the rooms of JSON, and not for users.
 *
 * <ol>
 *   <li>{@code DocumentText} holds the bytes that {@code Utf8} has checked; {@code Cursor} steps through the {@code Token}s
 *       within {@code Bounds}, and alone knows Jackson. {@code CodeTable}, {@code Days} and {@code Numbers} recognise values
 *       where they stand;
 *   <li>{@code NotJson} and {@code Unreadable} end a reading. {@code Syntax} with its {@code Scanner} says where a text stops
 *       being JSON;
 *   <li>{@code Flaws} collects what is wrong, in {@code Phrases} about {@code Words} of the text; {@code Positions} and
 *       {@code TextLocator} turn bytes and pointers into lines and columns;
 *   <li>{@code LineBytes} takes a stream apart into lines;
 *   <li>{@code JsonText} writes.
 * </ol>
 */
@NullMarked
package org.wsis4j.json.text;

import org.jspecify.annotations.NullMarked;
