package byol.data.sets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import byol.data.DataException;
import byol.data.ImageDataset;
import byol.data.Split;
import byol.image.Image;
import byol.testing.Fixtures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** CIFAR and STL-10, from files of the right sizes that are zero but for one record. */
class BinaryDatasetsTest {

  private static final int CIFAR10_RECORD = 3073;
  private static final int CIFAR100_RECORD = 3074;
  private static final int STL_RECORD = 96 * 96 * 3;

  @TempDir Path folder;

  /** Planes in which the value at row y, column x of channel c is known. */
  private static byte[] cifarRecord(byte... labels) {
    byte[] record = new byte[labels.length + 3072];
    System.arraycopy(labels, 0, record, 0, labels.length);
    for (int i = 0; i < 3072; i++) {
      int c = i / 1024;
      int y = i % 1024 / 32;
      int x = i % 32;
      record[labels.length + i] = value(y, x, c);
    }
    return record;
  }

  private static byte value(int y, int x, int c) {
    return (byte) (y * 2 + x * 3 + c * 50);
  }

  private static void assertPattern(Image image) {
    for (int y = 0; y < image.height(); y++) {
      for (int x = 0; x < image.width(); x++) {
        for (int c = 0; c < 3; c++) {
          assertEquals(value(y, x, c) & 0xff, image.at(y, x, c));
        }
      }
    }
  }

  @Test
  void readsCifar10() throws IOException {
    Path inner = Files.createDirectory(folder.resolve("cifar-10-batches-bin"));
    for (int b = 1; b <= 5; b++) {
      byte[] record = b == 3 ? cifarRecord((byte) 7) : new byte[0];
      Fixtures.sparse(
          inner.resolve("data_batch_" + b + ".bin"),
          10_000L * CIFAR10_RECORD,
          4L * CIFAR10_RECORD,
          record);
    }
    ImageDataset dataset = Datasets.open("cifar10:" + folder, Split.TRAIN);
    assertEquals(50_000, dataset.size());
    assertEquals(7, dataset.label(20_004));
    assertEquals("horse", dataset.classNames().get(7));
    assertPattern(dataset.image(20_004));
    assertEquals(0, dataset.label(49_999));
    assertThrows(IndexOutOfBoundsException.class, () -> dataset.image(50_000));
    assertThrows(IndexOutOfBoundsException.class, () -> dataset.label(-1));
  }

  @Test
  void readsTheFineLabelsOfCifar100() throws IOException {
    Fixtures.sparse(
        folder.resolve("test.bin"),
        10_000L * CIFAR100_RECORD,
        9_999L * CIFAR100_RECORD,
        cifarRecord((byte) 14, (byte) 99));
    ImageDataset dataset = Datasets.open("cifar100:" + folder, Split.TEST);
    assertEquals(100, dataset.classNames().size());
    assertEquals(99, dataset.label(9_999));
    assertEquals("worm", dataset.classNames().get(99));
    assertPattern(dataset.image(9_999));
  }

  @Test
  void tellsTheSizesOfATruncatedCifarFile() throws IOException {
    Fixtures.sparse(folder.resolve("test_batch.bin"), 30_000_000, 0, new byte[0]);
    String message =
        assertThrows(DataException.class, () -> Datasets.open("cifar10:" + folder, Split.TEST))
            .getMessage();
    assertTrue(message.contains("test_batch.bin should have 30,730,000 bytes"), message);
    assertTrue(message.contains("has 30,000,000"), message);
    assertTrue(message.contains("cifar-10-batches-bin"), message);
  }

  @Test
  void namesAMissingCifarFile() {
    String message =
        assertThrows(DataException.class, () -> Datasets.open("cifar10:" + folder, Split.TRAIN))
            .getMessage();
    assertTrue(message.contains("data_batch_1.bin does not exist (30,730,000 bytes"), message);
  }

  @Test
  void refusesCifarLabelsThatAreNoClass() throws IOException {
    Fixtures.sparse(
        folder.resolve("test_batch.bin"),
        10_000L * CIFAR10_RECORD,
        2L * CIFAR10_RECORD,
        new byte[] {10});
    String message =
        assertThrows(DataException.class, () -> Datasets.open("cifar10:" + folder, Split.TEST))
            .getMessage();
    assertTrue(message.contains("image 2 in"), message);
    assertTrue(message.contains("label 10"), message);
  }

  @Test
  void readsStl10ColumnByColumn() throws IOException {
    byte[] record = new byte[STL_RECORD];
    for (int i = 0; i < STL_RECORD; i++) {
      int c = i / (96 * 96);
      int x = i % (96 * 96) / 96;
      int y = i % 96;
      record[i] = value(y, x, c);
    }
    Fixtures.sparse(folder.resolve("test_X.bin"), 8_000L * STL_RECORD, 5L * STL_RECORD, record);
    byte[] labels = new byte[8_000];
    Arrays.fill(labels, (byte) 1);
    labels[5] = 10;
    Files.write(folder.resolve("test_y.bin"), labels);
    ImageDataset dataset = Datasets.open("stl10:" + folder, Split.TEST);
    assertEquals(8_000, dataset.size());
    assertPattern(dataset.image(5));
    assertEquals(9, dataset.label(5));
    assertEquals(0, dataset.label(6));

    labels[6] = 0;
    Files.write(folder.resolve("test_y.bin"), labels);
    String message =
        assertThrows(DataException.class, () -> Datasets.open("stl10:" + folder, Split.TEST))
            .getMessage();
    assertTrue(message.contains("image 6 in"), message);
  }

  @Test
  void readsTheUnlabeledPartOfStl10BeyondTwoGigabytes() throws IOException {
    Fixtures.sparse(
        folder.resolve("unlabeled_X.bin"),
        100_000L * STL_RECORD,
        99_999L * STL_RECORD,
        new byte[] {42});
    ImageDataset dataset = Datasets.open("stl10-unlabeled:" + folder, Split.TRAIN);
    assertEquals(100_000, dataset.size());
    assertEquals(42, dataset.image(99_999).at(0, 0, 0));
    assertEquals(ImageDataset.NO_LABEL, dataset.label(99_999));
    assertTrue(dataset.classNames().isEmpty());
  }
}
