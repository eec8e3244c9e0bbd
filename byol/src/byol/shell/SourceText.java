package byol.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The comments in the project's sources, where they lie beside the program. */
final class SourceText {
  private SourceText() {}

  /** The comment of a class, as plain text. */
  static Optional<String> of(Class<?> type) {
    return comment(type, Pattern.compile("^public .*\\b" + type.getSimpleName() + "\\b.*"));
  }

  /** The comment of the first method of a name in a class that has one. */
  static Optional<String> of(Class<?> type, String method) {
    return comment(type, Pattern.compile("^  public .*\\b" + Pattern.quote(method) + "\\(.*"));
  }

  private static Optional<String> comment(Class<?> type, Pattern declaration) {
    return file(type).flatMap(file -> comment(lines(file), declaration));
  }

  private static Optional<Path> file(Class<?> type) {
    String home = System.getProperty("byol.home");
    if (home == null) {
      return Optional.empty();
    }
    String name = type.getName().replace('.', '/').replaceAll("\\$.*", "") + ".java";
    return Sources.ROOTS.stream()
        .map(root -> Path.of(home, root, name))
        .filter(Files::isRegularFile)
        .findFirst();
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      return List.of();
    }
  }

  private static Optional<String> comment(List<String> lines, Pattern declaration) {
    for (int i = 0; i < lines.size(); i++) {
      if (declaration.matcher(lines.get(i)).matches()) {
        int end = i - 1;
        while (end >= 0 && lines.get(end).strip().startsWith("@")) {
          end--;
        }
        if (end >= 0 && lines.get(end).strip().endsWith("*/")) {
          int start = end;
          while (start > 0 && !lines.get(start).strip().startsWith("/**")) {
            start--;
          }
          return Optional.of(plain(lines.subList(start, end + 1)));
        }
      }
    }
    return Optional.empty();
  }

  /** Without the marks of Javadoc and HTML. */
  static String plain(List<String> comment) {
    String text =
        comment.stream()
            .map(line -> line.strip().replaceFirst("^/\\*\\*\\s?", "").replaceFirst("\\*/$", ""))
            .map(line -> line.replaceFirst("^\\*\\s?", "").stripTrailing())
            .collect(Collectors.joining("\n"));
    return text.replaceAll("@see <a href=\"([^\"]*)\">\\s*[^<]*</a>", "$1")
        .replaceAll("<pre>(?:\\{@code)?\\n?", "")
        .replaceAll("\\}?</pre>", "")
        .replaceAll("\\{@(?:code|link|literal)\\s+([^{}]*)\\}", "$1")
        .replaceAll("</?(?:p|ul|li|i|b|em|strong|a[^>]*)>", "")
        .strip();
  }

  static String indented(String text) {
    return text.lines()
        .map(line -> line.isEmpty() ? "" : "  " + line)
        .collect(Collectors.joining("\n"));
  }

  static Stream<String> firstLines(Stream<String> lines, int most) {
    List<String> all = lines.toList();
    return all.size() <= most
        ? all.stream()
        : Stream.concat(
            all.stream().limit(most), Stream.of("… and %s more".formatted(all.size() - most)));
  }
}
