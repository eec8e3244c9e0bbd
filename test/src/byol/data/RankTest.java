package byol.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import byol.data.load.Batch;
import byol.data.load.BatchStream;
import byol.data.load.LoaderOptions;
import byol.data.load.TwoViewLoader;
import byol.data.transform.Augmentation;
import byol.image.Image;
import byol.testing.Fixtures;
import java.lang.foreign.ValueLayout;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How images are shared out among processes. */
@Timeout(60)
class RankTest {

  private static final int SIZE = 50;
  private static final ImageDataset DATASET = new Fixtures.NoiseDataset(SIZE, 8, 3);
  private static final Augmentation AUGMENTATION = Augmentation.small(8, DATASET.stats());

  /** A data set whose order is windowed, as that of archives. */
  private static final ImageDataset WINDOWED =
      Subset.of(new Runs(DATASET), IntStream.range(0, SIZE).toArray());

  private record Runs(ImageDataset images) implements ImageDataset {
    @Override
    public SampleOrder order() {
      return ShuffleBufferOrder.of(new int[] {10, 20, 30, 40, 50}, 15);
    }

    @Override
    public Image image(int index) {
      return images.image(index);
    }

    @Override
    public int label(int index) {
      return images.label(index);
    }

    @Override
    public String name() {
      return "runs";
    }

    @Override
    public int size() {
      return images.size();
    }

    @Override
    public List<String> classNames() {
      return images.classNames();
    }

    @Override
    public int channels() {
      return images.channels();
    }

    @Override
    public OptionalInt nativeSize() {
      return images.nativeSize();
    }

    @Override
    public ChannelStats stats() {
      return images.stats();
    }
  }

  private record Content(long epoch, List<Integer> indices, int firstViews) {}

  private static TwoViewLoader loader(ImageDataset dataset, int batch, Rank rank) {
    return new TwoViewLoader(
        dataset,
        AUGMENTATION,
        LoaderOptions.of(batch).withSeed(4).withThreads(2).withPrefetch(2).withRank(rank));
  }

  private static List<Content> take(TwoViewLoader loader, long from, int count) {
    List<Content> contents = new ArrayList<>();
    try (BatchStream batches = loader.start(from)) {
      for (int i = 0; i < count; i++) {
        try (Batch batch = batches.next()) {
          float[] views = batch.images().toArray(ValueLayout.JAVA_FLOAT);
          int hash = Arrays.hashCode(Arrays.copyOf(views, views.length / 2));
          contents.add(
              new Content(batch.epoch(), IntStream.of(batch.indices()).boxed().toList(), hash));
        }
      }
    }
    return contents;
  }

  @ParameterizedTest
  @CsvSource({"2,5,true", "5,5,true", "5,10,false", "3,4,false", "1,50,true"})
  void sharesOutEachEpoch(int world, int batch, boolean windowed) {
    ImageDataset dataset = windowed ? WINDOWED : DATASET;
    int steps = SIZE / (world * batch);
    for (int epoch = 0; epoch < 2; epoch++) {
      Set<Integer> seen = new HashSet<>();
      for (int r = 0; r < world; r++) {
        TwoViewLoader loader = loader(dataset, batch, new Rank(r, world));
        assertEquals(steps, loader.stepsPerEpoch());
        for (Content content : take(loader, (long) epoch * steps, steps)) {
          assertEquals(epoch, content.epoch);
          content.indices.forEach(i -> assertTrue(seen.add(i), "image " + i + " comes twice"));
        }
      }
      assertEquals(world * batch * steps, seen.size());
    }
  }

  @Test
  void ranksSeeTogetherWhatOneProcessSees() {
    List<Content> whole = take(loader(WINDOWED, 10, Rank.SINGLE), 0, 12);
    List<Content> first = take(loader(WINDOWED, 5, new Rank(0, 2)), 0, 12);
    List<Content> second = take(loader(WINDOWED, 5, new Rank(1, 2)), 0, 12);
    for (int step = 0; step < 12; step++) {
      List<Integer> together = new ArrayList<>(first.get(step).indices);
      together.addAll(second.get(step).indices);
      assertEquals(whole.get(step).indices, together);
    }
    assertNotEquals(whole.get(0).indices, whole.get(5).indices);
  }

  @Test
  void resumesAtAnyStep() {
    TwoViewLoader loader = loader(WINDOWED, 4, new Rank(1, 3));
    List<Content> whole = take(loader, 0, 14);
    for (int step : new int[] {1, 3, 4, 9}) {
      assertEquals(whole.subList(step, 14), take(loader, step, 14 - step));
    }
  }

  @Test
  void cutsADataSetIntoPartsForEvaluation() {
    List<Integer> all = new ArrayList<>();
    for (int r = 0; r < 4; r++) {
      ImageDataset part = Subset.part(new Fixtures.NoiseDataset(50, 1, 1), new Rank(r, 4));
      assertTrue(part.size() == 12 || part.size() == 13, "part of " + part.size());
      for (int i = 0; i < part.size(); i++) {
        all.add(Arrays.hashCode(part.image(i).pixels()) * 3 + part.label(i));
      }
    }
    ImageDataset whole = new Fixtures.NoiseDataset(50, 1, 1);
    List<Integer> expected =
        IntStream.range(0, 50)
            .map(i -> Arrays.hashCode(whole.image(i).pixels()) * 3 + whole.label(i))
            .boxed()
            .toList();
    assertEquals(expected, all);
  }

  @Test
  void refusesRanksThatCannotBe() {
    assertThrows(IllegalArgumentException.class, () -> new Rank(2, 2));
    assertThrows(IllegalArgumentException.class, () -> new Rank(-1, 2));
    assertThrows(IllegalArgumentException.class, () -> new Rank(0, 0));
    String message =
        assertThrows(DataException.class, () -> loader(DATASET, 20, new Rank(0, 3))).getMessage();
    assertEquals(
        "noise has 50 images, fewer than one batch of 20 for each of 3 ranks;"
            + " use a batch size of at most 16",
        message);
  }
}
