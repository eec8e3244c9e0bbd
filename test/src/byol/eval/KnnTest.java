package byol.eval;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import byol.eval.features.Features;
import byol.testing.EvalFixtures;
import byol.torch.Tensor;
import byol.torch.TensorScope;
import byol.torch.safetensors.Safetensors;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KnnTest {
  private static final int CLASSES = 7;

  @ParameterizedTest
  @ValueSource(ints = {5, 20})
  void agreesWithPyTorch(int k) {
    try (TensorScope _ = TensorScope.open()) {
      var golden = EvalFixtures.golden().tensors();
      Knn knn = new Knn(k);
      Knn.Neighbors nearest = knn.search(golden.get("bank"), golden.get("queries"));
      assertArrayEquals(
          golden.get("knn" + k + ".indices").toLongArray(), nearest.indices().toLongArray());
      assertArrayEquals(
          golden.get("knn" + k + ".similarity").toFloatArray(),
          nearest.similarity().toFloatArray(),
          1e-6f);
      Knn.Score score = knn.evaluate(goldenSet("bank"), goldenSet("queries"));
      assertEquals(golden.get("knn" + k + ".top1").item(), score.top1(), 1e-9);
      assertEquals(golden.get("knn" + k + ".top5").item(), score.top5(), 1e-9);
      assertEquals(k, score.k());
    }
  }

  private static Features goldenSet(String name) {
    Safetensors golden = EvalFixtures.golden();
    String labels = name.equals("bank") ? "bank_labels" : "query_labels";
    return EvalFixtures.features(
        golden.tensors().get(name), golden.tensors().get(labels).toLongArray(), CLASSES);
  }

  @Test
  void agreesWithBruteForce() {
    try (TensorScope _ = TensorScope.open()) {
      Features train = EvalFixtures.clusters(300, 10, 6, 1.5, 1);
      Features test = EvalFixtures.clusters(80, 10, 6, 1.5, 2);
      double expected = bruteForce(train, test, 15, 0.2);
      assertTrue(expected > 40 && expected < 95, "the data should be neither hopeless nor trivial");
      assertEquals(expected, new Knn(15, 0.2, 32, 64).evaluate(train, test).top1(), 1e-9);
    }
  }

  /** Down to where {@code exp(1 / temperature)} is beyond float32, and then beyond float64. */
  @ParameterizedTest
  @ValueSource(doubles = {10, 0.1, 0.0115, 0.011, 0.01, 0.005, 0.001, 1e-6})
  void agreesWithBruteForceAtEveryTemperature(double temperature) {
    try (TensorScope _ = TensorScope.open()) {
      Features train = EvalFixtures.clusters(400, 10, 6, 2, 1);
      Features test = EvalFixtures.clusters(200, 10, 6, 2, 2);
      assertEquals(
          bruteForce(train, test, 20, temperature),
          new Knn(20, temperature).evaluate(train, test).top1(),
          1e-9);
    }
  }

  /** So many that the votes of all queries are not made together. */
  @Test
  void countsTheSameWithManyClasses() {
    try (TensorScope _ = TensorScope.open()) {
      Features train = EvalFixtures.clusters(300, 10, 6, 2, 1);
      Features test = EvalFixtures.clusters(700, 10, 6, 2, 2);
      Knn.Score few = new Knn(15).evaluate(train, test);
      Knn.Score many = new Knn(15).evaluate(ofManyClasses(train), ofManyClasses(test));
      assertEquals(few.top1(), many.top1());
    }
  }

  private static Features ofManyClasses(Features features) {
    return new Features(features.values(), features.labels(), EvalFixtures.classNames(100_000));
  }

  private static double bruteForce(Features train, Features test, int k, double temperature) {
    int hits = 0;
    for (int q = 0; q < test.count(); q++) {
      float[] query = row(test, q);
      double[] similarity =
          IntStream.range(0, train.count())
              .mapToDouble(i -> cosine(query, row(train, i)))
              .toArray();
      double[] votes = new double[train.classes()];
      double largest = Arrays.stream(similarity).max().orElseThrow();
      IntStream.range(0, train.count())
          .boxed()
          .sorted(Comparator.comparingDouble((Integer i) -> -similarity[i]))
          .limit(k)
          .forEach(
              i -> votes[train.labels()[i]] += Math.exp((similarity[i] - largest) / temperature));
      int winner = 0;
      for (int c = 1; c < votes.length; c++) {
        winner = votes[c] > votes[winner] ? c : winner;
      }
      hits += winner == test.labels()[q] ? 1 : 0;
    }
    return 100.0 * hits / test.count();
  }

  private static float[] row(Features features, int index) {
    float[] all = features.values().toFloatArray();
    return Arrays.copyOfRange(all, index * features.size(), (index + 1) * features.size());
  }

  private static double cosine(float[] a, float[] b) {
    double dot = 0;
    double aa = 0;
    double bb = 0;
    for (int i = 0; i < a.length; i++) {
      dot += (double) a[i] * b[i];
      aa += (double) a[i] * a[i];
      bb += (double) b[i] * b[i];
    }
    return dot / Math.sqrt(aa * bb);
  }

  @ParameterizedTest
  @CsvSource({"1, 1", "7, 3", "50, 1000", "1000, 11", "64, 299"})
  void chunksDoNotMatter(int queryRows, int bankRows) {
    try (TensorScope _ = TensorScope.open()) {
      Tensor bank = EvalFixtures.clusters(300, 8, 4, 2, 1).values();
      Tensor queries = EvalFixtures.clusters(50, 8, 4, 2, 2).values();
      Knn.Neighbors whole = new Knn(12, 0.07, 50, 300).search(bank, queries);
      Knn.Neighbors parts = new Knn(12, 0.07, queryRows, bankRows).search(bank, queries);
      assertArrayEquals(whole.indices().toLongArray(), parts.indices().toLongArray());
      assertArrayEquals(
          whole.similarity().toFloatArray(), parts.similarity().toFloatArray(), 1e-6f);
    }
  }

  @Test
  void scaleDoesNotMatter() {
    try (TensorScope _ = TensorScope.open()) {
      Features train = EvalFixtures.clusters(100, 8, 4, 1, 1);
      Features test = EvalFixtures.clusters(40, 8, 4, 1, 2);
      Features large = new Features(train.values().mul(1000), train.labels(), train.classNames());
      assertEquals(
          new Knn(5).evaluate(train, test).top1(), new Knn(5).evaluate(large, test).top1());
    }
  }

  @Test
  void takesAllTrainingImagesIfThereAreFewerThanK() {
    try (TensorScope _ = TensorScope.open()) {
      Features train = EvalFixtures.clusters(12, 8, 3, 0.1, 1);
      Knn.Score score = new Knn(200).evaluate(train, EvalFixtures.clusters(30, 8, 3, 0.1, 2));
      assertEquals(12, score.k());
      assertTrue(score.top1() > 90, "top-1 " + score.top1());
      assertNull(score.top5(), "top-5 of three classes says nothing");
    }
  }

  @Test
  void memoryDoesNotGrowWithTheSets() throws IOException {
    try (TensorScope _ = TensorScope.open()) {
      long live = TensorScope.liveTensors();
      Tensor bank = Tensor.randn(20_000, 16);
      Tensor queries = Tensor.randn(5_000, 16);
      Knn knn = new Knn();
      knn.search(bank, queries.narrow(0, 0, 1000));
      Files.writeString(Path.of("/proc/self/clear_refs"), "5"); // forgets the peak so far
      long before = peakMebibytes();
      knn.search(bank, queries);
      long grown = peakMebibytes() - before;
      // All similarities at once would be 381 MiB, one chunk of them is 16.
      assertTrue(grown < 150, "grew by " + grown + " MiB");
      // The two sets, a slice, and two results of each search.
      assertEquals(live + 7, TensorScope.liveTensors());
    }
  }

  private static long peakMebibytes() throws IOException {
    return Files.readAllLines(Path.of("/proc/self/status")).stream()
        .filter(line -> line.startsWith("VmHWM:"))
        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
        .sum();
  }

  @Test
  void refusesWhatCannotBeEvaluated() {
    try (TensorScope _ = TensorScope.open()) {
      Features good = EvalFixtures.clusters(30, 4, 3, 1, 1);
      Features unlabeled =
          new Features(
              good.values(), IntStream.range(0, 30).map(_ -> -1).toArray(), good.classNames());
      assertMessage("needs labels", good, unlabeled);
      assertMessage("needs labels", unlabeled, good);
      Features broken =
          new Features(good.values().clone().mul_(Double.NaN), good.labels(), good.classNames());
      assertMessage("NaN", broken, good);
      assertMessage("4 numbers per training and 5", good, EvalFixtures.clusters(9, 5, 3, 1, 1));
      assertMessage("same classes", good, EvalFixtures.clusters(9, 4, 2, 1, 1));
      assertThrows(IllegalArgumentException.class, () -> new Knn(0));
      assertThrows(IllegalArgumentException.class, () -> new Knn(1, Double.NaN, 1, 1));
    }
  }

  private static void assertMessage(String part, Features train, Features test) {
    var e = assertThrows(IllegalArgumentException.class, () -> new Knn(3).evaluate(train, test));
    assertTrue(e.getMessage().contains(part), e.getMessage());
  }
}
