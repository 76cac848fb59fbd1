package org.wsis4j.reporting;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * How the drafts of this package and of those below it are generated: nothing generated is public, and nothing generated stays visible to
 * those who compile against us. {@code allowedClasspathAnnotations} keeps {@code @Generated} out of the class files.
 */
@Target(ElementType.PACKAGE)
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        overshadowImplementation = true,
        jdkOnly = true,
        allowedClasspathAnnotations = {Override.class})
@interface WsisStyle {}
