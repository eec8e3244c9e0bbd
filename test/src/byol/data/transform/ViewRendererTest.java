package byol.data.transform;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import byol.data.ChannelStats;
import byol.data.DataException;
import byol.data.SampleRandom;
import byol.image.Image;
import byol.image.ScaledImage;
import byol.testing.Fixtures;
import byol.testing.NativeColors;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ViewRendererTest {

  private static float[] evaluate(ViewRenderer renderer, Image image, EvalTransform transform) {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment out = arena.allocate(renderer.bytes());
      renderer.eval(image, transform, out, 0);
      return out.toArray(ValueLayout.JAVA_FLOAT);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3})
  void onlyNormalizesAnImageThatAlreadyFits(int channels) {
    ChannelStats stats = channels == 1 ? ChannelStats.FASHION_MNIST : ChannelStats.CIFAR10;
    Image image = Fixtures.noise(30, 30, channels, 4);
    float[] actual = evaluate(new ViewRenderer(30, stats), image, new EvalTransform(30, stats));
    for (int i = 0; i < actual.length; i++) {
      double value = (image.pixels()[i] & 0xff) / 255.0;
      int c = i % channels;
      assertEquals((value - stats.mean().get(c)) / stats.std().get(c), actual[i], 1e-5);
    }
  }

  @Test
  void usesOneRendererForImagesOfAllSizes() {
    EvalTransform transform = new EvalTransform(24, ChannelStats.IMAGENET);
    ViewRenderer shared = new ViewRenderer(24, ChannelStats.IMAGENET);
    int[][] sizes = {{100, 80}, {24, 24}, {300, 25}, {5, 9}, {1, 1}, {80, 100}};
    for (int[] size : sizes) {
      Image image = Fixtures.noise(size[0], size[1], 3, 1);
      float[] fresh = evaluate(new ViewRenderer(24, ChannelStats.IMAGENET), image, transform);
      assertArrayEquals(fresh, evaluate(shared, image, transform));
    }
  }

  @Test
  void keepsAConstantImageConstant() {
    byte[] pixels = new byte[90 * 70 * 3];
    Arrays.fill(pixels, (byte) 51);
    Image image = new Image(90, 70, 3, pixels);
    ChannelStats unit = new ChannelStats(List.of(0.0, 0.0, 0.0), List.of(1.0, 1.0, 1.0));
    ViewRenderer renderer = new ViewRenderer(40, unit);
    SampleRandom random = new SampleRandom();
    // Colors apart, nothing may change: no seams at borders, no drift in any kernel.
    ViewRecipe recipe = ViewRecipe.cropAndFlip().withBlur(1);
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment out = arena.allocate(renderer.bytes());
      for (int i = 0; i < 50; i++) {
        var view = ViewParameters.sample(recipe, 90, 70, random.restart(1, 0, i));
        renderer.view(ScaledImage.whole(image), view, out, 0);
        for (float value : out.toArray(ValueLayout.JAVA_FLOAT)) {
          assertEquals(0.2f, value, 1e-5f);
        }
      }
    }
  }

  @Test
  void hueKeepsLargestAndSmallestValueAndTurnsBack() {
    int n = 5_000;
    float[][] planes = new float[3][n];
    SampleRandom random = new SampleRandom().restart(9, 0, 0);
    for (int i = 0; i < n; i++) {
      for (float[] plane : planes) {
        // Many equal values, so that ties between channels occur.
        plane[i] = random.nextInt(6) / 5f;
      }
    }
    float[][] before = {planes[0].clone(), planes[1].clone(), planes[2].clone()};
    NativeColors.apply(planes, "hue", 0.37f);
    for (int i = 0; i < n; i++) {
      assertEquals(
          Math.max(before[0][i], Math.max(before[1][i], before[2][i])),
          Math.max(planes[0][i], Math.max(planes[1][i], planes[2][i])),
          1e-5);
    }
    NativeColors.apply(planes, "hue", -0.37f);
    for (int c = 0; c < 3; c++) {
      assertArrayEquals(before[c], planes[c], 1e-4f);
    }
  }

  @Test
  void leavesGrayImagesWithoutColorAlone() {
    float[][] gray = {{0.1f, 0.5f, 0.9f}};
    NativeColors.apply(gray, "saturation", 1.7f);
    NativeColors.apply(gray, "grayscale", 0);
    NativeColors.apply(gray, "hue", 0.3f);
    assertArrayEquals(new float[] {0.1f, 0.5f, 0.9f}, gray[0]);
  }

  @ParameterizedTest
  @CsvSource({"224,23", "96,9", "64,7", "32,3", "28,3", "8,3", "128,13", "1,3"})
  void blursWithATenthOfTheSide(int size, int kernel) {
    assertEquals(kernel, GaussianBlur.kernelSize(size));
    byte[] dot = new byte[size * size];
    dot[size / 2 * size + size / 2] = (byte) 255;
    var view =
        new ViewParameters(
            new CropBox(0, 0, size, size),
            false,
            ViewParameters.NO_JITTER,
            1,
            1,
            1,
            0,
            false,
            1.3,
            ViewParameters.NO_SOLARIZE);
    ChannelStats unit = new ChannelStats(List.of(0.0), List.of(1.0));
    ViewRenderer renderer = new ViewRenderer(size, unit);
    double sum = 0;
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment out = arena.allocate(renderer.bytes());
      renderer.view(ScaledImage.whole(new Image(size, size, 1, dot)), view, out, 0);
      for (float value : out.toArray(ValueLayout.JAVA_FLOAT)) {
        sum += value;
      }
    }
    assertEquals(1, sum, 1e-5);
  }

  @Test
  void refusesImagesOfOtherChannels() {
    ViewRenderer renderer = new ViewRenderer(8, ChannelStats.FASHION_MNIST);
    EvalTransform transform = new EvalTransform(8, ChannelStats.FASHION_MNIST);
    assertThrows(
        DataException.class, () -> evaluate(renderer, Fixtures.noise(8, 8, 3, 1), transform));
    assertThrows(IllegalArgumentException.class, () -> new EvalTransform(0, ChannelStats.CIFAR10));
    assertThrows(IllegalArgumentException.class, () -> Augmentation.paper(-1));
    assertThrows(
        IllegalArgumentException.class, () -> new ChannelStats(List.of(0.5), List.of(0.0)));
  }
}
