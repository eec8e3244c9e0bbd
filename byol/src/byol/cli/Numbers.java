package byol.cli;

import java.math.BigDecimal;
import java.util.function.Function;
import java.util.regex.Pattern;
import picocli.CommandLine;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * Numbers as they are typed: decimal, with a point. Java's own parsers take {@code NaN}, {@code
 * Infinity}, {@code 1f} and {@code 0x1p3} as well, and other digits than 0 to 9.
 */
public final class Numbers {
  private static final Pattern WHOLE = Pattern.compile("[-+]?[0-9]{1,30}");
  private static final Pattern DECIMAL =
      Pattern.compile("[-+]?([0-9]+\\.?[0-9]*|\\.[0-9]+)([eE][-+]?[0-9]{1,6})?");

  private Numbers() {}

  /** Has a command and those below it read numbers so. */
  static void register(CommandLine commands) {
    ITypeConverter<Integer> ints = whole(BigDecimal::intValueExact);
    ITypeConverter<Long> longs = whole(BigDecimal::longValueExact);
    commands
        .registerConverter(Integer.class, ints)
        .registerConverter(int.class, ints)
        .registerConverter(Long.class, longs)
        .registerConverter(long.class, longs)
        .registerConverter(Double.class, Numbers::decimal)
        .registerConverter(double.class, Numbers::decimal);
  }

  private static <T> ITypeConverter<T> whole(Function<BigDecimal, T> exact) {
    return text -> {
      if (!WHOLE.matcher(text).matches()) {
        throw new TypeConversionException("'%s' is not a whole number".formatted(text));
      }
      try {
        return exact.apply(new BigDecimal(text));
      } catch (ArithmeticException e) {
        throw new TypeConversionException("%s is too large".formatted(text));
      }
    };
  }

  private static Double decimal(String text) {
    if (!DECIMAL.matcher(text).matches()) {
      throw new TypeConversionException(
          "'%s' is not a number%s"
              .formatted(
                  text, text.matches("[-+]?[0-9]+,[0-9]+") ? "; decimals follow a point" : ""));
    }
    return Double.valueOf(text);
  }
}
