package byol.data.shard;

import byol.data.Checks;
import byol.data.DataException;
import byol.data.ImageDataset;
import byol.data.Reading;
import byol.data.ScanListener;
import byol.data.SkippedFiles;
import byol.data.Split;
import byol.data.raw.RawWriter;
import byol.image.UnusableImageException;
import byol.io.AtomicFile;
import byol.io.Disk;
import byol.io.Folders;
import byol.io.PartialFiles;
import byol.io.ProcessLock;
import byol.io.ResourceLimitException;
import byol.util.Printable;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Packs data sets into tar archives that {@link TarShards} reads: {@code train-000000.tar} and on,
 * {@code test-000000.tar} and on, with the names of the classes in {@code classes.txt} and the
 * images that could not be used in {@code skipped.txt}. The key of an image is its index in the
 * source.
 *
 * <p>Test images keep their order. Training images are shuffled, always in the same way, because
 * archives are not mixed as widely as folders when they are read: images of a class should not lie
 * side by side.
 *
 * <p>All is written to {@code OUT.partial}, which is renamed when it is complete. What an
 * interrupted packing left there is written anew; while one goes on there, another is refused.
 */
public final class ShardPacker implements Closeable {

  private static final String CLASSES = "classes.txt";
  private static final String SKIPPED = "skipped.txt";
  private static final String LOCK = ".lock";
  private static final String OURS =
      "(train|test)-\\d{6,}\\.tar|(train|test)\\.(raw|index)|raw\\.json|classes\\.txt|skipped\\.txt|\\.lock";
  private static final int AHEAD = 4;
  private static final int SHARE_AHEAD = 4;

  private final Path out;
  private final Path partial;
  private final ProcessLock lock;
  private final Settings settings;
  private final ExecutorService threads;
  private List<String> classNames;
  private final Set<String> skipped = new TreeSet<>();
  private final RawWriter.Splits raw = new RawWriter.Splits();

  /** What images can be packed into. */
  public enum Format {
    /** Tar archives of image files, with an end of {@code .tar}. */
    TAR,
    /** Decoded pixels, which {@link byol.data.raw.RawImages} reads. */
    RAW;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * How images are packed.
   *
   * @param shortSide images whose shorter side is longer than this are resized to it; null for none
   * @param quality of JPEG where images are resized, 1 to 100
   * @param size of an archive
   * @param threads that read, resize and write images
   * @param format of what is written
   */
  public record Settings(
      Integer shortSide, int quality, ShardSize size, int threads, Format format) {

    /** As tar archives. */
    public Settings(Integer shortSide, int quality, ShardSize size, int threads) {
      this(shortSide, quality, size, threads, Format.TAR);
    }

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException naming the one that is out of its range
     */
    public Settings {
      if (shortSide != null) {
        Checks.positive("the short side", shortSide);
      }
      Checks.threads("the number of threads", threads);
      if (quality < 1 || quality > 100) {
        throw new IllegalArgumentException("the quality of JPEG is 1 to 100, not " + quality);
      }
    }
  }

  /**
   * What became of a split.
   *
   * @param images how many were packed
   * @param copied how many of these are the files they were
   * @param shards archives
   * @param bytes of the archives
   */
  public record Packed(int images, int copied, int shards, long bytes) {}

  /**
   * Begins an empty folder.
   *
   * @param out the folder that will hold the archives; may exist if it is empty
   * @throws DataException if there is anything in it, or in {@code OUT.partial} anything that was
   *     not left by packing, or another is packing there now
   */
  public static ShardPacker open(Path out, Settings settings) {
    return new ShardPacker(out, settings);
  }

  private ShardPacker(Path out, Settings settings) {
    this.out = out.toAbsolutePath().normalize();
    this.settings = settings;
    try {
      refuseUnlessFree();
      partial = this.out.resolveSibling(this.out.getFileName() + ".partial");
      Folders.create(partial);
      lock = ProcessLock.tryTake(partial.resolve(LOCK)).orElseThrow(() -> inUse(out));
      try {
        // One that packed there may have ended just now.
        refuseUnlessFree();
        clear();
      } catch (IOException | RuntimeException e) {
        // Whoever looks for it now is refused for the same reason.
        lock.closeAndDelete(partial.resolve(LOCK));
        throw e;
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write to %s: %s".formatted(out, e.getMessage()), e);
    }
    threads = Executors.newFixedThreadPool(settings.threads(), ShardPacker::thread);
  }

  private static DataException inUse(Path out) {
    return new DataException(
        "images are being packed into %s at this time; wait for that, or name another folder"
            .formatted(out));
  }

  private void refuseUnlessFree() throws IOException {
    if (Files.exists(out) && !isEmptyFolder(out)) {
      throw new DataException(
          "%s is there already and is not an empty folder; name another one".formatted(out));
    }
  }

  private static Thread thread(Runnable work) {
    return Thread.ofPlatform().name("byol-pack").daemon().unstarted(work);
  }

  private static boolean isEmptyFolder(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return false;
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.findAny().isEmpty();
    }
  }

