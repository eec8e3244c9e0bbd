package byol.use.features;

import byol.io.AtomicFile;
import byol.io.Disk;
import byol.io.Folders;
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
import com.google.gson.JsonArray;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.foreign.MemorySegment;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Features that are not complete yet: a folder {@code FILE.part} beside the file that is wanted,
 * with a file for each stretch of images that is done. Whatever ends the process, it goes on behind
 * the last of them.
 */
public final class FeatureParts implements AutoCloseable {
  private static final long MOST_BYTES = 8 << 20;
  private static final long LONGEST_NANOS = 15_000_000_000L;
  private static final String INFO = "images.json";
  private static final String UNUSABLE = "unusable";
  private static final Pattern NAME = Pattern.compile("(\\d{10})-(\\d{10})\\.safetensors");

  private final Path folder;
  private final FeatureInfo info;
  private final ProcessLock lock;

  /** By the index of their first image. */
  private final TreeMap<Integer, Path> files = new TreeMap<>();

  private final List<String> unusable = new ArrayList<>();
  private final int found;
  private final boolean replacesOther;
  private int end;
  private int rows;

  private ByteArrayOutputStream indices = new ByteArrayOutputStream();
  private ByteArrayOutputStream values = new ByteArrayOutputStream();
  private List<String> pendingUnusable = new ArrayList<>();
  private int pendingFrom;
  private int pendingEnd;
  private long flushed = System.nanoTime();

  private FeatureParts(Path folder, FeatureInfo info, ProcessLock lock) throws IOException {
    this.folder = folder;
    this.info = info;
    this.lock = lock;
    PartialFiles.discard(folder, _ -> true);
    Path key = folder.resolve(INFO);
    String wanted = Json.line(info);
    boolean same = Files.isRegularFile(key) && Files.readString(key).equals(wanted);
    replacesOther = !same && !numbered().isEmpty();
    if (!same) {
      deleteParts();
      AtomicFile.write(key, wanted);
    }
    takeUp();
    found = end;
    pendingFrom = end;
    pendingEnd = end;
  }

  /**
   * Begins, or goes on where an earlier attempt for the same encoder and images ended. Parts of
   * another encoder or of other images are deleted.
   *
   * @param file that is wanted in the end
   * @throws IllegalStateException if another process is at it
   * @throws UncheckedIOException if the folder cannot be read or written
   */
  public static FeatureParts open(Path file, FeatureInfo info) {
    Path folder = file.resolveSibling(file.getFileName() + ".part");
    try {
      Folders.create(folder.toAbsolutePath());
      ProcessLock lock =
          ProcessLock.tryTake(folder.resolve(".lock"))
              .orElseThrow(() -> new IllegalStateException("another process is writing " + file));
      try {
        return new FeatureParts(folder, info, lock);
      } catch (IOException | RuntimeException | Error e) {
        lock.close();
        throw e;
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot use " + folder + ": " + IoReason.of(e), e);
    }
  }

  /** The parts there are, by the index of their first image, up to the first that is missing. */
  private void takeUp() {
    for (var entry : numbered().entrySet()) {
      if (entry.getKey() != end) {
        return;
      }
      Path file = entry.getValue();
      Map<String, String> metadata = Safetensors.readMetadata(file);
      rows += Integer.parseInt(metadata.get("rows"));
      Json.element(metadata.get(UNUSABLE), file.toString())
          .getAsJsonArray()
          .forEach(text -> unusable.add(text.getAsString()));
      files.put(entry.getKey(), file);
      end = Integer.parseInt(matcher(file).group(2));
    }
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

  /** Whether there were parts of another encoder or of other images, which are gone now. */
  public boolean replacesOther() {
    return replacesOther;
  }

  /** The size of a feature vector. */
  public int size() {
    return info.size();
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
   * @param of the indices of those with features
   * @param features of these
   * @param without images without features, each with the reason behind a tab
   */
  public void add(int behind, int[] of, float[] features, List<String> without) {
    indices.writeBytes(FeatureBytes.of(of));
    values.writeBytes(FeatureBytes.of(features));
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
              new Entry("features", DType.FLOAT32, count, info.size())),
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

  /** What they are of, when all images are done. */
  FeatureInfo info() {
    return info.complete(rows, unusable.size());
  }

  /** All of them, for a file. */
  FeatureSource source() {
    return new FeatureSource() {
      @Override
      public FeatureInfo info() {
        return FeatureParts.this.info();
      }

      @Override
      public void forEach(Reader reader) throws IOException {
        FeatureParts.this.forEach(reader);
      }
    };
  }

  /** Reads all in their order, one part in memory at a time. */
  private void forEach(FeatureSource.Reader reader) throws IOException {
    for (Path file : files.values()) {
      try (var _ = TensorScope.open()) {
        Map<String, Tensor> part = Safetensors.read(file).tensors();
        int[] of = new int[(int) part.get("indices").numel()];
        long[] wide = part.get("indices").to(DType.INT64).toLongArray();
        for (int i = 0; i < of.length; i++) {
          of[i] = (int) wide[i];
        }
        reader.read(of, part.get("features"));
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
