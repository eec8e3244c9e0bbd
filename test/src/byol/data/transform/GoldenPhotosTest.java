package byol.data.transform;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import byol.data.ChannelStats;
import byol.data.Split;
import byol.data.folder.ImageFolder;
import byol.image.Image;
import byol.image.UnusableImageException;
import byol.image.codec.ImageDecoder;
import byol.jpeg.TurboJpegLibrary;
import java.io.IOException;
import java.io.InputStream;
import java.lang.foreign.MemorySegment;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * At the paper's setting, views of photographs of 224 pixels with a blur of 23 taps, what comes of
 * a JPEG file equals what PIL and torchvision make of it; see test/golden/make_photo_views.py.
 */
class GoldenPhotosTest {

  private static final String FOLDER = "/golden/photos/";
  private static final long LIMIT = 1_000_000;

  @TempDir Path folder;
  private final Map<String, Image> images = new HashMap<>();

  private static byte[] file(String name) throws IOException {
    try (InputStream in = GoldenPhotosTest.class.getResourceAsStream(FOLDER + name)) {
      return in.readAllBytes();
    }
  }

  private static Image decode(String name, ImageDecoder decoder)
      throws IOException, UnusableImageException {
    return decoder.read(MemorySegment.ofArray(file(name))).decode(3);
  }

  private Image image(String name) throws IOException, UnusableImageException {
    if (!images.containsKey(name)) {
      try (ImageDecoder decoder = ImageDecoder.open(LIMIT)) {
        images.put(name, decode(name, decoder));
      }
    }
    return images.get(name);
  }

  private List<GoldenViews.Case> cases() throws IOException, UnusableImageException {
    String index = new String(file("views.txt"), StandardCharsets.UTF_8);
    return index.lines().map(line -> parse(line.split(" "))).toList();
  }

  /** Photograph, operation, arguments, and where in which picture the result is. */
  private GoldenViews.Case parse(String[] words) {
    double[] arguments =
        Arrays.stream(words[2].split(",")).mapToDouble(Double::parseDouble).toArray();
    int size = (int) arguments[4];
    int left = Integer.parseInt(words[4]);
    int top = Integer.parseInt(words[5]);
    float[] expected = new float[size * size * 3];
    try {
      Image sheet = image(words[3]);
      for (int i = 0; i < expected.length; i++) {
        int x = left + i / 3 % size;
        int y = top + i / 3 / size;
        expected[i] = sheet.at(y, x, i % 3) / 255f;
      }
    } catch (IOException | UnusableImageException e) {
      throw new IllegalStateException(words[3], e);
    }
    return new GoldenViews.Case(words[0], words[1], arguments, new int[] {size, size, 3}, expected);
  }

  @TestFactory
  Stream<DynamicTest> viewsEqualTorchvisions() throws IOException, UnusableImageException {
    return cases().stream()
        .map(
            c ->
                DynamicTest.dynamicTest(
                    c.toString(),
                    () -> {
                      Image photo = image(c.image() + ".jpg");
                      // PIL rounds to 8 bits between its two passes.
                      double tolerance = c.operation().equals("soft-pil-crop") ? 2 : 1;
                      assertClose(c.expected(), GoldenOperations.run(c, photo), tolerance);
                    }));
  }

  @Test
  void coversThePapersSetting() throws IOException, UnusableImageException {
    assertEquals(23, GaussianBlur.kernelSize(224));
    List<GoldenViews.Case> views =
        cases().stream().filter(c -> c.operation().equals("view")).toList();
    assertEquals(
        ColorJitter.ORDER_COUNT,
        views.stream()
            .mapToInt(c -> c.intArgument(6))
            .filter(code -> code >= 0)
            .distinct()
            .count());
    assertEquals(7, views.stream().filter(c -> c.intArgument(4) == 224).count(), "blurs, T and T'");
    assertTrue(views.stream().anyMatch(c -> c.arguments()[12] == 2.0));
  }

  @Test
  void viewsOfTheJdksDecoderComeClose() throws IOException, UnusableImageException {
    for (GoldenViews.Case c : cases()) {
      try (ImageDecoder decoder = ImageDecoder.withoutLibraries(LIMIT)) {
        Image photo = decode(c.image() + ".jpg", decoder);
        float[] actual = GoldenOperations.run(c, photo);
        double sum = 0;
        for (int i = 0; i < actual.length; i++) {
          sum += Math.abs(actual[i] - c.expected()[i]);
        }
        assertTrue(255 * sum / actual.length < 1, c.toString());
      }
    }
  }

  @Test
  void aFileInAFolderBecomesTheNormalizedView() throws IOException, UnusableImageException {
    Assumptions.assumeTrue(TurboJpegLibrary.load().file().isPresent());
    for (String name : List.of("cat.jpg", "coffee.jpg")) {
      Path path = folder.resolve("train").resolve(name);
      Files.createDirectories(path.getParent());
      Files.write(path, file(name));
    }
    // Held out, so that none of the two is.
    Path heldOut = Files.createDirectories(folder.resolve("test"));
    Files.write(heldOut.resolve("cat.jpg"), file("cat.jpg"));
    ImageFolder dataset = ImageFolder.open(folder, Split.TRAIN);
    assertArrayEquals(new int[] {300, 451}, size(dataset.image(0)));
    assertArrayEquals(new int[] {375, 500}, size(dataset.image(1)));
    ChannelStats stats = dataset.stats();
    for (GoldenViews.Case c : cases()) {
      if (c.operation().equals("view")) {
        Image photo = dataset.image(c.image().equals("cat") ? 0 : 1);
        float[] actual = GoldenOperations.view(photo, c, stats);
        for (int i = 0; i < actual.length; i++) {
          double std = stats.std().get(i % 3);
          actual[i] = (float) (actual[i] * std + stats.mean().get(i % 3));
        }
        assertClose(c.expected(), actual, 1);
      }
    }
  }

  private static int[] size(Image image) {
    return new int[] {image.height(), image.width()};
  }

  /** Within {@code tolerance} of 255; the expected values are rounded to whole ones. */
  private static void assertClose(float[] expected, float[] actual, double tolerance) {
    assertEquals(expected.length, actual.length);
    double worst = 0;
    for (int i = 0; i < actual.length; i++) {
      worst = Math.max(worst, 255 * Math.abs(actual[i] - expected[i]));
    }
    assertTrue(worst <= tolerance, "differs by %.2f of 255".formatted(worst));
  }
}
