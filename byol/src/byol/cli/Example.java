package byol.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A program of the folder examples/. Its class is on the class path, as in a program of a user;
 * those with libraries of their own lie in a folder with a {@code pom.xml}, and the launcher starts
 * them.
 *
 * @param source its file
 * @param className such as {@code PretrainTiny}, with its package
 */
record Example(Path source, String className) {
  private static final Pattern SUMMARY =
      Pattern.compile("/\\*\\*[\\s*]*(.*?)(?:\\.\\s|\\*/)", Pattern.DOTALL);

  /**
   * All programs, by name.
   *
   * @throws IllegalArgumentException without the sources, which the launcher knows
   */
  static List<Example> all() {
    String home = System.getProperty("byol.home");
    Path folder = Path.of(home == null ? "" : home, "examples");
    if (home == null || !Files.isDirectory(folder.resolve("src"))) {
      throw new IllegalArgumentException(
          "the examples come with byol's sources: use bin/byol example there");
    }
    try (Stream<Path> own = Files.list(folder)) {
      return Stream.concat(Stream.of(folder), own)
          .map(each -> each.resolve("src"))
          .filter(Files::isDirectory)
          .flatMap(Example::in)
          .filter(Example::isProgram)
          .sorted((a, b) -> a.name().compareTo(b.name()))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<Example> in(Path sources) {
    try (Stream<Path> files = Files.walk(sources)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .map(file -> new Example(file, className(sources.relativize(file))))
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String className(Path file) {
    String path = file.toString();
    return path.substring(0, path.length() - ".java".length()).replace('/', '.');
  }

  String name() {
    return className.substring(className.lastIndexOf('.') + 1);
  }

  private boolean isProgram() {
    return text().contains("void main(");
  }

  /** The first sentence of its comment. */
  String summary() {
    Matcher matcher = SUMMARY.matcher(text());
    return matcher.find() ? matcher.group(1).replaceAll("\\s*\\R\\s*\\*?\\s*", " ").strip() : "";
  }

  private String text() {
    try {
      return Files.readString(source);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Runs its {@code public static void main(String[])}.
   *
   * @throws InvocationTargetException what the program threw
   */
  void run(String[] arguments) throws InvocationTargetException {
    try {
      Method main =
          ClassLoader.getSystemClassLoader().loadClass(className).getMethod("main", String[].class);
      main.invoke(null, (Object) arguments);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(
          "%s is not on the class path: start it with bin/byol example %s"
              .formatted(className, name()),
          e);
    } catch (NoSuchMethodException | IllegalAccessException e) {
      throw new IllegalStateException(
          "%s needs a public static void main(String[])".formatted(className), e);
    }
  }
}
