package org.lykta.app.frame;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a method that asks for the phone's version before it uses what older ones lack. Kept to the
 * end: the check looks at what D8 leaves.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface SinceAndroid {
  int value();
}
