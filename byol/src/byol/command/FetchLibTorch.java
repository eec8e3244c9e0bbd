package byol.command;

import byol.data.DataException;
import byol.data.ScanListener;
import byol.data.fetch.Download;
import byol.data.fetch.Unpacking;
import byol.io.Disk;
import byol.io.Folders;
import byol.io.ProcessLock;
import byol.io.UserCache;
import byol.torch.library.LibTorch;
import byol.util.Digests;
import byol.util.Printable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Gets the LibTorch that this version needs into the user's cache, where it is found without being
 * named: for projects that have this library from Maven, and neither its sources nor Python.
 *
 * <pre>{@code
 * mvn exec:java -Dexec.mainClass=byol.command.FetchLibTorch
 * mvn exec:java -Dexec.mainClass=byol.command.FetchLibTorch -Dexec.args=/path/to/torch-2.13.0….whl
 * }</pre>
 *
 * <p>LibTorch comes as the wheel of PyTorch for CPUs, a ZIP archive of which the libraries, headers
 * and CMake files are kept. Its SHA-256 is compared with the one that is written down here.
 */
public final class FetchLibTorch {

  /**
   * A version of LibTorch.
   *
   * @param url of PyTorch's wheel for CPUs on x86-64
   * @param sha256 of that file
   * @param bytes of it
   */
  record Wheel(URI url, String sha256, long bytes) {
    String file() {
      return "torch.whl";
    }
  }

  private static final Map<String, Wheel> WHEELS =
      Map.of(
          "2.13.0",
          new Wheel(
              URI.create(
                  "https://download.pytorch.org/whl/cpu/torch-2.13.0%2Bcpu-cp311-cp311-manylinux_2_28_x86_64.whl"),
              "6746dbcbeb526eb61330b76b41ff1b4eb848951103a892eeb080dfa2b264667b",
              191_794_682));

  private static final List<String> KEPT =
      List.of("torch/lib/", "torch/include/", "torch/share/", "torch/bin/");
  private static final int TRIES = 5;
  private static final int CHUNK = 1 << 18;

  private FetchLibTorch() {}

  /**
   * Gets it, and says how far it is. Ends the process with 1 if it cannot be had.
   *
   * @param arguments nothing; or the address of another server's copy, or a file, of the same wheel
   */
  public static void main(String[] arguments) {
    try {
      if (arguments.length > 1) {
        throw new DataException("at most one argument: the address or the path of the wheel");
      }
      run(arguments.length == 0 ? null : arguments[0], System.out::println, new Lines());
    } catch (DataException | UncheckedIOException e) {
      System.err.println("byol: " + e.getMessage());
      System.exit(1);
    }
  }

  /** A line now and then. */
  private static final class Lines implements ScanListener {
    private static final long EVERY = 5_000_000_000L;
    private long next = System.nanoTime() + EVERY;

    @Override
    public void progressed(String task, long done, long total) {
      if (System.nanoTime() >= next) {
        next = System.nanoTime() + EVERY;
        System.out.println(
            total == 0
                ? "%s: %s".formatted(task, done)
                : "%s: %s of %s".formatted(task, done, total));
      }
    }
  }

  /**
   * Gets it, unless it is there.
   *
   * @param from an address or a file with the same wheel; null for PyTorch's own server
   * @param log told of each step
   * @param listener told how far it is
   * @return the folder that holds {@code lib}
   * @throws DataException if it cannot be had, or is not the file that it should be
   * @throws UncheckedIOException if the cache cannot be written to
   */
  public static Path run(String from, Consumer<String> log, ScanListener listener) {
    String version = LibTorch.requiredVersion();
    Wheel wheel = WHEELS.get(version);
    if (wheel == null) {
      throw new DataException(
          "the native library of this program needs LibTorch %s, of which no address is known here: set LIBTORCH to one"
              .formatted(version));
    }
    Path cache =
        UserCache.find(System.getenv())
            .orElseThrow(
                () -> new DataException("there is no place for LibTorch: " + UserCache.NONE));
    return run(from, wheel, version, cache, log, listener);
  }

