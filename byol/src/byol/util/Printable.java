package byol.util;

/**
 * Text from outside, such as names of files and classes and labels, made fit for terminals and for
 * lists with a line an entry. A name may hold any character but a slash: line ends would forge
 * lines, and escape sequences would command the terminal. Everything that prints or lists names
 * goes through here.
 */
public final class Printable {

  private static final int ZERO_WIDTH_NON_JOINER = 0x200c;
  private static final int ZERO_WIDTH_JOINER = 0x200d;

  private Printable() {}

  /**
   * A name on one line: control characters, line ends, halves of characters and what changes the
   * direction of writing come as {@code \n}, {@code \t} or {@code \}{@code u001b}; all else as it
   * is.
   *
   * @param name a text, a path, or another thing whose {@code toString} is shown
   */
  public static String of(Object name) {
    return escape(String.valueOf(name), false);
  }

  /** A message of several lines: as {@link #of}, but line ends and tabs stay. */
  public static String message(String text) {
    return text == null ? null : escape(text, true);
  }

  private static String escape(String text, boolean lines) {
    if (text.codePoints().noneMatch(c -> isUnfit(c, lines))) {
      return text;
    }
    StringBuilder fit = new StringBuilder();
    text.codePoints()
        .forEach(
            c -> {
              if (isUnfit(c, lines)) {
                fit.append(escaped(c));
              } else {
                fit.appendCodePoint(c);
              }
            });
    return fit.toString();
  }

  private static boolean isUnfit(int c, boolean lines) {
    if (c >= ' ' && c < 0x7f) {
      return false;
    }
    if (lines && (c == '\n' || c == '\r' || c == '\t')) {
      return false;
    }
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE ->
          true;
      // Scripts need the joiners.
      case Character.FORMAT -> c != ZERO_WIDTH_NON_JOINER && c != ZERO_WIDTH_JOINER;
      default -> false;
    };
  }

  private static String escaped(int c) {
    return switch (c) {
      case '\n' -> "\\n";
      case '\r' -> "\\r";
      case '\t' -> "\\t";
      default -> c < 0x10000 ? "\\u%04x".formatted(c) : "\\U%08x".formatted(c);
    };
  }
}