  /** Removes what an interrupted packing left. */
  private void clear() throws IOException {
    PartialFiles.discard(partial, name -> name.matches(OURS));
    List<Path> left;
    try (Stream<Path> files = Files.list(partial)) {
      left = files.toList();
    }
    for (Path file : left) {
      if (!file.getFileName().toString().matches(OURS)) {
        throw new DataException(
            "%s is in the way: it is not of an interrupted packing; move it elsewhere"
                .formatted(file));
      }
    }
    for (Path file : left) {
      if (!file.endsWith(LOCK)) {
        Disk.current().delete(file);
      }
    }
  }

  /**
   * Packs a split.
   *
   * @param listener told of each image
   * @throws DataException if the names of its classes are not those of the split before, or cannot
   *     be written as lines
   */
  public Packed add(ImageDataset dataset, Split split, ScanListener listener) {
    checkClasses(dataset);
    String prefix = split.name().toLowerCase(Locale.ROOT);
    int[] order =
        split == Split.TRAIN
            ? dataset.order().epoch(0, 0)
            : IntStream.range(0, dataset.size()).toArray();
    try (PackWriter<?> writer = writer(prefix, dataset)) {
      return add(writer, dataset, order, "packing " + prefix, listener);
    } catch (IOException e) {
      throw new UncheckedIOException(
          "cannot write to %s: %s".formatted(partial, e.getMessage()), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new DataException("packing was interrupted; " + partial + " is not complete", e);
    } catch (ExecutionException e) {
      ResourceLimitException.check(e.getCause());
      throw new DataException("cannot pack %s: %s".formatted(dataset.name(), e.getCause()), e);
    }
  }

  private PackWriter<?> writer(String prefix, ImageDataset dataset) throws IOException {
    return settings.format() == Format.TAR
        ? new TarPackWriter(partial, prefix, settings)
        : new RawPackWriter(partial, prefix, settings.shortSide(), dataset, raw);
  }

  private <T> Packed add(
      PackWriter<T> writer, ImageDataset dataset, int[] order, String task, ScanListener listener)
      throws IOException, InterruptedException, ExecutionException {
    int copied = 0;
    int broken = 0;
    var limits =
        new PreparedAhead.Limits(
            AHEAD * settings.threads(), Runtime.getRuntime().maxMemory() / SHARE_AHEAD);
    var ahead =
        new PreparedAhead<>(
            threads,
            limits,
            order.length,
            position -> writer.prepare(dataset, order[position]),
            writer::size);
    for (int i = 0; i < order.length; i++) {
      try {
        if (writer.add(ahead.next(), order[i], dataset.label(order[i]))) {
          copied++;
        }
      } catch (UnusableImageException e) {
        dataset.skipped().add(Path.of(dataset.source(order[i])), e.getMessage());
        broken++;
      }
      listener.progressed(task, i + 1, order.length);
    }
    writer.complete();
    note(dataset.skipped());
    return new Packed(order.length - broken, copied, writer.files(), writer.bytes());
  }

  private void note(SkippedFiles files) {
    files.list().stream()
        .filter(SkippedFiles.Skipped::damaged)
        .forEach(file -> skipped.add(file.where() + "\t" + file.reason()));
  }

  /**
   * Whether a split can be packed beside those before it, for callers who want to know of all
   * splits before they pack the first.
   *
   * @throws DataException as {@link #add}
   */
  public void checkClasses(ImageDataset dataset) {
    List<String> names = dataset.classNames();
    if (classNames != null && !classNames.equals(names)) {
      throw new DataException(
          "the splits have different classes, %s and %s; pack them into folders of their own"
              .formatted(some(classNames), some(names)));
    }
    for (String name : names) {
      if (name.isBlank() || !name.equals(name.strip()) || !Printable.of(name).equals(name)) {
        throw new DataException(
            "the class '%s' cannot be a line of %s; rename it"
                .formatted(Printable.of(name), CLASSES));
      }
    }
    classNames = names;
  }

  private static String some(List<String> names) {
    return names.isEmpty() ? "none" : Reading.some(names);
  }

  /**
   * Completes the folder.
   *
   * @return how many broken images are listed in {@code skipped.txt}
   */
  public int finish() {
    try {
      if (settings.format() == Format.RAW) {
        raw.write(partial, classNames);
      } else if (classNames != null && !classNames.isEmpty()) {
        AtomicFile.writeLines(partial.resolve(CLASSES), classNames);
      }
      if (!skipped.isEmpty()) {
        AtomicFile.writeLines(partial.resolve(SKIPPED), skipped);
      }
      Disk.current().syncDirectory(partial);
      Disk.current().delete(out);
      Disk.current().move(partial, out);
      // Nobody looks for it under this name.
      lock.closeAndDelete(out.resolve(LOCK));
      Disk.current().syncDirectory(out.getParent());
      return skipped.size();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot complete %s: %s".formatted(out, e.getMessage()), e);
    }
  }

  /** Ends the threads; an incomplete folder stays where it is, for another try. */
  @Override
  public void close() {
    threads.shutdownNow();
    try {
      lock.close();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot close %s: %s".formatted(partial, e.getMessage()), e);
    }
  }
}
