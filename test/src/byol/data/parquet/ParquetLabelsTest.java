package byol.data.parquet;

import static org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName.BINARY;
import static org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName.BOOLEAN;
import static org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName.DOUBLE;
import static org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName.FLOAT;
import static org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName.INT32;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import byol.data.DataException;
import byol.data.ImageDataset;
import byol.data.Split;
import byol.data.sets.Datasets;
import byol.testing.TarFixture;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.RecordConsumer;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.PrimitiveType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Types;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Labels of types other than integers and texts. The red of an image is its row. */
class ParquetLabelsTest {

  private static final int ROWS = 40;
  private static final List<String> NAMES = List.of("cat", "dog", "owl");

  @TempDir Path folder;

  private <T> Path write(
      PrimitiveType type, IntFunction<T> label, BiConsumer<RecordConsumer, T> add)
      throws IOException {
    Path file = folder.resolve("data.parquet");
    ParquetFixture.write(
        file,
        type,
        IntStream.range(0, ROWS).mapToObj(i -> TarFixture.png(i << 16)).toList(),
        IntStream.range(0, ROWS).mapToObj(label).toList(),
        add);
    return file;
  }

  private static PrimitiveType plain(PrimitiveTypeName type) {
    return Types.optional(type).named("label");
  }

  private static void assertLabels(
      Path file, int skipped, IntFunction<String> expected, String... classes) {
    int found = 0;
    int left = 0;
    for (Split split : Split.values()) {
      ImageDataset images = Datasets.open(file.toString(), split);
      assertEquals(List.of(classes), images.classNames());
      for (int i = 0; i < images.size(); i++) {
        int row = images.image(i).at(0, 0, 0);
        assertEquals(expected.apply(row), images.classNames().get(images.label(i)));
      }
      found += images.size();
      left += images.skipped().damaged();
    }
    assertEquals(ROWS - skipped, found);
    assertEquals(skipped, left);
  }

  @Test
  void wholeNumbersMayFloat() throws IOException {
    // As pandas makes them where some are missing.
    Path file = write(plain(DOUBLE), i -> i == 4 ? Double.NaN : i % 3, RecordConsumer::addDouble);
    assertLabels(file, 1, i -> i % 3 + "", "0", "1", "2");
    file.toFile().delete();
    file = write(plain(FLOAT), i -> (float) (i % 2), RecordConsumer::addFloat);
    assertLabels(file, 0, i -> i % 2 + "", "0", "1");
  }

  @Test
  void falseAndTrueAreClasses() throws IOException {
    Path file = write(plain(BOOLEAN), i -> i % 3 == 0, RecordConsumer::addBoolean);
    assertLabels(file, 0, i -> "" + (i % 3 == 0), "false", "true");
  }

  @Test
  void bytesMayBeTexts() throws IOException {
    Path file =
        write(
            plain(BINARY),
            i -> NAMES.get(i % 3),
            (to, name) ->
                to.addBinary(Binary.fromConstantByteArray(name.getBytes(StandardCharsets.UTF_8))));
    assertLabels(file, 0, i -> NAMES.get(i % 3), "cat", "dog", "owl");
  }

  private static void assertRefused(Path file, String reason) {
    assertEquals(
        ("%s has labels that are not read: the column label %s; write integers or texts into it,"
                + " or give it another name if it has no labels")
            .formatted(file, reason),
        assertThrows(DataException.class, () -> Datasets.open(file.toString(), Split.TRAIN))
            .getMessage());
  }

  @Test
  void otherLabelsAreRefusedWithAWayOut() throws IOException {
    Path file = write(plain(DOUBLE), i -> i / 2.0, RecordConsumer::addDouble);
    assertRefused(file, "has 0.5, which is no whole number");
    file.toFile().delete();
    byte[] noText = {(byte) 255};
    file =
        write(
            plain(BINARY),
            _ -> noText,
            (to, bytes) -> to.addBinary(Binary.fromConstantByteArray(bytes)));
    assertRefused(file, "has bytes that are no text in UTF-8");
    file.toFile().delete();
    PrimitiveType date = Types.optional(INT32).as(LogicalTypeAnnotation.dateType()).named("label");
    file = write(date, i -> i, RecordConsumer::addInteger);
    assertRefused(file, "is of the type INT32, DATE");
  }
}
