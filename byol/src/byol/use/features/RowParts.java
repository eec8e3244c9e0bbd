package byol.use.features;

import byol.io.AtomicFile;
import byol.io.Disk;
import byol.io.Folders;
import byol.io.InUseException;
import byol.io.IoReason;
import byol.io.PartialFiles;
import byol.io.ProcessLock;
import byol.json.Json;
import byol.torch.Tensor;
import byol.torch.TensorScope;
import byol.torch.runtime.DType;
import byol.torch.safetensors.Safetensors;
import byol.torch.safetensors.SafetensorsStream;
import byol.torch.safetensors.SafetensorsStream.Entry;
import byol.util.SetAside;
import com.google.gson.JsonArray;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.foreign.MemorySegment;
import java.nio.charset.CharacterCodingException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Rows of numbers, one for each image, that are not complete yet: a folder {@code FILE.part} beside
 * the file that is wanted, with a file for each stretch of images that is done. Whatever ends the
 * process, it goes on behind the last of them. Memory does not grow with the number of rows.
 */
public final class RowParts implements AutoCloseable {
  private static final long MOST_BYTES = 8 << 20;
  private static final long LONGEST_NANOS = 15_000_000_000L;
  private static final String INFO = "images.json";
  private static final String UNUSABLE = "unusable";
  private static final Pattern NAME = Pattern.compile("(\\d{10})-(\\d{10})\\.safetensors");

  private final Path folder;
  private final int width;
  private final ProcessLock lock;

  /** By the index of their first image. */
  private final TreeMap<Integer, Path> files = new TreeMap<>();

  private final List<String> unusable = new ArrayList<>();
  private final int found;
  private final boolean replacesOther;
  private String damage;
  private int end;
  private int rows;

  private ByteArrayOutputStream indices = new ByteArrayOutputStream();
  private ByteArrayOutputStream values = new ByteArrayOutputStream();
  private List<String> pendingUnusable = new ArrayList<>();
  private int pendingFrom;
  private int pendingEnd;
  private long flushed = System.nanoTime();

  private RowParts(Path folder, String of, int width, ProcessLock lock) throws IOException {
    this.folder = folder;
    this.width = width;
    this.lock = lock;
    PartialFiles.discard(folder, _ -> true);
    Path key = folder.resolve(INFO);
    boolean same = Files.isRegularFile(key) && isSame(key, of);
    replacesOther = !same && !numbered().isEmpty();
    if (!same) {
      deleteParts();
      AtomicFile.write(key, of);
    }
    takeUp();
    found = end;
    pendingFrom = end;
    pendingEnd = end;
  }

