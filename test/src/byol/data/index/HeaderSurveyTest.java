package byol.data.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import byol.data.DataException;
import byol.data.ImageDataset;
import byol.data.ScanListener;
import byol.data.Split;
import byol.data.sets.Datasets;
import byol.image.codec.Codecs;
import byol.testing.Fixtures;
import byol.testing.GoldenImages;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeaderSurveyTest {

  @TempDir Path root;

  private ImageDataset folder() {
    for (int i = 0; i < 6; i++) {
      Fixtures.picture(root.resolve("train/a%d.png".formatted(i)), 30, 40, i);
    }
    Fixtures.picture(root.resolve("train/b.jpg"), 10, 20, 9);
    Fixtures.picture(root.resolve("train/c.jpg"), 50, 8, 9);
    Fixtures.picture(root.resolve("train/d.jpg"), 50, 8, 9);
    Fixtures.picture(root.resolve("test/e.gif"), 2, 2, 9);
    return Datasets.open(root.toString(), Split.TRAIN);
  }

  @Test
  void countsSizesAndFormats() {
    HeaderSurvey survey = HeaderSurvey.of(folder(), 100, 0, ScanListener.NONE);
    assertEquals(9, survey.looked());
    assertEquals(Map.of("PNG", 6, "JPEG", 3), survey.formats());
    assertEquals("PNG", survey.formats().keySet().iterator().next());
    assertEquals(new HeaderSurvey.Range(8, 40, 40), survey.width());
    assertEquals(new HeaderSurvey.Range(10, 30, 50), survey.height());
    assertEquals(new HeaderSurvey.Range(8, 30, 30), survey.shorterSide());
    assertEquals(4.0 / 3, survey.aspect());
    assertEquals(
        List.of(
            new HeaderSurvey.Size(40, 30, 6),
            new HeaderSurvey.Size(8, 50, 2),
            new HeaderSurvey.Size(20, 10, 1)),
        survey.sizes());
    assertEquals(3, survey.differentSizes());
  }

  @Test
  void looksAtAChoiceThatTheSeedDecides() {
    ImageDataset images = folder();
    AtomicLong told = new AtomicLong();
    HeaderSurvey some =
        HeaderSurvey.of(images, 4, 3, (_, done, _) -> told.accumulateAndGet(done, Math::max));
    assertEquals(4, some.looked());
    assertEquals(9, some.images());
    assertEquals(4, told.get());
    assertEquals(some, HeaderSurvey.of(images, 4, 3, ScanListener.NONE));
  }

  @Test
  void leavesOutWhatBrokeSince() throws IOException {
    ImageDataset images = folder();
    Files.delete(root.resolve("train/a0.png"));
    Files.write(root.resolve("train/b.jpg"), new byte[0]);
    assertEquals(7, HeaderSurvey.of(images, 100, 0, ScanListener.NONE).looked());
    assertEquals(2, images.skipped().damaged());
  }

  @Test
  void saysWhenNothingCanBeRead() throws IOException {
    Fixtures.picture(root.resolve("train/a.png"), 3, 3, 1);
    Fixtures.picture(root.resolve("test/a.png"), 3, 3, 1);
    ImageDataset images = Datasets.open(root.toString(), Split.TRAIN);
    Files.delete(root.resolve("train/a.png"));
    String message =
        assertThrows(DataException.class, () -> HeaderSurvey.of(images, 5, 0, ScanListener.NONE))
            .getMessage();
    assertTrue(message.contains("a.png"), message);
  }

  @Test
  void knowsTheSizeOfImagesWithoutFiles() {
    var noise = new Fixtures.NoiseDataset(5, 16, 3);
    HeaderSurvey survey = HeaderSurvey.of(noise, 3, 0, ScanListener.NONE);
    assertEquals(Map.of(), survey.formats());
    assertEquals(List.of(new HeaderSurvey.Size(16, 16, 3)), survey.sizes());
  }

  /** The block of EXIF stands at the end, far behind what is read as the header. */
  @ParameterizedTest
  @CsvSource({"orientation6.png, eXIf", "orientation8.webp, EXIF"})
  void turnsLargePicturesToo(String name, String chunk) throws IOException {
    Assumptions.assumeTrue(name.endsWith(".png") || Codecs.found().webp());
    GoldenImages.Golden golden = GoldenImages.named(name);
    byte[] large = withFiller(golden.file(), chunk.equals("EXIF"), chunk);
    assertTrue(large.length > 70_000);
    Files.createDirectories(root.resolve("train"));
    Files.write(root.resolve("train").resolve(name), large);
    Fixtures.picture(root.resolve("test/a.png"), 3, 3, 1);
    ImageDataset images = Datasets.open(root.toString(), Split.TRAIN);
    assertEquals(golden.expected(), images.image(0));
    assertTrue(golden.expected().height() != golden.expected().width());
    assertEquals(
        List.of(new HeaderSurvey.Size(golden.expected().width(), golden.expected().height(), 1)),
        HeaderSurvey.of(images, 5, 0, ScanListener.NONE).sizes());
  }

  /** A file with a chunk of 70,000 bytes that no decoder knows before its block of EXIF. */
  private static byte[] withFiller(byte[] file, boolean webp, String exif) {
    int filler = 70_000;
    // A name in lower case says that the chunk may be left alone. PNG has the length first.
    byte[] name = (webp ? "fill" : "fiLl").getBytes(StandardCharsets.US_ASCII);
    int at = new String(file, StandardCharsets.ISO_8859_1).indexOf(exif) - (webp ? 0 : 4);
    ByteBuffer out = ByteBuffer.allocate(file.length + filler + (webp ? 8 : 12));
    out.order(webp ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN).put(file, 0, at);
    byte[] content = new byte[filler];
    if (webp) {
      out.put(name).putInt(filler).put(content).putInt(4, out.capacity() - 8);
    } else {
      CRC32 crc = new CRC32();
      crc.update(name);
      crc.update(content);
      out.putInt(filler).put(name).put(content).putInt((int) crc.getValue());
    }
    return out.put(file, at, file.length - at).array();
  }
}
