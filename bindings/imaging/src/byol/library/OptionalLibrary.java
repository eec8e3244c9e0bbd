package byol.library;

import byol.io.ResourceLimitException;
import java.io.File;
import java.lang.foreign.SymbolLookup;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A native library that the program uses where there is one. It is looked for once per process, in
 * this order:
 *
 * <ol>
 *   <li>the file that a system property names; {@code none} there means to go without
 *   <li>its file names, in turn, in the folders of {@code LD_LIBRARY_PATH} and {@code
 *       java.library.path} and in those of the usual distributions
 * </ol>
 *
 * <p>A machine without the library is no error; a named file that cannot be loaded is one.
 */
public final class OptionalLibrary {

  /** The value of the property with which no library is loaded. */
  public static final String NONE = "none";

  private static final List<String> FOLDERS =
      List.of(
          "/usr/lib/x86_64-linux-gnu",
          "/usr/lib64",
          "/usr/lib",
          "/usr/local/lib64",
          "/usr/local/lib",
          "/opt/libjpeg-turbo/lib64");

  private final String title;
  private final String property;
  private final List<String> names;
  private final String function;
  private Search done;

  /**
   * Describes a library; nothing is looked for yet.
   *
   * @param title what it is called, for messages
   * @param property the system property that names its file
   * @param names of its file, the preferred one first
   * @param function that it must have
   */
  public OptionalLibrary(String title, String property, List<String> names, String function) {
    this.title = title;
    this.property = property;
    this.names = names;
    this.function = function;
  }

  /**
   * What came of the search.
   *
   * @param file the library that is in use; empty when there is none
   * @param reason why there is none; empty when there is one
   */
  public record Search(Optional<Path> file, String reason) {}

  /**
   * Finds and loads the library; later calls return what the first one found.
   *
   * @throws IllegalArgumentException if the file that the property names cannot be loaded
   */
  public synchronized Search load() {
    if (done == null) {
      done = search(System.getProperty(property), folders());
    }
    return done;
  }

  Search search(String named, List<Path> folders) {
    if (named == null) {
      return firstOf(folders);
    }
    if (named.equals(NONE)) {
      return new Search(Optional.empty(), "switched off by -D%s=%s".formatted(property, NONE));
    }
    Path file = Path.of(named).toAbsolutePath();
    load(file)
        .ifPresent(
            cause -> {
              throw new IllegalArgumentException(
                  "-D%s=%s cannot be loaded (%s); name %s's %s, or %s"
                      .formatted(property, named, cause, title, names.getFirst(), NONE));
            });
    return new Search(Optional.of(file), "");
  }

  private Search firstOf(List<Path> folders) {
    List<String> failures = new ArrayList<>();
    for (String name : names) {
      for (Path folder : folders) {
        Path file = folder.resolve(name);
        if (Files.exists(file)) {
          Optional<String> failure = load(file);
          if (failure.isEmpty()) {
            return new Search(Optional.of(file), "");
          }
          failures.add(file + ": " + failure.get());
        }
      }
    }
    String reason =
        failures.isEmpty()
            ? "no %s in %s".formatted(names.getFirst(), join(folders))
            : "cannot be loaded: " + String.join("; ", failures);
    return new Search(Optional.empty(), reason);
  }

  /** Loads a file; what is wrong with it, if something is. */
  private Optional<String> load(Path file) {
    try {
      System.load(file.toString());
    } catch (UnsatisfiedLinkError e) {
      // Else pictures would have other pixels, or be refused.
      ResourceLimitException.check(e);
      return Optional.of(e.getMessage());
    }
    return SymbolLookup.loaderLookup().find(function).isPresent()
        ? Optional.empty()
        : Optional.of("it has no function " + function);
  }

  private static List<Path> folders() {
    Stream<String> set =
        Stream.of(System.getenv("LD_LIBRARY_PATH"), System.getProperty("java.library.path"))
            .filter(Objects::nonNull)
            .flatMap(list -> Stream.of(list.split(File.pathSeparator)))
            .filter(folder -> folder.startsWith("/"));
    return Stream.concat(set, FOLDERS.stream()).map(Path::of).distinct().toList();
  }

  private static String join(List<Path> folders) {
    return folders.stream().map(Path::toString).collect(Collectors.joining(", "));
  }
}
