package byol.jpeg;

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
 * Finds and loads libjpeg-turbo's TurboJPEG library, once per process, in this order:
 *
 * <ol>
 *   <li>the file that the system property {@code byol.turbojpeg} names; {@code none} there means to
 *       go without
 *   <li>{@code libturbojpeg.so.0}, else {@code libturbojpeg.so}, in the folders of {@code
 *       LD_LIBRARY_PATH} and {@code java.library.path} and in those of the usual distributions
 * </ol>
 *
 * <p>A machine without the library is no error; a named file that cannot be loaded is one.
 */
public final class TurboJpegLibrary {

  /** The system property that names the library's file. */
  public static final String PROPERTY = "byol.turbojpeg";

  /** The value of {@link #PROPERTY} with which no library is loaded. */
  public static final String NONE = "none";

  private static final List<String> NAMES = List.of("libturbojpeg.so.0", "libturbojpeg.so");
  private static final List<String> FOLDERS =
      List.of(
          "/usr/lib/x86_64-linux-gnu",
          "/usr/lib64",
          "/usr/lib",
          "/usr/local/lib64",
          "/usr/local/lib",
          "/opt/libjpeg-turbo/lib64");

  private static Search done;

  private TurboJpegLibrary() {}

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
  public static synchronized Search load() {
    if (done == null) {
      done = search(System.getProperty(PROPERTY), folders());
    }
    return done;
  }

  static Search search(String property, List<Path> folders) {
    if (property == null) {
      return firstOf(folders);
    }
    if (property.equals(NONE)) {
      return new Search(Optional.empty(), "switched off by -D%s=%s".formatted(PROPERTY, NONE));
    }
    Path file = Path.of(property).toAbsolutePath();
    load(file)
        .ifPresent(
            cause -> {
              throw new IllegalArgumentException(
                  "-D%s=%s cannot be loaded (%s); name libjpeg-turbo's libturbojpeg.so.0, or %s"
                      .formatted(PROPERTY, property, cause, NONE));
            });
    return new Search(Optional.of(file), "");
  }

  private static Search firstOf(List<Path> folders) {
    List<String> failures = new ArrayList<>();
    for (String name : NAMES) {
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
            ? "no %s in %s".formatted(NAMES.getFirst(), join(folders))
            : "cannot be loaded: " + String.join("; ", failures);
    return new Search(Optional.empty(), reason);
  }

  /** Loads a file; what is wrong with it, if something is. */
  private static Optional<String> load(Path file) {
    try {
      System.load(file.toString());
    } catch (UnsatisfiedLinkError e) {
      return Optional.of(e.getMessage());
    }
    return SymbolLookup.loaderLookup().find("tjDecompress2").isPresent()
        ? Optional.empty()
        : Optional.of("it has no function tjDecompress2");
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
