package byol.data.load;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import byol.data.DataException;
import byol.data.ImageDataset;
import byol.data.Subset;
import byol.data.transform.EvalTransform;
import byol.testing.Fixtures;
import java.lang.foreign.ValueLayout;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class EvalLoaderTest {

  private static final ImageDataset DATASET = new Fixtures.NoiseDataset(23, 10, 1);
  private static final EvalTransform TRANSFORM = new EvalTransform(10, DATASET.stats());

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 4})
  void deliversEveryImageOnceInOrder(int threads) {
    EvalLoader plain = new EvalLoader(DATASET, TRANSFORM, 5, threads);
    assertEquals(5, plain.steps());
    List<Integer> sizes = new ArrayList<>();
    int next = 0;
    try (BatchStream batches = plain.start()) {
      while (batches.hasNext()) {
        try (Batch batch = batches.next()) {
          sizes.add(batch.size());
          assertArrayEquals(new long[] {batch.size(), 10, 10, 1}, batch.shape());
          float[] values = batch.images().toArray(ValueLayout.JAVA_FLOAT);
          assertEquals(batch.size() * 100, values.length);
          for (int i = 0; i < batch.size(); i++, next++) {
            assertEquals(next, batch.indices()[i]);
            assertEquals(next % 3, batch.labels()[i]);
            double expected = (DATASET.image(next).at(9, 3, 0) / 255.0 - 0.2860) / 0.3530;
            assertEquals(expected, values[i * 100 + 93], 1e-5);
          }
        }
      }
      assertFalse(batches.hasNext());
      assertThrows(NoSuchElementException.class, batches::next);
    }
    assertEquals(List.of(5, 5, 5, 5, 3), sizes);
    assertEquals(23, next);
  }

  @Test
  void takesABatchLargerThanTheDataSet() {
    try (BatchStream batches = new EvalLoader(DATASET, TRANSFORM, 1000, 2).start();
        Batch batch = batches.next()) {
      assertEquals(23, batch.size());
      assertFalse(batches.hasNext());
    }
  }

  @Test
  void refusesAnEmptyDataSet() {
    ImageDataset empty = Subset.first(DATASET, 0);
    assertThrows(DataException.class, () -> new EvalLoader(empty, TRANSFORM, 5, 1));
    assertThrows(IllegalArgumentException.class, () -> new EvalLoader(DATASET, TRANSFORM, -5, 1));
  }
}
