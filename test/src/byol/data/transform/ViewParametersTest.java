package byol.data.transform;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import byol.data.SampleRandom;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The distributions that views are drawn from; 20,000 draws with a fixed seed. */
class ViewParametersTest {

  private static final int DRAWS = 20_000;
  private static final int HEIGHT = 100;
  private static final int WIDTH = 120;
  private static final int SIDE = 1000;

  private static List<ViewParameters> draw(ViewRecipe recipe, int height, int width) {
    SampleRandom random = new SampleRandom();
    return IntStream.range(0, DRAWS)
        .mapToObj(i -> ViewParameters.sample(recipe, height, width, random.restart(5, 0, i)))
        .toList();
  }

  private static double rate(List<ViewParameters> views, Predicate<ViewParameters> test) {
    return views.stream().filter(test).count() / (double) views.size();
  }

  private static double mean(List<ViewParameters> views, ToDoubleFunction<ViewParameters> of) {
    return views.stream().mapToDouble(of).average().orElseThrow();
  }

  @Test
  void appliesEachOperationAsOftenAsTheRecipeSays() {
    List<ViewParameters> t = draw(ViewRecipe.paperT(), HEIGHT, WIDTH);
    assertEquals(0.5, rate(t, ViewParameters::flip), 0.015);
    assertEquals(0.8, rate(t, v -> v.jitterOrder() != ViewParameters.NO_JITTER), 0.015);
    assertEquals(0.2, rate(t, ViewParameters::grayscale), 0.015);
    assertEquals(1.0, rate(t, v -> v.blurSigma() > 0));
    assertEquals(0.0, rate(t, v -> v.solarizeThreshold() <= 1));
    List<ViewParameters> prime = draw(ViewRecipe.paperTPrime(), HEIGHT, WIDTH);
    assertEquals(0.5, rate(prime, ViewParameters::flip), 0.015);
    assertEquals(0.8, rate(prime, v -> v.jitterOrder() != ViewParameters.NO_JITTER), 0.015);
    assertEquals(0.2, rate(prime, ViewParameters::grayscale), 0.015);
    assertEquals(0.1, rate(prime, v -> v.blurSigma() > 0), 0.015);
    assertEquals(0.2, rate(prime, v -> v.solarizeThreshold() == 0.5f), 0.015);
  }

  @Test
  void drawsFactorsUniformly() {
    List<ViewParameters> t = draw(ViewRecipe.paperT(), HEIGHT, WIDTH);
    assertUniform(t, ViewParameters::brightness, 0.6, 1.4);
    assertUniform(t, ViewParameters::contrast, 0.6, 1.4);
    assertUniform(t, ViewParameters::saturation, 0.8, 1.2);
    assertUniform(t, ViewParameters::hue, -0.1, 0.1);
    assertUniform(t, ViewParameters::blurSigma, 0.1, 2.0);
  }

  @Test
  void drawsFactorsIndependently() {
    List<ViewParameters> t = draw(ViewRecipe.paperT(), HEIGHT, WIDTH);
    List<ToDoubleFunction<ViewParameters>> factors =
        List.of(
            v -> v.crop().width(),
            v -> v.flip() ? 1 : 0,
            v -> v.jitterOrder() == ViewParameters.NO_JITTER ? 1 : 0,
            ViewParameters::brightness,
            ViewParameters::contrast,
            ViewParameters::saturation,
            ViewParameters::hue,
            v -> v.grayscale() ? 1 : 0,
            ViewParameters::blurSigma);
    for (int a = 0; a < factors.size(); a++) {
      for (int b = 0; b < a; b++) {
        double r = correlation(t, factors.get(a), factors.get(b));
        assertTrue(Math.abs(r) < 0.03, "factors %d and %d: %.3f".formatted(a, b, r));
      }
    }
  }

  private static double correlation(
      List<ViewParameters> views,
      ToDoubleFunction<ViewParameters> a,
      ToDoubleFunction<ViewParameters> b) {
    double meanA = mean(views, a);
    double meanB = mean(views, b);
    double both = mean(views, v -> (a.applyAsDouble(v) - meanA) * (b.applyAsDouble(v) - meanB));
    double varianceA = mean(views, v -> Math.pow(a.applyAsDouble(v) - meanA, 2));
    double varianceB = mean(views, v -> Math.pow(b.applyAsDouble(v) - meanB, 2));
    return both / Math.sqrt(varianceA * varianceB);
  }

  /**
   * By the statistic of Kolmogorov and Smirnov, the largest difference of the shares below a value:
   * of 20,000 uniform draws it is above 0.0138 once in a thousand times.
   */
  private static void assertUniform(
      List<ViewParameters> views, ToDoubleFunction<ViewParameters> of, double min, double max) {
    double[] sorted = views.stream().mapToDouble(of).sorted().toArray();
    double worst = 0;
    for (int i = 0; i < sorted.length; i++) {
      double expected = (sorted[i] - min) / (max - min);
      // Sides of crops are whole pixels.
      assertTrue(expected > -0.01 && expected < 1.01, "out of range: " + sorted[i]);
      double below = (double) i / sorted.length;
      double upTo = (i + 1.0) / sorted.length;
      worst = Math.max(worst, Math.max(expected - below, upTo - expected));
    }
    assertTrue(worst < 0.0138, "shares differ by " + worst);
  }

