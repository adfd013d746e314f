package org.lykta.app.frame;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks a method that asks for the phone's version before it uses what older ones lack. */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface SinceAndroid {
  int value();
}
