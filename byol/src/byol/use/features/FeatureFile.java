package byol.use.features;

import byol.io.AtomicFile;
import byol.io.Disk;
import byol.io.WriteException;
import byol.json.Json;
import byol.torch.Tensor;
import byol.torch.numpy.Npy;
import byol.torch.runtime.DType;
import byol.torch.safetensors.Safetensors;
import byol.torch.safetensors.SafetensorsStream;
import byol.torch.safetensors.SafetensorsStream.Entry;
import byol.util.Printable;
import com.google.gson.JsonObject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;

/**
 * Features of images in a file: a matrix, the path, label and split of each row, and what they are
 * of.
 *
 * @param info what they are of
 * @param features [N, D] float32, in the scope that was innermost as they were read
 * @param rows what is known of each image
 */
public record FeatureFile(FeatureInfo info, Tensor features, List<FeatureRow> rows) {
  /** What a run's features are called in its folder. */
  public static final String OF_RUN = "features.safetensors";

  private static final List<String> COLUMNS = List.of("path", "label", "split");

  /** Keeps the rows as they are now. */
  public FeatureFile {
    rows = List.copyOf(rows);
  }

  /**
   * Writes a file of what is complete, whole or not at all, with one part in memory at a time. The
   * format follows from its ending, see {@link FeatureFormat}.
   *
   * @param info what the rows are of
   * @param parts that hold all images
   * @param row what is known of the image of an index
   * @throws byol.io.WriteException if it cannot be written
   */
  public static void write(
      Path file, FeatureInfo info, RowParts parts, IntFunction<FeatureRow> row) {
    writeSource(
        file,
        new FeatureSource() {
          @Override
          public FeatureInfo info() {
            return info.complete(parts.rows(), parts.unusable().size());
          }

          @Override
          public void forEach(RowParts.Reader reader) throws IOException {
            parts.forEach(reader);
          }
        },
        row);
  }

  /**
   * Writes a file of features that are in memory: row i of the matrix is of image i.
   *
   * @param row what is known of the image of an index
   * @throws byol.io.WriteException if it cannot be written
   */
  public static void write(
      Path file, FeatureInfo info, Tensor features, IntFunction<FeatureRow> row) {
    int rows = (int) features.size(0);
    writeSource(
        file,
        new FeatureSource() {
          @Override
          public FeatureInfo info() {
            return info.complete(rows, 0);
          }

          @Override
          public void forEach(RowParts.Reader reader) throws IOException {
            reader.read(IntStream.range(0, rows).toArray(), features);
          }
        },
        row);
  }

  private static void writeSource(Path file, FeatureSource source, IntFunction<FeatureRow> row) {
    switch (FeatureFormat.of(file)) {
      case NPY -> writeNpy(file, source, row);
      case CSV -> AtomicFile.stream(file, out -> writeTable(out, source, row, true));
      case PARQUET -> writeParquet(file, source, row);
      case SAFETENSORS -> writeSafetensors(file, source, row);
      case PBTXT -> Projector.write(file, source, row);
    }
  }

  private static void writeParquet(Path file, FeatureSource source, IntFunction<FeatureRow> row) {
    ParquetWriter writer = ParquetWriter.find();
    int size = source.info().size();
    AtomicFile.stream(
        file,
        out ->
            writer.write(
                out,
                FeatureInfo.NAME,
                Json.line(source.info()),
                sink ->
                    source.forEach(
                        (indices, features) -> {
                          float[] values = features.toFloatArray();
                          for (int i = 0; i < indices.length; i++) {
                            sink.add(
                                row.apply(indices[i]),
                                Arrays.copyOfRange(values, i * size, (i + 1) * size));
                          }
                        })));
  }

  /** The matrix comes last, and goes first: where it is, the others are, and of the same images. */
  private static void writeNpy(Path file, FeatureSource source, IntFunction<FeatureRow> row) {
    FeatureInfo info = source.info();
    forget(file);
    AtomicFile.stream(beside(file, ".csv"), out -> writeTable(out, source, row, false));
    AtomicFile.write(beside(file, ".json"), Json.pretty(info) + "\n");
    AtomicFile.write(
        file,
        out -> {
          out.write(ByteBuffer.wrap(Npy.header(DType.FLOAT32, info.rows(), info.size())));
          source.forEach((_, features) -> bytes(features, data -> out.write(data.asByteBuffer())));
        });
  }