  @Test
  void drawsEveryOrderOfColorJitter() {
    assertEquals(24, ColorJitter.ORDER_COUNT);
    Set<List<Byte>> orders = new HashSet<>();
    for (int i = 0; i < 24; i++) {
      byte[] o = ColorJitter.order(i);
      orders.add(List.of(o[0], o[1], o[2], o[3]));
      byte[] sorted = o.clone();
      Arrays.sort(sorted);
      assertArrayEquals(new byte[] {0, 1, 2, 3}, sorted);
    }
    assertEquals(24, orders.size());
    List<ViewParameters> t = draw(ViewRecipe.paperT(), HEIGHT, WIDTH);
    for (int i = 0; i < 24; i++) {
      int order = i;
      assertEquals(0.8 / 24, rate(t, v -> v.jitterOrder() == order), 0.005);
    }
  }

  @Test
  void drawsCropsOfTheAreaAndShapeThatTheRecipeSays() {
    List<ViewParameters> t = draw(ViewRecipe.paperT(), HEIGHT, WIDTH);
    for (ViewParameters view : t) {
      CropBox crop = view.crop();
      assertTrue(crop.x() >= 0 && crop.x() + crop.width() <= WIDTH, crop.toString());
      assertTrue(crop.y() >= 0 && crop.y() + crop.height() <= HEIGHT, crop.toString());
      double area = (double) crop.width() * crop.height() / (WIDTH * HEIGHT);
      assertTrue(area > 0.075 && area <= 1, crop.toString());
      double aspect = (double) crop.width() / crop.height();
      assertTrue(aspect > 0.72 && aspect < 1.38, crop.toString());
    }
  }

  @Test
  void drawsCropsUniformlyWhereAllFit() {
    // At most 0.75 of a square fits with any of the aspect ratios.
    List<ViewParameters> views = draw(ViewRecipe.paperT().withCropScale(0.08, 0.75), SIDE, SIDE);
    assertUniform(views, ViewParametersTest::area, 0.08, 0.75);
    assertUniform(
        views,
        v -> Math.log((double) v.crop().width() / v.crop().height()),
        Math.log(3.0 / 4),
        Math.log(4.0 / 3));
    // Of the places there are, in pixels.
    ToDoubleFunction<ViewParameters> x = v -> (v.crop().x() + 0.5) / (SIDE - v.crop().width() + 1);
    ToDoubleFunction<ViewParameters> y = v -> (v.crop().y() + 0.5) / (SIDE - v.crop().height() + 1);
    assertUniform(views, x, 0, 1);
    assertUniform(views, y, 0, 1);
    assertEquals(0, correlation(views, x, y), 0.03);
  }

  @Test
  void drawsCropsThatDoNotFitAgain() {
    // Of a square, a share s up to 3/4 of the area fits always, and a larger one with the chance
    // -ln s / ln (4/3) that neither side is too long; the integral of that from 3/4 to 1 is
    // (1/4 - 3/4 ln (4/3)) / ln (4/3).
    double log = Math.log(4.0 / 3);
    double fits = 0.75 - 0.08 + (0.25 - 0.75 * log) / log;
    List<ViewParameters> views = draw(ViewRecipe.paperT(), SIDE, SIDE);
    for (double share : new double[] {0.1, 0.25, 0.5, 0.75}) {
      assertEquals((share - 0.08) / fits, rate(views, v -> area(v) <= share), 0.0138);
    }
  }

  private static double area(ViewParameters view) {
    return (double) view.crop().width() * view.crop().height() / ((double) SIDE * SIDE);
  }

  @Test
  void fallsBackToTheCenter() {
    ViewRecipe whole = ViewRecipe.paperT().withCropScale(1, 1);
    SampleRandom random = new SampleRandom().restart(1, 0, 0);
    assertEquals(new CropBox(433, 0, 133, 100), CropBox.sample(whole, 100, 1000, random));
    assertEquals(new CropBox(0, 433, 100, 133), CropBox.sample(whole, 1000, 100, random));
    assertEquals(new CropBox(0, 0, 1, 1), CropBox.sample(whole, 1, 1, random));
    assertEquals(new CropBox(0, 249, 1, 1), CropBox.sample(whole, 500, 1, random));
  }

  @Test
  void refusesRecipesOutOfRange() {
    ViewRecipe t = ViewRecipe.paperT();
    assertThrows(IllegalArgumentException.class, () -> t.withBlur(1.5));
    assertThrows(IllegalArgumentException.class, () -> t.withSolarize(-0.1));
    assertThrows(IllegalArgumentException.class, () -> t.withSolarize(Double.NaN));
    assertThrows(IllegalArgumentException.class, () -> t.withCropScale(0.5, 0.4));
    assertThrows(IllegalArgumentException.class, () -> t.withCropScale(0, 1));
    String message =
        assertThrows(IllegalArgumentException.class, () -> t.withCropScale(0.5, 1.2)).getMessage();
    assertTrue(message.contains("cropScaleMax"), message);
  }

  @Test
  void randomStreamsDependOnEveryPartOfTheirSeed() {
    SampleRandom random = new SampleRandom();
    long first = random.restart(1, 2, 3).nextLong();
    assertEquals(first, random.restart(1, 2, 3).nextLong());
    assertNotEquals(first, random.nextLong());
    assertNotEquals(first, random.restart(2, 2, 3).nextLong());
    assertNotEquals(first, random.restart(1, 3, 2).nextLong());
    assertNotEquals(first, random.restart(1, 2, 4).nextLong());
  }

  @Test
  void permutationsHoldEveryImageOnce() {
    int[] order = SampleRandom.permutation(1000, 3, 4);
    assertArrayEquals(IntStream.range(0, 1000).toArray(), IntStream.of(order).sorted().toArray());
    assertArrayEquals(order, SampleRandom.permutation(1000, 3, 4));
    int[] other = SampleRandom.permutation(1000, 3, 5);
    long same = IntStream.range(0, 1000).filter(i -> order[i] == other[i]).count();
    assertTrue(same < 10, same + " images kept their place");
  }
}