  static Path run(
      String from,
      Wheel wheel,
      String version,
      Path cache,
      Consumer<String> log,
      ScanListener listener) {
    Path target = cache.resolve("libtorch-" + version);
    if (isThere(target)) {
      log.accept("LibTorch %s is in %s".formatted(version, target.resolve("torch")));
      return target.resolve("torch");
    }
    Path work = cache.resolve(".libtorch-%s.fetch".formatted(version));
    Path file = work.resolve(".lock");
    try {
      Folders.create(work);
      try (ProcessLock lock =
          ProcessLock.tryTake(file)
              .orElseThrow(
                  () ->
                      new DataException(
                          "LibTorch is being fetched by another process at this time"))) {
        // Not if another process has just brought it, and uses it.
        if (!isThere(target)) {
          Path archive = bring(from, wheel, work, log, listener);
          check(archive, wheel, from, work, listener);
          unpack(archive, work.resolve("whole"), target, log, listener);
        }
        Unpacking.deleteWork(work, lock, file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(
          "cannot put LibTorch into %s: %s".formatted(target, e.getMessage()), e);
    }
    log.accept("LibTorch %s is now in %s".formatted(version, target.resolve("torch")));
    return target.resolve("torch");
  }

  private static boolean isThere(Path target) {
    return Files.exists(target.resolve("torch/lib/libtorch_cpu.so"));
  }

  private static void unpack(
      Path archive, Path whole, Path target, Consumer<String> log, ScanListener listener)
      throws IOException {
    Unpacking.delete(whole);
    Folders.create(whole);
    log.accept("unpacking the libraries");
    Unpacking.zip(archive, whole, name -> KEPT.stream().anyMatch(name::startsWith), listener);
    Unpacking.delete(target);
    Disk.current().move(whole, target);
    Disk.current().syncDirectory(target.getParent());
  }

  private static Path bring(
      String from, Wheel wheel, Path work, Consumer<String> log, ScanListener listener) {
    if (from != null && !from.matches("https?://.*")) {
      Path given = Path.of(from);
      if (!Files.isRegularFile(given)) {
        throw new DataException(
            "there is no file %s: name the wheel of PyTorch for CPUs, or an address that begins with https://"
                .formatted(Printable.of(from)));
      }
      return given;
    }
    URI url = from == null ? wheel.url() : URI.create(from);
    log.accept(
        String.format(
            Locale.ROOT,
            "getting LibTorch from %s (%,.0f MB; 560 MB unpacked; BSD license, by the PyTorch"
                + " contributors)",
            url,
            wheel.bytes() / 1e6));
    Path archive = work.resolve(wheel.file());
    new Download(url, archive, TRIES, listener).run();
    return archive;
  }

  private static void check(
      Path archive, Wheel wheel, String from, Path work, ScanListener listener) throws IOException {
    MessageDigest digest = Digests.sha256();
    byte[] chunk = new byte[CHUNK];
    long done = 0;
    try (InputStream in = Files.newInputStream(archive)) {
      for (int count = in.read(chunk); count >= 0; count = in.read(chunk)) {
        digest.update(chunk, 0, count);
        done += count;
        listener.progressed("MB checked", done >> 20, wheel.bytes() >> 20);
      }
    }
    String found = HexFormat.of().formatHex(digest.digest());
    if (!found.equals(wheel.sha256())) {
      if (archive.startsWith(work)) {
        Disk.current().delete(archive);
      }
      throw new DataException(
          "%s is not the wheel of PyTorch that was expected: its SHA-256 is %s, not %s. Nothing of it was kept; try again, or name a file or address that has it"
              .formatted(from == null ? wheel.url() : Printable.of(from), found, wheel.sha256()));
    }
  }
}
