package byol.data.load;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import byol.data.ChannelStats;
import byol.data.ImageDataset;
import byol.data.transform.Augmentation;
import byol.data.transform.TwoViews;
import byol.data.transform.ViewRecipe;
import byol.data.transform.ViewTransform;
import byol.image.Image;
import byol.testing.Fixtures;
import java.lang.foreign.ValueLayout;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Views that are made by transforms which are no recipes. */
@Timeout(60)
class OwnViewsTest {
  private static final int SIDE = 16;
  private static final ImageDataset IMAGES = new Fixtures.NoiseDataset(12, SIDE, 3);

  /** The picture itself, upside down by chance. */
  private static final ViewTransform UPSIDE_DOWN =
      (image, random, view) -> view.fill(random.nextBoolean() ? turned(image) : image);

  private static Image turned(Image image) {
    int row = image.width() * image.channels();
    byte[] pixels = new byte[image.pixels().length];
    for (int y = 0; y < image.height(); y++) {
      System.arraycopy(image.pixels(), y * row, pixels, (image.height() - 1 - y) * row, row);
    }
    return new Image(image.height(), image.width(), image.channels(), pixels);
  }

  private static List<float[]> batches(TwoViews views, int threads, long from, int count) {
    var loader =
        new TwoViewLoader(
            IMAGES, views, LoaderOptions.of(4).withSeed(3).withThreads(threads).withPrefetch(2));
    List<float[]> batches = new ArrayList<>();
    try (BatchStream stream = loader.start(from)) {
      for (int i = 0; i < count; i++) {
        try (Batch batch = stream.next()) {
          batches.add(batch.images().toArray(ValueLayout.JAVA_FLOAT));
        }
      }
    }
    return batches;
  }

  @Test
  void aPictureBecomesTheViewNormalized() {
    ChannelStats stats = IMAGES.stats();
    ViewTransform whole = (image, _, view) -> view.fill(image);
    var preview = new ViewPreview(IMAGES, TwoViews.of(SIDE, stats, whole, UPSIDE_DOWN), 1);
    boolean turnedOnce = false;
    boolean keptOnce = false;
    for (int i = 0; i < IMAGES.size(); i++) {
      List<Image> views = preview.views(i, 0);
      Image image = IMAGES.image(i);
      assertEquals(image, views.getFirst());
      turnedOnce |= views.getLast().equals(turned(image));
      keptOnce |= views.getLast().equals(image);
    }
    assertTrue(turnedOnce && keptOnce);
  }

  @Test
  void viewsDependOnTheSeedAndTheStepAlone() {
    TwoViews views = TwoViews.of(SIDE, IMAGES.stats(), UPSIDE_DOWN, ViewRecipe.paperT());
    List<float[]> whole = batches(views, 1, 0, 9);
    List<float[]> resumed = batches(views, 3, 5, 4);
    for (int i = 0; i < resumed.size(); i++) {
      assertArrayEquals(whole.get(5 + i), resumed.get(i));
    }
    assertFalse(Arrays.equals(whole.get(0), whole.get(3)), "an epoch later, others");
  }

  @Test
  void aRecipeCanBeAPartOfATransform() {
    ViewRecipe recipe = ViewRecipe.paperT();
    ViewTransform wrapped = (image, random, view) -> recipe.view(image, random, view);
    TwoViews usual = new Augmentation(SIDE, recipe, recipe, IMAGES.stats());
    float[] second = half(batches(usual, 1, 0, 1).getFirst(), 1);
    float[] beside =
        half(batches(TwoViews.of(SIDE, IMAGES.stats(), recipe, wrapped), 1, 0, 1).getFirst(), 0);
    assertArrayEquals(half(batches(usual, 1, 0, 1).getFirst(), 0), beside);
    float[] own =
        half(batches(TwoViews.of(SIDE, IMAGES.stats(), recipe, wrapped), 1, 0, 1).getFirst(), 1);
    assertFalse(Arrays.equals(second, own), "draws from a stream of its own");
    double mean = mean(second);
    assertEquals(mean, mean(own), 0.5);
  }

  private static float[] half(float[] views, int which) {
    int n = views.length / 2;
    return Arrays.copyOfRange(views, which * n, (which + 1) * n);
  }

  private static double mean(float[] values) {
    double sum = 0;
    for (float value : values) {
      sum += value;
    }
    return sum / values.length;
  }

  @Test
  void aViewThatWasNotMadeIsAFailure() {
    ViewTransform none = (_, _, _) -> {};
    String message = failure(none);
    assertTrue(message.contains("has made no view"), message);
  }

  @Test
  void aViewOfAnotherSideIsAFailure() {
    ViewTransform large = (_, _, view) -> view.fill(new Image(20, 20, 3, new byte[1200]));
    String message = failure(large);
    assertTrue(message.contains("16 x 16 pixels cannot be a picture of 20 x 20"), message);
    ViewTransform gray = (_, _, view) -> view.fill(new Image(16, 16, 1, new byte[256]));
    assertTrue(failure(gray).contains("1 channels"), failure(gray));
  }

  private static String failure(ViewTransform transform) {
    TwoViews views = TwoViews.of(SIDE, IMAGES.stats(), transform, transform);
    Throwable e = assertThrows(RuntimeException.class, () -> batches(views, 1, 0, 1));
    StringBuilder all = new StringBuilder();
    for (; e != null; e = e.getCause()) {
      all.append(e.getMessage()).append('\n');
    }
    return all.toString();
  }
}
