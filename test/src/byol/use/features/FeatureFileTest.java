package byol.use.features;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import blue.strategic.parquet.ParquetReader;
import byol.io.FaultyDisk;
import byol.io.FaultyDisk.Fault;
import byol.io.PowerLoss;
import byol.io.TestDisk;
import byol.torch.Tensor;
import byol.torch.TensorScope;
import byol.torch.safetensors.Safetensors;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.parquet.column.page.PageReadStore;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.convert.GroupRecordConverter;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.io.ColumnIOFactory;
import org.apache.parquet.io.RecordReader;
import org.apache.parquet.schema.MessageType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class FeatureFileTest {
  static final FeatureInfo INFO =
      new FeatureInfo(
          "0123456789abcdef",
          "photos",
          "4 images",
          3,
          List.of("cat", "dog"),
          List.of("train", "test"));

  @TempDir Path folder;

  static FeatureRow row(int index) {
    return switch (index) {
      case 0 -> new FeatureRow("/a/first, cat.jpg", "cat", "train");
      case 1 -> new FeatureRow("/a/\"dog\".jpg", "dog", "train");
      case 3 -> new FeatureRow("/a/κ.png", null, "test");
      default -> throw new IllegalArgumentException("no row of " + index);
    };
  }

  /** Four images, of which the third cannot be used. */
  static void fill(RowParts parts) {
    parts.add(2, new int[] {0, 1}, new float[] {1, 2, 3, 4, 5, 6}, List.of());
    parts.flush();
    parts.add(4, new int[] {3}, new float[] {-1, 0.5f, 1e-9f}, List.of("/a/3.jpg\tno picture"));
    parts.flush();
  }

  /** Messengers put marks into names; a line end has no place in a list of lines. */
  @ParameterizedTest
  @ValueSource(strings = {"features.safetensors", "features.npy"})
  void pathsStayWhatTheyAre(String name) {
    List<FeatureRow> rows =
        List.of(
            new FeatureRow("/a/\u200eIMG\t1.png", "cat", "train"),
            new FeatureRow("/a/back\\nslash.png", "cat", "train"),
            new FeatureRow("/a/line\nend.png", "dog", "test"));
    Path file = folder.resolve(name);
    try (var _ = TensorScope.open()) {
      FeatureFile.write(file, INFO, Tensor.ones(3, 3), rows::get);
      List<FeatureRow> read = FeatureFile.read(file).rows();
      assertEquals(rows.subList(0, 2), read.subList(0, 2));
      assertEquals(rows.get(2).unlabeled(), read.get(2).unlabeled());
    }
  }

  /** The rows as parquet-java reads them. */
  private static List<Group> parquetRows(ParquetFileReader reader) throws IOException {
    MessageType columns = reader.getFileMetaData().getSchema();
    List<Group> rows = new ArrayList<>();
    for (PageReadStore pages = reader.readNextRowGroup();
        pages != null;
        pages = reader.readNextRowGroup()) {
      RecordReader<Group> records =
          new ColumnIOFactory()
              .getColumnIO(columns)
              .getRecordReader(pages, new GroupRecordConverter(columns));
      for (long i = 0; i < pages.getRowCount(); i++) {
        rows.add(records.read());
      }
    }
    return rows;
  }

  private static List<Float> features(Group row) {
    Group list = row.getGroup("features", 0);
    return IntStream.range(0, list.getFieldRepetitionCount("list"))
        .mapToObj(i -> list.getGroup("list", i).getFloat("element", 0))
        .toList();
  }

  @Test
  void theProjectorFindsTablesBesideItsDescription() throws IOException {
    Path file = folder.resolve("tensorboard/projector_config.pbtxt");
    try (RowParts parts = RowParts.open(file, INFO.key(), INFO.size())) {
      fill(parts);
      FeatureFile.write(file, INFO, parts, FeatureFileTest::row);
    }
    String description = Files.readString(file);
    assertTrue(description.contains("tensor_path: \"features.tsv\""), description);
    assertTrue(description.contains("metadata_path: \"metadata.tsv\""), description);
    assertEquals(
        "1.0\t2.0\t3.0\n4.0\t5.0\t6.0\n-1.0\t0.5\t1.0E-9\n",
        Files.readString(file.resolveSibling("features.tsv")));
    assertEquals(
        "label\tsplit\tpath\ncat\ttrain\t/a/first, cat.jpg\ndog\ttrain\t/a/\"dog\".jpg\n"
            + "\ttest\t/a/κ.png\n",
        Files.readString(file.resolveSibling("metadata.tsv")));
    Path other = folder.resolve("other.pbtxt");
    var e = assertThrows(IllegalArgumentException.class, () -> FeatureFormat.of(other));
    assertTrue(e.getMessage().contains("projector_config.pbtxt"), e.getMessage());
  }

  @Test
  void parquetHoldsWhatOtherProgramsRead() throws IOException {
    Path file = folder.resolve("features.parquet");
    try (RowParts parts = RowParts.open(file, INFO.key(), INFO.size())) {
      fill(parts);
      FeatureFile.write(file, INFO, parts, FeatureFileTest::row);
    }
    try (ParquetFileReader reader =
        ParquetFileReader.open(ParquetReader.makeInputFile(file.toFile()))) {
      assertEquals(
          """
          message images {
            required binary path (STRING);
            optional binary label (STRING);
            required binary split (STRING);
            required group features (LIST) {
              repeated group list {
                required float element;
              }
            }
          }
          """,
          reader.getFileMetaData().getSchema().toString());
      String description = reader.getFileMetaData().getKeyValueMetaData().get("byol.features.json");
      assertTrue(description.contains("\"rows\":3"), description);
      List<Group> rows = parquetRows(reader);
      assertEquals(3, rows.size());
      assertEquals("/a/first, cat.jpg", rows.getFirst().getString("path", 0));
      assertEquals("dog", rows.get(1).getString("label", 0));
      assertEquals(0, rows.get(2).getFieldRepetitionCount("label"));
      assertEquals("/a/κ.png", rows.get(2).getString("path", 0));
      assertEquals("test", rows.get(2).getString("split", 0));
      assertEquals(List.of(4f, 5f, 6f), features(rows.get(1)));
      assertEquals(List.of(-1f, 0.5f, 1e-9f), features(rows.get(2)));
    }
    assertThrows(IllegalArgumentException.class, () -> FeatureFile.read(file));
  }

  @ParameterizedTest
  @ValueSource(strings = {"features.npy", "features.safetensors"})
  void whatIsWrittenIsReadAgain(String name) {
    Path file = folder.resolve(name);
    try (RowParts parts = RowParts.open(file, INFO.key(), INFO.size())) {
      fill(parts);
      FeatureFile.write(file, INFO, parts, FeatureFileTest::row);
      parts.delete();
    }
    try (var _ = TensorScope.open()) {
      FeatureFile read = FeatureFile.read(file);
      assertArrayEquals(
          new float[] {1, 2, 3, 4, 5, 6, -1, 0.5f, 1e-9f}, read.features().toFloatArray());
      assertEquals(IntStream.of(0, 1, 3).mapToObj(FeatureFileTest::row).toList(), read.rows());
      assertEquals(INFO.complete(3, 1), read.info());
      read.info().checkEncoder("0123456789abcdef", file);
      var e =
          assertThrows(
              IllegalArgumentException.class,
              () -> read.info().checkEncoder("fedcba9876543210", file));
      assertTrue(e.getMessage().contains("another encoder"), e.getMessage());
    }
    assertFalse(Files.exists(folder.resolve(name + ".part")));
  }

  @Test
  void moreSplitsThanAByteCanCountAreToldApart() {
    List<String> splits = IntStream.range(0, 300).mapToObj(i -> "part" + i).toList();
    var info = new FeatureInfo("0123456789abcdef", "photos", "300 images", 1, List.of(), splits);
    Path file = folder.resolve("splits.safetensors");
    try (var _ = TensorScope.open()) {
      FeatureFile.write(
          file, info, Tensor.ones(300, 1), i -> new FeatureRow("/a/" + i, null, splits.get(i)));
      List<FeatureRow> read = FeatureFile.read(file).rows();
      assertEquals(splits, read.stream().map(FeatureRow::split).toList());
    }
  }

  @Test
  void featuresInMemoryAreWrittenAsThoseInParts() throws IOException {
    Path file = folder.resolve("memory.safetensors");
    try (var _ = TensorScope.open()) {
      Tensor matrix = Tensor.of(new float[] {1, 2, 3, 4, 5, 6}, 2, 3);
      FeatureFile.write(file, INFO, matrix, FeatureFileTest::row);
      FeatureFile read = FeatureFile.read(file);
      assertArrayEquals(matrix.toFloatArray(), read.features().toFloatArray());
      assertEquals(List.of(row(0), row(1)), read.rows());
      assertEquals(INFO.complete(2, 0), read.info());
    }
  }

  @Test
  void npyIsAsItsSpecificationHasIt() throws IOException {
    Path file = folder.resolve("features.npy");
    try (RowParts parts = RowParts.open(file, INFO.key(), INFO.size())) {
      fill(parts);
      FeatureFile.write(file, INFO, parts, FeatureFileTest::row);
    }
    byte[] bytes = Files.readAllBytes(file);
    String start = new String(bytes, 0, 128, StandardCharsets.ISO_8859_1);
    assertEquals(
        "\u0093NUMPY\u0001\0v\0{'descr': '<f4', 'fortran_order': False, 'shape': (3, 3), }",
        start.stripTrailing());
    assertEquals('\n', bytes[127]);
    assertEquals(128 + 9 * Float.BYTES, bytes.length);
    assertEquals(
        """
        path,label,split
        "/a/first, cat.jpg",cat,train
        "/a/""dog"".jpg",dog,train
        /a/κ.png,,test
        """,
        Files.readString(folder.resolve("features.csv")));
  }

  @Test
  void textHasTheNumbersBehindThePaths() throws IOException {
    Path file = folder.resolve("features.csv");
    try (RowParts parts = RowParts.open(file, INFO.key(), INFO.size())) {
      fill(parts);
      FeatureFile.write(file, INFO, parts, FeatureFileTest::row);
    }
    List<String> lines = Files.readAllLines(file);
    assertEquals("path,label,split,f0,f1,f2", lines.getFirst());
    assertEquals("/a/κ.png,,test,-1.0,0.5,1.0E-9", lines.getLast());
    var e = assertThrows(IllegalArgumentException.class, () -> FeatureFile.read(file));
    assertTrue(e.getMessage().contains(".safetensors"), e.getMessage());
  }

  @Test
  void whatIsNoFileOfFeaturesIsRefused() throws IOException {
    Path other = folder.resolve("other.safetensors");
    Path npy = folder.resolve("alone.npy");
    try (var _ = TensorScope.open()) {
      new Safetensors(Map.of("x", Tensor.randn(2)), Map.of()).write(other);
      Files.write(npy, new byte[200]);
      for (Path file : List.of(other, npy, folder.resolve("missing.npy"))) {
        var e = assertThrows(IllegalArgumentException.class, () -> FeatureFile.read(file));
        assertTrue(e.getMessage().contains(file.toString()), e.getMessage());
      }
    }
    var e = assertThrows(IllegalArgumentException.class, () -> FeatureFormat.of(Path.of("x.hdf5")));
    assertTrue(e.getMessage().contains(".npy, .csv, .parquet, .safetensors"), e.getMessage());
  }

  /** Whatever goes wrong in writing others over features, no matrix has the rows of others. */
  @ParameterizedTest
  @EnumSource(
      value = Fault.class,
      names = {"ERROR", "FULL", "KILL", "TORN"})
  void featuresWrittenOverOthersAreNeverMixed(Fault fault) throws IOException {
    FeatureInfo other =
        new FeatureInfo("fedcba9876543210", "others", "2", 3, INFO.classes(), INFO.splits());
    Path root = Files.createDirectory(folder.resolve(fault.name()));
    Path file = root.resolve("features.npy");
    boolean failed = true;
    try (var _ = TensorScope.open()) {
      Tensor ours = Tensor.of(new float[] {1, 2, 3, 4, 5, 6}, 2, 3);
      Tensor theirs = Tensor.of(new float[] {9, 9, 9, 9, 9, 9}, 2, 3);
      for (int n = 1; failed; n++) {
        FeatureFile.write(file, INFO, ours, FeatureFileTest::row);
        failed = false;
        try (var _ = TestDisk.use(new FaultyDisk(fault, n, new PowerLoss(root)))) {
          FeatureFile.write(file, other, theirs, FeatureFileTest::row);
        } catch (UncheckedIOException | FaultyDisk.Killed e) {
          failed = true;
        }
        if (Files.exists(file)) {
          FeatureFile read = FeatureFile.read(file);
          boolean whole = read.info().equals(INFO.complete(2, 0));
          assertArrayEquals((whole ? ours : theirs).toFloatArray(), read.features().toFloatArray());
        }
      }
    }
  }
}