  /** A key that is no text any more is another one. */
  private static boolean isSame(Path key, String of) throws IOException {
    try {
      return Files.readString(key).equals(of);
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  /** Whether there is something of a file already. */
  public static boolean isBegun(Path file) {
    return Files.exists(folder(file));
  }

  private static Path folder(Path file) {
    return file.resolveSibling(file.getFileName() + ".part");
  }

  /**
   * Begins, or goes on where an earlier attempt for the same rows ended. Parts of others are
   * deleted; a damaged one, and those behind it, are set aside and made anew, see {@link #damage}.
   *
   * @param file that is wanted in the end
   * @param of tells these rows from others: what makes them, and of which images
   * @param width numbers of a row
   * @throws InUseException if another process is at it
   * @throws UncheckedIOException if the folder cannot be read or written
   */
  public static RowParts open(Path file, String of, int width) {
    Path folder = folder(file);
    try {
      Folders.create(folder.toAbsolutePath());
      ProcessLock lock =
          ProcessLock.tryTake(folder.resolve(".lock"))
              .orElseThrow(() -> new InUseException("another process is writing " + file));
      try {
        return new RowParts(folder, of, width, lock);
      } catch (IOException | RuntimeException | Error e) {
        lock.close();
        throw e;
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot use " + folder + ": " + IoReason.of(e), e);
    }
  }

  /** The parts there are, by the index of their first image, up to the first that is no good. */
  private void takeUp() throws IOException {
    for (var entry : numbered().entrySet()) {
      Path file = entry.getValue();
      try {
        if (damage == null) {
          takeUp(file, entry.getKey(), Integer.parseInt(matcher(file).group(2)));
        }
      } catch (IllegalArgumentException e) {
        damage =
            "%s: it and those behind it are set aside, and made anew".formatted(e.getMessage());
      }
      if (damage != null) {
        SetAside.move(file);
      }
    }
  }

  private void takeUp(Path file, int from, int behind) {
    if (from != end || behind <= from) {
      throw new IllegalArgumentException(
          "%s is not of the images behind the first %s".formatted(file, end));
    }
    try (var _ = TensorScope.open()) {
      Safetensors part = Safetensors.read(file);
      int count = part.tensors().containsKey("indices") ? indices(part).length : -1;
      Tensor numbers = part.tensors().get("features");
      String without = part.metadata().get(UNUSABLE);
      if (count < 0
          || numbers == null
          || numbers.dtype() != DType.FLOAT32
          || !Arrays.equals(numbers.shape(), new long[] {count, width})
          || without == null
          || !(Json.element(without, file.toString()) instanceof JsonArray list)) {
        throw new IllegalArgumentException(file + " does not hold rows of " + width + " numbers");
      }
      rows += count;
      list.forEach(text -> unusable.add(text.getAsString()));
    }
    files.put(from, file);
    end = behind;
  }

  private static int[] indices(Safetensors part) {
    long[] wide = part.tensors().get("indices").to(DType.INT64).toLongArray();
    return Arrays.stream(wide).mapToInt(i -> (int) i).toArray();
  }

  private TreeMap<Integer, Path> numbered() {
    TreeMap<Integer, Path> all = new TreeMap<>();
    try (Stream<Path> there = Files.list(folder)) {
      there
          .filter(file -> matcher(file).matches())
          .forEach(file -> all.put(Integer.parseInt(matcher(file).group(1)), file));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot list " + folder + ": " + IoReason.of(e), e);
    }
    return all;
  }

  private static Matcher matcher(Path file) {
    Matcher matcher = NAME.matcher(file.getFileName().toString());
    matcher.matches();
    return matcher;
  }

  /** Images done, usable or not: all with a smaller index. */
  public int end() {
    return pendingEnd;
  }

  /** How many images an earlier attempt had done. */
  public int found() {
    return found;
  }

  /** Whether there were parts of other rows, which are gone now. */
  public boolean replacesOther() {
    return replacesOther;
  }

  /** What was wrong with a part of an earlier attempt; empty if all were as they were written. */
  public Optional<String> damage() {
    return Optional.ofNullable(damage);
  }

  /** Numbers of a row. */
  public int width() {
    return width;
  }

  /** How many rows there are on disk. */
  public int rows() {
    return rows;
  }

  /** Images that could not be used, each with the reason behind a tab. */
  public List<String> unusable() {
    List<String> all = new ArrayList<>(unusable);
    all.addAll(pendingUnusable);
    return List.copyOf(all);
  }

  /**
   * Adds the next images. They are on disk soon afterwards, at the latest after {@link #flush}.
   *
   * @param behind the index of the image behind the last of them
   * @param of the indices of those with a row
   * @param numbers of these rows, one after the other
   * @param without images without a row, each with the reason behind a tab
   */
  public void add(int behind, int[] of, float[] numbers, List<String> without) {
    indices.writeBytes(FeatureBytes.of(of));
    values.writeBytes(FeatureBytes.of(numbers));
    pendingUnusable.addAll(without);
    pendingEnd = behind;
    if (values.size() >= MOST_BYTES || System.nanoTime() - flushed > LONGEST_NANOS) {
      flush();
    }
  }

  /** Writes what was added since the last time. */
  public void flush() {
    if (pendingEnd > pendingFrom) {
      Path file =
          folder.resolve(
              String.format(Locale.ROOT, "%010d-%010d.safetensors", pendingFrom, pendingEnd));
      int count = indices.size() / Integer.BYTES;
      JsonArray list = new JsonArray();
      pendingUnusable.forEach(list::add);
      SafetensorsStream.write(
          file,
          List.of(
              new Entry("indices", DType.INT32, count),
              new Entry("features", DType.FLOAT32, count, width)),
          Map.of("rows", String.valueOf(count), UNUSABLE, list.toString()),
          stream -> {
            stream.write(MemorySegment.ofArray(indices.toByteArray()));
            stream.write(MemorySegment.ofArray(values.toByteArray()));
          });
      files.put(pendingFrom, file);
      rows += count;
      unusable.addAll(pendingUnusable);
      end = pendingEnd;
      pendingFrom = end;
      indices = new ByteArrayOutputStream();
      values = new ByteArrayOutputStream();
      pendingUnusable = new ArrayList<>();
    }
    flushed = System.nanoTime();
  }

  /** Is given rows in their order. */
  public interface Reader {
    /**
     * The next ones.
     *
     * @param indices of the images, ascending
     * @param numbers [n, width] float32
     */
    void read(int[] indices, Tensor numbers) throws IOException;
  }

  /**
   * Reads all that are on disk in their order, one part in memory at a time.
   *
   * @throws IOException if the reader throws it
   */
  public void forEach(Reader reader) throws IOException {
    for (Path file : files.values()) {
      try (var _ = TensorScope.open()) {
        Safetensors part = Safetensors.read(file);
        reader.read(indices(part), part.tensors().get("features"));
      }
    }
  }

  private void deleteParts() throws IOException {
    for (Path file : numbered().values()) {
      Disk.current().delete(file);
    }
    files.clear();
  }

  /** Deletes all, when the wanted file is there. */
  public void delete() {
    try {
      deleteParts();
      try (DirectoryStream<Path> aside =
          Files.newDirectoryStream(folder, "*.safetensors.damaged*")) {
        for (Path file : aside) {
          Disk.current().delete(file);
        }
      }
      Disk.current().delete(folder.resolve(INFO));
      lock.closeAndDelete(folder.resolve(".lock"));
      Disk.current().delete(folder);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot delete " + folder + ": " + IoReason.of(e), e);
    }
  }

  /** Keeps what is on disk for another attempt. */
  @Override
  public void close() {
    try {
      lock.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
