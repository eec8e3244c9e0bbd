package byol.config;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The values that a number may have. Infinities and NaN are in no range. */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.RECORD_COMPONENT})
public @interface Range {
  /** The smallest value. */
  double min();

  /** The largest value. */
  double max();

  /** Whether {@link #min} itself is too small. */
  boolean aboveMin() default false;

  /** Whether {@link #max} itself is too large. */
  boolean belowMax() default false;
}