  /** Deletes what is to be written anew, and returns when it is gone for good. */
  static void forget(Path file) {
    try {
      if (Files.exists(file)) {
        Path target = file.toRealPath();
        Disk.current().delete(target);
        Disk.current().syncDirectory(target.getParent());
      }
    } catch (IOException e) {
      throw new WriteException(file, e);
    }
  }

  /**
   * The files that a file of features consists of, by its ending: of .npy and of the projector's,
   * there are others beside it.
   *
   * @return that file first
   */
  public static List<Path> partsOf(Path file) {
    return switch (FeatureFormat.of(file)) {
      case NPY -> List.of(file, beside(file, ".csv"), beside(file, ".json"));
      case PBTXT -> Projector.partsOf(file);
      case CSV, PARQUET, SAFETENSORS -> List.of(file);
    };
  }

  private static Path beside(Path file, String ending) {
    String name = file.getFileName().toString();
    return file.resolveSibling(name.substring(0, name.lastIndexOf('.')) + ending);
  }

  private static void writeTable(
      OutputStream out, FeatureSource source, IntFunction<FeatureRow> row, boolean withFeatures)
      throws IOException {
    Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    CSVFormat format = CSVFormat.RFC4180.builder().setRecordSeparator("\n").get();
    CSVPrinter table = new CSVPrinter(text, format);
    for (String column : COLUMNS) {
      table.print(column);
    }
    int size = source.info().size();
    for (int i = 0; withFeatures && i < size; i++) {
      table.print("f" + i);
    }
    table.println();
    source.forEach(
        (indices, features) -> {
          float[] values = withFeatures ? features.toFloatArray() : null;
          for (int r = 0; r < indices.length; r++) {
            FeatureRow of = row.apply(indices[r]);
            table.print(of.path());
            table.print(of.label() == null ? "" : of.label());
            table.print(of.split());
            for (int i = 0; withFeatures && i < size; i++) {
              table.print(Float.toString(values[r * size + i]));
            }
            table.println();
          }
        });
    table.flush();
  }

  private static void writeSafetensors(
      Path file, FeatureSource source, IntFunction<FeatureRow> row) {
    FeatureInfo info = source.info();
    long[] length = new long[1];
    try {
      source.forEach(
          (indices, _) -> {
            for (int index : indices) {
              length[0] += line(row.apply(index)).length;
            }
          });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    SafetensorsStream.write(
        file,
        List.of(
            new Entry("features", DType.FLOAT32, info.rows(), info.size()),
            new Entry("labels", DType.INT64, info.rows()),
            new Entry("splits", isByte(info.splits()) ? DType.UINT8 : DType.INT64, info.rows()),
            new Entry("paths", DType.UINT8, length[0])),
        Map.of(FeatureInfo.NAME, Json.line(info)),
        stream -> {
          source.forEach((_, features) -> bytes(features, stream::write));
          source.forEach((indices, _) -> stream.write(labels(indices, row, info.classes())));
          source.forEach((indices, _) -> stream.write(splits(indices, row, info.splits())));
          source.forEach(
              (indices, _) -> {
                for (int index : indices) {
                  stream.write(MemorySegment.ofArray(line(row.apply(index))));
                }
              });
        });
  }

  /** The path as a line of text: as it is, unless there is a line end in it. */
  private static byte[] line(FeatureRow row) {
    String path = row.path();
    boolean one = path.indexOf('\n') < 0 && path.indexOf('\r') < 0;
    return ((one ? path : Printable.of(path)) + "\n").getBytes(StandardCharsets.UTF_8);
  }

  private static MemorySegment labels(
      int[] indices, IntFunction<FeatureRow> row, List<String> classes) {
    MemorySegment labels = MemorySegment.ofArray(new byte[Long.BYTES * indices.length]);
    for (int i = 0; i < indices.length; i++) {
      String label = row.apply(indices[i]).label();
      labels.setAtIndex(FeatureBytes.LONG, i, label == null ? -1 : classes.indexOf(label));
    }
    return labels;
  }

  /** Whether the number of each of these names fits in a byte without sign. */
  private static boolean isByte(List<String> names) {
    return names.size() <= 256;
  }

  private static MemorySegment splits(
      int[] indices, IntFunction<FeatureRow> row, List<String> names) {
    boolean bytes = isByte(names);
    int width = bytes ? 1 : Long.BYTES;
    MemorySegment splits = MemorySegment.ofArray(new byte[width * indices.length]);
    for (int i = 0; i < indices.length; i++) {
      int split = names.indexOf(row.apply(indices[i]).split());
      if (bytes) {
        splits.set(FeatureBytes.BYTE, i, (byte) split);
      } else {
        splits.setAtIndex(FeatureBytes.LONG, i, split);
      }
    }
    return splits;
  }

  private interface ByteConsumer {
    void take(MemorySegment bytes) throws IOException;
  }

  private static void bytes(Tensor features, ByteConsumer consumer) throws IOException {
    long bytes = features.numel() * Float.BYTES;
    if (bytes > 0) {
      try (Arena arena = Arena.ofConfined()) {
        MemorySegment data = arena.allocate(bytes, 8);
        features.copyTo(data);
        consumer.take(data);
      }
    }
  }

  /**
   * Reads a file, the matrix into the innermost scope.
   *
   * @throws IllegalArgumentException if it is not there, damaged or no file of features, or a text,
   *     which does not say what it is of
   * @throws UncheckedIOException if it cannot be read
   */
  public static FeatureFile read(Path file) {
    if (!Files.isRegularFile(file)) {
      throw new IllegalArgumentException("there is no file " + file);
    }
    try {
      return switch (FeatureFormat.of(file)) {
        case NPY -> readNpy(file);
        case SAFETENSORS -> readSafetensors(file);
        case CSV, PARQUET, PBTXT ->
            throw new IllegalArgumentException(
                "features in .csv, .parquet and .pbtxt are for other programs: use .npy or"
                    + " .safetensors, not "
                    + file);
      };
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file + ": " + e.getMessage(), e);
    }
  }

