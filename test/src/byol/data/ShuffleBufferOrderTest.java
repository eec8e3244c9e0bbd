package byol.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShuffleBufferOrderTest {

  private static final int RUN = 10;

  private static SampleOrder order(int size, int buffer) {
    int runs = Math.ceilDiv(size, RUN);
    int[] ends = IntStream.rangeClosed(1, runs).map(r -> Math.min(size, r * RUN)).toArray();
    return ShuffleBufferOrder.of(ends, buffer);
  }

  private static void assertPermutation(int size, int[] order) {
    assertArrayEquals(IntStream.range(0, size).toArray(), Arrays.stream(order).sorted().toArray());
  }

  @ParameterizedTest
  @CsvSource({"1,1", "9,4", "1000,1", "1000,30", "1003,64", "50,50", "50,4096"})
  void visitsEachImageOnce(int size, int buffer) {
    assertPermutation(size, order(size, buffer).epoch(3, 0));
  }

  @Test
  void dependsOnSeedAndEpochAlone() {
    SampleOrder order = order(500, 40);
    assertArrayEquals(order.epoch(1, 2), order(500, 40).epoch(1, 2));
    assertFalse(Arrays.equals(order.epoch(1, 2), order.epoch(1, 3)));
    assertFalse(Arrays.equals(order.epoch(1, 2), order.epoch(2, 2)));
  }

  @Test
  void staysWithinItsBuffer() {
    int buffer = 50;
    int[] order = order(2000, buffer).epoch(5, 1);
    // The images that came so far begin as many runs as fill them and the buffer, and no more.
    Set<Integer> begun = new HashSet<>();
    for (int i = 0; i < order.length; i++) {
      begun.add(order[i] / RUN);
      assertTrue(begun.size() * RUN <= i + buffer + RUN, begun.size() + " runs at " + i);
    }
  }

  @Test
  void mixesWithinItsBufferAndFromEverywhere() {
    int[] order = order(10_000, 1000).epoch(5, 1);
    long neighbors = IntStream.range(1, 1000).filter(i -> order[i] == order[i - 1] + 1).count();
    assertTrue(neighbors < 10, neighbors + " images follow their neighbors");
    double mean = Arrays.stream(order, 0, 1000).average().orElseThrow();
    assertEquals(5000, mean, 1000);
    // With full chance, or not at all, half of the first tenth would not be of few runs.
    long runs = Arrays.stream(order, 0, 1000).map(i -> i / RUN).distinct().count();
    assertTrue(runs <= 200, runs + " runs");
  }

  @Test
  void keepsRunsTogetherInASubset() {
    int[] indices = IntStream.range(0, 2000).filter(i -> i % 3 == 0).toArray();
    int[] shuffled =
        Arrays.stream(SampleRandom.permutation(indices.length, 1, 1))
            .map(i -> indices[i])
            .toArray();
    int[] order = order(2000, 20).subset(shuffled).epoch(5, 1);
    assertPermutation(indices.length, order);
    Set<Integer> begun = new HashSet<>();
    for (int i = 0; i < order.length; i++) {
      begun.add(shuffled[order[i]] / RUN);
      assertTrue((begun.size() - 1) * 3 <= i + 20, begun.size() + " runs at " + i);
    }
  }

  @Test
  void takesAnImageTwiceIfASubsetDoes() {
    assertPermutation(3, order(20, 4).subset(new int[] {7, 2, 7}).epoch(0, 0));
    assertPermutation(3, new ShuffledOrder(20).subset(new int[] {7, 2, 7}).epoch(0, 0));
  }
}
