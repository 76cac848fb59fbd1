package org.wsis4j.json.text;

/**
 * How much is taken in, as the reader asks for it. Whether such bounds can be, those who set them have been told.
 *
 * @param maxBytes how long the whole text may be, in bytes
 * @param maxDepth how deep objects and lists may lie in each other; the document itself is the first level
 * @param maxTextLength how long a text in a field or an unknown name may be, in UTF-16 code units
 * @param maxNumberLength how long a number in a field may be, in characters
 */
public record Bounds(int maxBytes, int maxDepth, int maxTextLength, int maxNumberLength) {}
