package byol.foreign;

import byol.io.UserCache;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * A library that is loaded from a copy, because it lies in a jar. A folder for temporary files may
 * be full, or forbid that anything in it is executed; then the copy goes elsewhere. The loaded
 * library outlives the copy, which is deleted at once.
 *
 * @param name of the file
 * @param folders to try, in this order; those that do not exist are passed over
 */
record UnpackedLibrary(String name, List<Path> folders) {
  private static final String PREFIX = "byol-";

  /** A process that was killed while it loaded leaves its copy; no other loads for so long. */
  private static final Duration ABANDONED = Duration.ofHours(1);

  /** Opens what is to be copied. */
  interface Source {
    InputStream open() throws IOException;
  }

  /** In the folders that this process may use. */
  static UnpackedLibrary of(String name, Map<String, String> environment) {
    List<Path> folders =
        Stream.of(
                Optional.of(Path.of(System.getProperty("java.io.tmpdir"))),
                UserCache.find(environment),
                Optional.ofNullable(environment.get("XDG_RUNTIME_DIR")).map(Path::of),
                Optional.of(Path.of("/dev/shm")),
                Optional.of(Path.of("/var/tmp")))
            .flatMap(Optional::stream)
            .toList();
    return new UnpackedLibrary(name, folders);
  }

  /**
   * Copies and loads.
   *
   * @param loader loads a file, as {@link System#load} does, and throws what that throws
   * @throws LoadingException if no folder will do; the message says why of each
   */
  void load(Source source, Consumer<Path> loader) {
    List<String> refusals = new ArrayList<>();
    UnsatisfiedLinkError other = null;
    for (Path folder : folders.stream().filter(Files::isDirectory).toList()) {
      try {
        load(folder, source, loader);
        return;
      } catch (IOException e) {
        refusals.add(folder + ": " + e.getMessage());
      } catch (UnsatisfiedLinkError e) {
        // In the words of the user's language, which may be of a folder that forbids execution too.
        if (!forbidsExecution(e) && other == null) {
          other = e;
        }
        refusals.add(folder + " forbids execution");
      }
    }
    if (other != null) {
      throw new LoadingException("cannot load %s: %s".formatted(name, other.getMessage()), other);
    }
    throw new LoadingException(
        "there is no folder for a copy of %s (%s): %s"
            .formatted(
                name,
                refusals.isEmpty() ? "none of " + folders + " exists" : String.join("; ", refusals),
                wayOut(refusals)));
  }

  private static String wayOut(List<String> refusals) {
    boolean tooLarge =
        !refusals.isEmpty()
            && refusals.stream().allMatch(reason -> reason.contains("File too large"));
    return tooLarge
        ? "this process may not write files so large, see 'ulimit -f'"
        : "name one with -Djava.io.tmpdir=DIR";
  }

  private void load(Path folder, Source source, Consumer<Path> loader) throws IOException {
    deleteAbandoned(folder);
    Path copy = Files.createTempFile(folder, PREFIX, "-" + name);
    try {
      try (InputStream in = source.open()) {
        Files.copy(in, copy, StandardCopyOption.REPLACE_EXISTING);
      }
      loader.accept(copy);
    } finally {
      Files.deleteIfExists(copy);
    }
  }

  /** The dynamic linker's words for a file system that is mounted noexec. */
  private static boolean forbidsExecution(UnsatisfiedLinkError e) {
    String message = String.valueOf(e.getMessage());
    return message.contains("failed to map segment") || message.contains("Operation not permitted");
  }

  private void deleteAbandoned(Path folder) {
    Instant recent = Instant.now().minus(ABANDONED);
    try (DirectoryStream<Path> copies = Files.newDirectoryStream(folder, PREFIX + "*-" + name)) {
      for (Path copy : copies) {
        if (Files.getLastModifiedTime(copy).toInstant().isBefore(recent)) {
          Files.deleteIfExists(copy);
        }
      }
    } catch (IOException | DirectoryIteratorException e) {
      // Another user's, or deleted by another process just now.
    }
  }
}
