package org.wsis4j.form;

/**
 * What the values of a field are.
 *
 * @param <V> the type of the values
 */
public sealed interface FieldType<V> permits PlainType, CodeType, PartType {}
