package byol.util;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** Words of a command line, written so that a shell reads them back as they are. */
public final class ShellWords {
  private ShellWords() {}

  /** A path, which is never taken for an option. */
  public static String quote(Path path) {
    String text = path.toString();
    return quote(text.startsWith("-") ? "./" + text : text);
  }

  /** One word. */
  public static String quote(String word) {
    if (word.matches("[\\w@%+=:,./-]+")) {
      return word;
    }
    return word.chars().anyMatch(Character::isISOControl)
        ? "$'" + escaped(word) + "'"
        : "'" + word.replace("'", "'\\''") + "'";
  }

  /** Several, with blanks between. */
  public static String join(List<String> words) {
    return words.stream().map(ShellWords::quote).collect(Collectors.joining(" "));
  }

  /** As bash, zsh and ksh read it between {@code $'} and {@code '}. */
  private static String escaped(String word) {
    StringBuilder text = new StringBuilder();
    word.codePoints()
        .forEach(
            character -> {
              switch (character) {
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                case '\t' -> text.append("\\t");
                case '\\', '\'' -> text.append('\\').appendCodePoint(character);
                default -> {
                  if (Character.isISOControl(character)) {
                    // Three octal digits, which a digit that follows cannot lengthen.
                    text.append('\\').append(octal(character));
                  } else {
                    text.appendCodePoint(character);
                  }
                }
              }
            });
    return text.toString();
  }

  private static String octal(int character) {
    // Above 127 a character is two bytes in UTF-8, and its number is not what it is written as.
    if (character > 0x7f) {
      int high = 0xc0 | character >> 6;
      int low = 0x80 | character & 0x3f;
      return Integer.toOctalString(high) + "\\" + Integer.toOctalString(low);
    }
    return Integer.toOctalString(0x200 | character).substring(1);
  }
}
