package generator;

/** Defaults of schemas in Java. */
final class Defaults {
  private Defaults() {}

  /** What puts one into a call: {@code put(1L)} for {@code Scalar alpha=1}. */
  static String put(Schema.Argument argument) {
    String value = argument.value();
    Type type = argument.type();
    if (value.equals("None")) {
      return "none()";
    }
    if (value.startsWith("[")) {
      boolean integers = type.parameter().equals("long[]");
      return "put(new "
          + (integers ? "long" : "double")
          + "[] {"
          + value.substring(1, value.length() - 1)
          + "})";
    }
    return switch (type.base()) {
      case "bool" -> "put(" + value.toLowerCase(java.util.Locale.ROOT) + ")";
      case "str" -> "put(" + value + ")";
      case "float" -> "put(" + Double.parseDouble(value) + ")";
      case "Scalar" -> "put(" + (value.matches("-?\\d+") ? value + "L" : value + "d") + ")";
      default -> "put(" + Long.parseLong(value) + "L)";
    };
  }
}
