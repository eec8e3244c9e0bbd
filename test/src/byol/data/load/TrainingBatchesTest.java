package byol.data.load;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import byol.data.DataException;
import byol.data.ImageDataset;
import byol.data.Subset;
import byol.data.sets.ShapesDataset;
import byol.data.transform.Augmentation;
import java.lang.foreign.ValueLayout;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TrainingBatchesTest {
  private static final ShapesDataset IMAGES = new ShapesDataset(10, 8, 1);

  private static TrainingBatches batches(int epochs, boolean shuffled, int threads) {
    var crops = Augmentation.plain(8, IMAGES.stats());
    return new TrainingBatches(IMAGES, crops, 4, epochs, shuffled, 7, threads);
  }

  /** What a batch holds, once it is closed. */
  private record Content(int[] indices, int[] labels, long epoch, float[] pixels) {}

  private static List<Content> contents(TrainingBatches batches) {
    List<Content> contents = new ArrayList<>();
    try (BatchStream stream = batches.start()) {
      while (stream.hasNext()) {
        try (Batch batch = stream.next()) {
          float[] pixels = batch.images().toArray(ValueLayout.JAVA_FLOAT);
          contents.add(new Content(batch.indices(), batch.labels(), batch.epoch(), pixels));
        }
      }
    }
    return contents;
  }

  @Test
  void everyImageOnceAnEpochInAnOrderOfItsOwn() {
    List<Content> contents = contents(batches(2, true, 1));
    assertEquals(
        List.of(4, 4, 2, 4, 4, 2), contents.stream().map(c -> c.indices().length).toList());
    List<int[]> epochs = new ArrayList<>();
    for (int epoch = 0; epoch < 2; epoch++) {
      List<Content> own = contents.subList(epoch * 3, epoch * 3 + 3);
      int[] order = own.stream().flatMapToInt(c -> Arrays.stream(c.indices())).toArray();
      assertArrayEquals(IntStream.range(0, 10).toArray(), Arrays.stream(order).sorted().toArray());
      epochs.add(order);
      for (Content content : own) {
        assertEquals(epoch, content.epoch());
        assertArrayEquals(
            Arrays.stream(content.indices()).map(IMAGES::label).toArray(), content.labels());
      }
    }
    assertFalse(Arrays.equals(epochs.get(0), epochs.get(1)));
  }

  @Test
  void inOrderTheImagesStayWhereTheyAreAndTheCropsDoNot() {
    List<Content> contents = contents(batches(2, false, 1));
    assertArrayEquals(new int[] {0, 1, 2, 3}, contents.get(0).indices());
    assertArrayEquals(new int[] {8, 9}, contents.get(5).indices());
    assertFalse(Arrays.equals(contents.get(0).pixels(), contents.get(3).pixels()));
  }

  @Test
  void threadsChangeNothing() {
    List<Content> one = contents(batches(3, true, 1));
    List<Content> four = contents(batches(3, true, 4));
    for (int i = 0; i < one.size(); i++) {
      assertArrayEquals(one.get(i).indices(), four.get(i).indices());
      assertArrayEquals(one.get(i).pixels(), four.get(i).pixels());
    }
  }

  @Test
  void refusesWhatCannotBeTrainedOn() {
    ImageDataset none = Subset.first(IMAGES, 0);
    var crops = Augmentation.plain(8, IMAGES.stats());
    assertThrows(DataException.class, () -> new TrainingBatches(none, crops, 4, 1, true, 0, 1));
    assertThrows(
        IllegalArgumentException.class, () -> new TrainingBatches(IMAGES, crops, 4, 0, true, 0, 1));
  }
}
