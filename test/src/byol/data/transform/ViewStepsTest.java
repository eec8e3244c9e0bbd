package byol.data.transform;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import byol.data.ChannelStats;
import byol.data.SampleRandom;
import byol.image.Image;
import byol.image.ScaledImage;
import byol.testing.Fixtures;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Views against the formulas, at sizes that golden files do not have. */
class ViewStepsTest {

  private static final float TOLERANCE = 2e-4f;

  private static ChannelStats stats(int channels) {
    return channels == 1 ? ChannelStats.FASHION_MNIST : ChannelStats.IMAGENET;
  }

  private static float[] view(ViewRenderer renderer, ScaledImage image, ViewParameters view) {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment out = arena.allocate(renderer.bytes());
      renderer.view(image, view, out, 0);
      return out.toArray(ValueLayout.JAVA_FLOAT);
    }
  }

  private static float[] eval(int size, ChannelStats stats, Image image) {
    try (Arena arena = Arena.ofConfined()) {
      var renderer = new ViewRenderer(size, stats);
      MemorySegment out = arena.allocate(renderer.bytes());
      renderer.eval(image, new EvalTransform(size, stats), out, 0);
      return out.toArray(ValueLayout.JAVA_FLOAT);
    }
  }

  /** Sides around the widths of registers, crops that grow and shrink, more than one stretch. */
  @ParameterizedTest
  @CsvSource({
    "1, 3, 9, 7",
    "2, 3, 1, 1",
    "5, 1, 30, 40",
    "16, 3, 16, 16",
    "17, 3, 90, 31",
    "28, 1, 28, 28",
    "33, 3, 5, 9",
    "64, 3, 300, 200",
    "224, 3, 375, 500",
    "224, 3, 60, 80",
    "96, 1, 1, 1",
    "24, 3, 1, 3000",
    "24, 3, 3000, 2"
  })
  void equalTheFormulas(int size, int channels, int height, int width) {
    ChannelStats stats = stats(channels);
    ScaledImage image = ScaledImage.whole(Fixtures.noise(height, width, channels, size));
    var renderer = new ViewRenderer(size, stats);
    var reference = new ReferenceViews(size, stats);
    // Solarization at 0.5 has no jump, so that rounding does not matter there.
    ViewRecipe often = ViewRecipe.paperTPrime().withBlur(0.7).withSolarize(0.5);
    SampleRandom random = new SampleRandom();
    for (int i = 0; i < 16; i++) {
      var view = ViewParameters.sample(often, height, width, random.restart(3, size, i));
      assertArrayEquals(
          reference.view(image, view), view(renderer, image, view), TOLERANCE, view.toString());
    }
  }

  @Test
  void ofReducedImagesEqualTheFormulas() {
    ChannelStats stats = ChannelStats.IMAGENET;
    var image = new ScaledImage(Fixtures.noise(50, 40, 3, 1), 197, 157, 4, -3, -3);
    var renderer = new ViewRenderer(24, stats);
    var reference = new ReferenceViews(24, stats);
    SampleRandom random = new SampleRandom();
    for (int i = 0; i < 20; i++) {
      var view = ViewParameters.sample(ViewRecipe.cropAndFlip(), 197, 157, random.restart(3, 0, i));
      assertArrayEquals(reference.view(image, view), view(renderer, image, view), TOLERANCE);
    }
  }

  @ParameterizedTest
  @CsvSource({"24, 100, 80", "24, 25, 300", "30, 30, 30", "24, 1, 2000", "24, 2000, 3"})
  void ofEvaluationEqualTheFormulas(int size, int height, int width) {
    ChannelStats stats = ChannelStats.IMAGENET;
    Image image = Fixtures.noise(height, width, 3, 2);
    int resized =
        height == size && width == size ? size : new EvalTransform(size, stats).resizedSide();
    assertArrayEquals(
        new ReferenceViews(size, stats).eval(image, resized), eval(size, stats, image), 1e-5f);
  }

  /** The longer side of such an image, resized, has more pixels than an int can count. */
  @ParameterizedTest
  @CsvSource({"1, 90000000", "90000000, 1"})
  void theCenterOfTheLongestImages(int height, int width) {
    ChannelStats unit = new ChannelStats(List.of(0.0), List.of(1.0));
    byte[] pixels = new byte[90_000_000];
    int middle = pixels.length / 2;
    Arrays.fill(pixels, middle - 10, middle + 10, (byte) 255);
    float[] view = eval(24, unit, new Image(height, width, 1, pixels));
    for (float value : view) {
      assertTrue(value > 0.99f, "not of the center: " + value);
    }
  }
}
