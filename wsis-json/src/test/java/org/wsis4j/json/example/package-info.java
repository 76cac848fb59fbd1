/**
 * Writes the examples of the rules that examples/cli shows: for each rule the smallest document that breaks it, and the same
 * one mended. {@link org.wsis4j.json.example.ExampleWriter} is run by hand.
 */
@NullMarked
package org.wsis4j.json.example;

import org.jspecify.annotations.NullMarked;
