package byol.data.sets;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import byol.data.DataException;
import byol.testing.Fixtures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IdxDatasetTest {

  private static final byte[] PIXELS = {1, 2, 3, 4, 5, 6, 7, 8, -1, -2, -3, -4};
  private static final byte[] IMAGES = Fixtures.idx(new int[] {3, 2, 2}, PIXELS);
  private static final byte[] LABELS = Fixtures.idx(new int[] {3}, new byte[] {0, 1, 1});

  @TempDir Path folder;
  private Path images;
  private Path labels;

  @BeforeEach
  void write() throws IOException {
    images = Files.write(folder.resolve("images"), IMAGES);
    labels = Files.write(folder.resolve("labels"), LABELS);
  }

  private IdxDataset read() {
    return IdxDataset.read("test", images, labels, List.of("a", "b"));
  }

  private String failure() {
    return assertThrows(DataException.class, this::read).getMessage();
  }

  @Test
  void readsPlainFiles() {
    IdxDataset dataset = read();
    assertEquals(3, dataset.size());
    assertEquals(1, dataset.channels());
    assertEquals(2, dataset.nativeSize().getAsInt());
    assertArrayEquals(new byte[] {5, 6, 7, 8}, dataset.image(1).pixels());
    assertEquals(254, dataset.image(2).at(0, 1, 0));
    assertEquals(List.of(0, 1, 1), List.of(dataset.label(0), dataset.label(1), dataset.label(2)));
    assertThrows(IndexOutOfBoundsException.class, () -> dataset.image(3));
  }

  @Test
  void readsCompressedFiles() throws IOException {
    images = folder.resolve("images.gz");
    Fixtures.gzip(images, IMAGES);
    assertEquals(7, read().image(1).at(1, 0, 0));
  }

  @Test
  void measuresItsStatistics() {
    double mean = 0;
    for (byte b : PIXELS) {
      mean += (b & 0xff) / 255.0 / PIXELS.length;
    }
    assertEquals(mean, read().stats().mean().getFirst(), 1e-12);
  }

  @Test
  void namesWhatIsMissing() throws IOException {
    Files.delete(labels);
    assertTrue(failure().contains(labels + " does not exist"));
  }

  @Test
  void tellsTheSizesOfATruncatedFile() throws IOException {
    Files.write(images, Arrays.copyOf(IMAGES, IMAGES.length - 5));
    String message = failure();
    assertTrue(message.contains("should hold 12 values"), message);
    assertTrue(message.contains("holds 7"), message);
    assertTrue(message.contains(images.toString()), message);
  }

  @Test
  void refusesAFileThatIsTooLong() throws IOException {
    Files.write(images, Arrays.copyOf(IMAGES, IMAGES.length + 1));
    assertTrue(failure().contains("holds more"));
  }

  @Test
  void refusesATruncatedHeader() throws IOException {
    Files.write(images, Arrays.copyOf(IMAGES, 6));
    assertTrue(failure().contains("truncated"));
  }

  @Test
  void refusesATruncatedOrCorruptGzipFile() throws IOException {
    images = folder.resolve("images.gz");
    Fixtures.gzip(images, IMAGES);
    Fixtures.truncate(images, 0.7);
    assertTrue(failure().contains("images.gz is truncated or corrupt"), failure());
    Files.write(images, IMAGES);
    assertTrue(failure().contains("images.gz is truncated or corrupt"), failure());
  }

  @Test
  void refusesOtherFormats() throws IOException {
    Files.write(images, LABELS);
    assertTrue(failure().contains("begins with 00000801, not 00000803"), failure());
  }

  @Test
  void refusesImpossibleShapes() throws IOException {
    int huge = Integer.MAX_VALUE;
    Files.write(images, Fixtures.idx(new int[] {huge, huge, huge}, PIXELS));
    assertTrue(failure().contains("impossible shape"), failure());
    Files.write(images, Fixtures.idx(new int[] {-3, 2, 2}, PIXELS));
    assertTrue(failure().contains("impossible shape"), failure());
    Files.write(images, Fixtures.idx(new int[] {3, 4, 1}, PIXELS));
    assertTrue(failure().contains("only square"), failure());
  }

  @Test
  void refusesLabelsThatDoNotFit() throws IOException {
    Files.write(labels, Fixtures.idx(new int[] {2}, new byte[] {0, 1}));
    assertTrue(failure().contains("holds 2 labels"), failure());
    Files.write(labels, Fixtures.idx(new int[] {3}, new byte[] {0, 1, 2}));
    assertTrue(failure().contains("label 2"), failure());
  }
}
