package byol.config;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes a record component of {@link RunConfig} or of one of its parts a setting of runs. The
 * option of the command line, the key in JSON files, presets and suites, its default and its help
 * all follow from this one place. Numbers also have a {@link Range}.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Setting {
  /**
   * What it means, for people who choose its value. Other settings are named by their keys in
   * braces, {@code {lr}}, which each place that shows it puts in its own words; {@code {names}} are
   * all values that it can have, where a registry knows them.
   */
  String help();

  /** Its key, which no other setting has; the component's name in snake_case if not given. */
  String key() default "";

  /** What stands for its value where it is explained, such as {@code PIXELS}. */
  String label() default "";

  /** What it is if nothing is said; left out where {@code Defaults} finds it. */
  String byDefault() default "";

  /** What it was in runs from before there was this setting; as {@link #byDefault} if not given. */
  String before() default "";

  /** Whether it is an option of the command line. */
  boolean option() default true;

  /** Whether a run may go on with another value. */
  boolean changeable() default false;
}
