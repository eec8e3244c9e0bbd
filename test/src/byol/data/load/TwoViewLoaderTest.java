package byol.data.load;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import byol.data.ChannelStats;
import byol.data.DataException;
import byol.data.ImageDataset;
import byol.data.transform.Augmentation;
import byol.data.transform.ViewRecipe;
import byol.image.Image;
import byol.testing.Fixtures;
import java.lang.foreign.ValueLayout;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class TwoViewLoaderTest {

  private static final int B = 7;
  private static final int SIDE = 12;
  private static final ImageDataset DATASET = new Fixtures.NoiseDataset(45, 16, 3);
  private static final Augmentation AUGMENTATION =
      Augmentation.paper(SIDE).withStats(DATASET.stats());

  /** All that a batch says, copied. */
  private record Content(
      long step, long epoch, List<Integer> indices, List<Integer> labels, int imagesHash) {

    static Content of(Batch batch) {
      float[] images = batch.images().toArray(ValueLayout.JAVA_FLOAT);
      return new Content(
          batch.step(),
          batch.epoch(),
          IntStream.of(batch.indices()).boxed().toList(),
          IntStream.of(batch.labels()).boxed().toList(),
          Arrays.hashCode(images));
    }
  }

  private static TwoViewLoader loader(int threads, int prefetch) {
    return new TwoViewLoader(
        DATASET,
        AUGMENTATION,
        LoaderOptions.of(B).withSeed(11).withThreads(threads).withPrefetch(prefetch));
  }

  private static List<Content> take(TwoViewLoader loader, long from, int count) {
    List<Content> contents = new ArrayList<>();
    try (BatchStream batches = loader.start(from)) {
      for (int i = 0; i < count; i++) {
        try (Batch batch = batches.next()) {
          contents.add(Content.of(batch));
        }
      }
    }
    return contents;
  }

  @ParameterizedTest
  @CsvSource({"2,1", "3,2", "5,4", "1,3"})
  void doesNotDependOnThreadsOrPrefetch(int threads, int prefetch) {
    assertEquals(take(loader(1, 1), 0, 20), take(loader(threads, prefetch), 0, 20));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 5, 6, 7, 14})
  void resumesAtAnyStep(int step) {
    List<Content> whole = take(loader(2, 2), 0, 20);
    assertEquals(whole.subList(step, 20), take(loader(2, 2), step, 20 - step));
  }

  @Test
  void visitsEachImageAtMostOnceAnEpochInAnotherOrder() {
    TwoViewLoader loader = loader(2, 2);
    assertEquals(6, loader.stepsPerEpoch());
    List<Content> contents = take(loader, 0, 12);
    List<Integer> first = contents.subList(0, 6).stream().flatMap(c -> c.indices.stream()).toList();
    List<Integer> second =
        contents.subList(6, 12).stream().flatMap(c -> c.indices.stream()).toList();
    assertEquals(42, first.stream().distinct().count());
    assertEquals(42, second.stream().distinct().count());
    assertNotEquals(first, second);
    assertEquals(0, contents.get(5).epoch);
    assertEquals(1, contents.get(6).epoch);
    assertEquals(6, contents.get(6).step);
  }

  @Test
  void dependsOnTheSeed() {
    TwoViewLoader other =
        new TwoViewLoader(
            DATASET, AUGMENTATION, LoaderOptions.of(B).withSeed(12).withThreads(1).withPrefetch(1));
    assertNotEquals(
        take(loader(1, 1), 0, 1).getFirst().indices, take(other, 0, 1).getFirst().indices);
  }

  @Test
  void augmentsAnewEachEpoch() {
    ImageDataset one = new Fixtures.NoiseDataset(1, 16, 3);
    List<Content> contents =
        take(
            new TwoViewLoader(
                one, AUGMENTATION, LoaderOptions.of(1).withSeed(1).withThreads(1).withPrefetch(1)),
            0,
            10);
    assertEquals(10, contents.stream().map(Content::imagesHash).distinct().count());
  }

  @Test
  void laysOutBothViewsAndTheirLabels() {
    ViewRecipe whole =
        new ViewRecipe(
            new ViewRecipe.Crop(1, 1, 1, 1),
            0,
            ViewRecipe.Jitter.NONE,
            0,
            ViewRecipe.Blur.of(0),
            ViewRecipe.Solarize.of(0));
    Augmentation still =
        new Augmentation(16, whole.withFlip(0), whole.withFlip(1), DATASET.stats());
    try (BatchStream batches =
            new TwoViewLoader(
                    DATASET, still, LoaderOptions.of(B).withSeed(3).withThreads(2).withPrefetch(1))
                .start(0);
        Batch batch = batches.next()) {
      assertArrayEquals(new long[] {2 * B, 16, 16, 3}, batch.shape());
      assertEquals(B, batch.size());
      float[] values = batch.images().toArray(ValueLayout.JAVA_FLOAT);
      assertEquals(2 * B * 16 * 16 * 3, values.length);
      for (int i = 0; i < B; i++) {
        Image image = DATASET.image(batch.indices()[i]);
        assertEquals(DATASET.label(batch.indices()[i]), batch.labels()[i]);
        for (int p = 0; p < 16 * 16 * 3; p++) {
          int y = p / 48;
          int x = p % 48 / 3;
          int c = p % 3;
          double mean = DATASET.stats().mean().get(c);
          double std = DATASET.stats().std().get(c);
          int first = i * 768 + p;
          int second = (B + i) * 768 + p;
          assertEquals((image.at(y, x, c) / 255.0 - mean) / std, values[first], 1e-4);
          assertEquals((image.at(y, 15 - x, c) / 255.0 - mean) / std, values[second], 1e-4);
        }
      }
    }
  }

  @Test
  void makesTwoDifferentViews() {
    try (BatchStream batches = loader(2, 1).start(0);
        Batch batch = batches.next()) {
      float[] values = batch.images().toArray(ValueLayout.JAVA_FLOAT);
      int half = values.length / 2;
      int view = half / B;
      for (int i = 0; i < B; i++) {
        float[] first = Arrays.copyOfRange(values, i * view, (i + 1) * view);
        float[] second = Arrays.copyOfRange(values, half + i * view, half + (i + 1) * view);
        assertFalse(Arrays.equals(first, second));
      }
      for (float value : values) {
        assertTrue(Float.isFinite(value) && Math.abs(value) < 4, "value " + value);
      }
    }
  }

  @Test
  void refusesABatchLargerThanTheDataSet() {
    String message =
        assertThrows(
                DataException.class,
                () ->
                    new TwoViewLoader(
                        DATASET,
                        AUGMENTATION,
                        LoaderOptions.of(46).withSeed(1).withThreads(1).withPrefetch(1)))
            .getMessage();
    assertEquals(
        "noise has 45 images, fewer than one batch of 46; use a batch size of at most 45", message);
  }

  @Test
  void refusesStatisticsOfOtherChannels() {
    Augmentation gray = AUGMENTATION.withStats(ChannelStats.FASHION_MNIST);
    assertThrows(
        DataException.class,
        () ->
            new TwoViewLoader(
                DATASET, gray, LoaderOptions.of(5).withSeed(1).withThreads(1).withPrefetch(1)));
  }

  @Test
  void refusesNumbersThatAreNotPositive() {
    assertThrows(
        IllegalArgumentException.class,
        () ->
            new TwoViewLoader(
                DATASET,
                AUGMENTATION,
                LoaderOptions.of(0).withSeed(1).withThreads(1).withPrefetch(1)));
    assertThrows(IllegalArgumentException.class, () -> loader(0, 1));
    assertThrows(IllegalArgumentException.class, () -> loader(1, 0));
    assertThrows(IllegalArgumentException.class, () -> loader(1, 1).start(-1));
  }

  @Test
  void boundsItsMemory() {
    TwoViewLoader loader = loader(1, 3);
    assertEquals(4, loader.batchesHeld());
    assertEquals(4L * 2 * B * SIDE * SIDE * 3 * 4, loader.bytesHeld());
    try (BatchStream batches = loader.start(0);
        Batch batch = batches.next()) {
      assertEquals(loader.bytesHeld(), 4 * batch.images().byteSize());
    }
  }

  @Test
  void prefetchesLessThanAQuarterOfTheMemory() {
    // 2 views of 4,096 images of 224 pixels take 4.9 GB.
    long batch = BatchBudget.bytes(2, 4096, 224, 3);
    assertEquals(4_932_501_504L, batch);
    assertEquals(4, BatchBudget.prefetch(4, batch, 20 * batch));
    assertEquals(3, BatchBudget.prefetch(4, batch, 20 * batch - 1));
    assertEquals(2, BatchBudget.prefetch(4, batch, 64_000_000_000L));
    assertEquals(1, BatchBudget.prefetch(4, batch, 1_000_000));
    assertTrue(BatchBudget.ofMachine() > 100_000_000, "bytes: " + BatchBudget.ofMachine());
  }
}
