package org.wsis4j.arbitraries;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Beside {@code @ForAll}: values made to break programs instead of realistic ones, of any type of the library.
 *
 * <pre>
 * &#64;Property
 * void myToolStandsIt(&#64;ForAll &#64;Hostile FacilitatorReport report) { ... }
 * </pre>
 *
 * <p>Reports are those of {@link Reports#hostile(Class)}, other values those of {@link Values#hostile(Class)}. In a list
 * it stands before the element: {@code @ForAll List<@Hostile Partner> partners}.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.PARAMETER, ElementType.TYPE_USE})
public @interface Hostile {}