  private static FeatureFile readNpy(Path file) throws IOException {
    Path description = beside(file, ".json");
    Path table = beside(file, ".csv");
    for (Path needed : List.of(description, table)) {
      if (!Files.isRegularFile(needed)) {
        throw new IllegalArgumentException(
            "%s belongs to %s and is not there".formatted(needed, file));
      }
    }
    FeatureInfo info = FeatureInfo.parse(Json.readObject(description), description.toString());
    List<FeatureRow> rows = new ArrayList<>();
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (BufferedReader in = Files.newBufferedReader(table);
        CSVParser parser = CSVParser.parse(in, format)) {
      for (CSVRecord line : parser) {
        String label = line.get("label");
        rows.add(
            new FeatureRow(line.get("path"), label.isEmpty() ? null : label, line.get("split")));
      }
    }
    Tensor features = Npy.read(file);
    if (features.dtype() != DType.FLOAT32 || features.dim() != 2) {
      throw new IllegalArgumentException(
          "%s holds no matrix of float32, but %s".formatted(file, features.describe()));
    }
    return checked(new FeatureFile(info, features, rows), file);
  }

  private static FeatureFile readSafetensors(Path file) {
    Safetensors read = Safetensors.read(file);
    String json = read.metadata().get(FeatureInfo.NAME);
    Map<String, Tensor> tensors = read.tensors();
    if (json == null
        || !tensors.keySet().containsAll(List.of("features", "labels", "splits", "paths"))
        || !(Json.element(json, file.toString()) instanceof JsonObject object)) {
      throw new IllegalArgumentException(file + " is no file of features");
    }
    FeatureInfo info = FeatureInfo.parse(object, file.toString());
    long[] labels = tensors.get("labels").toLongArray();
    long[] splits = tensors.get("splits").to(DType.INT64).toLongArray();
    Tensor text = tensors.get("paths");
    List<String> paths;
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment bytes = arena.allocate(Math.max(1, text.numel()));
      text.copyTo(bytes.asSlice(0, text.numel()));
      byte[] copy = bytes.asSlice(0, text.numel()).toArray(FeatureBytes.BYTE);
      paths = new String(copy, StandardCharsets.UTF_8).lines().toList();
    }
    List<FeatureRow> rows = new ArrayList<>();
    for (int i = 0; i < paths.size(); i++) {
      String label = labels[i] < 0 ? null : info.classes().get((int) labels[i]);
      rows.add(new FeatureRow(paths.get(i), label, info.splits().get((int) splits[i])));
    }
    return checked(new FeatureFile(info, tensors.get("features"), rows), file);
  }

  private static FeatureFile checked(FeatureFile read, Path file) {
    Tensor matrix = read.features();
    if (matrix.size(0) != read.rows().size() || matrix.size(1) != read.info().size()) {
      throw new IllegalArgumentException(
          "%s is no whole file of features: it has %s and the paths of %s images"
              .formatted(file, matrix, read.rows().size()));
    }
    return read;
  }
}
