package byol.torch.distributed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import byol.gpu.Gpu;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Groups of real processes. */
class ProcessGroupTest {
  // Rank 0 has x = 1 + 2 in two passes, rank 1 has 2 + 3: the mean is 4.
  private static final String STEP = " [8.0, 16.0, 24.0][32.0, 40.0]false[1.5]";
  private static final String MEANS = "0 3 buckets" + STEP + STEP + STEP + " 0";

  @TempDir Path folder;

  private List<String> run(int count, String task, Object... more)
      throws IOException, InterruptedException {
    Object[] arguments = new Object[3 + more.length];
    arguments[0] = count;
    arguments[1] = folder.resolve("store");
    arguments[2] = task;
    System.arraycopy(more, 0, arguments, 3, more.length);
    try (Ranks ranks = Ranks.start(folder, GroupProgram.class, count, arguments)) {
      return ranks.outputs();
    }
  }

  @Test
  void computesInCommon() throws IOException, InterruptedException {
    String expected =
        "0 [3.0, 3.0, 6.0] [2, 0] [0, -2] [1.0, 1.0] [3, 2]"
            + " [0.0, 10.0, 1.0, 11.0, 2.0, 12.0]"
            + " [0, 3, 1, 4, 2, 5, 6, 9, 7, 10, 8, 11, 12, 15, 13, 16, 14, 17]";
    assertEquals(List.of(expected, expected, expected), run(3, "collectives"));
  }

  @Test
  void gradientsAreMeansOverRanksAndPasses() throws IOException, InterruptedException {
    assertEquals(List.of(MEANS, MEANS), run(2, "gradients"));
  }

  /** By NCCL. */
  @Test
  @Tag("two-gpus")
  void gradientsOfTwoGpusAreMeans() throws IOException, InterruptedException {
    Gpu.assumeTwo();
    assertEquals(List.of(MEANS, MEANS), run(2, "gradients on GPUs"));
  }

  @ParameterizedTest
  @CsvSource({
    "sizes, [1000], [2000]",
    "shapes, '[10, 20]', '[20, 10]'",
    "layouts, '[20, 1]', '[1, 10]'",
    "types, FLOAT32, INT32",
    "roots, by rank 0, by rank 1",
    "calls, all-reduce, barrier",
    "parameters, [3], [4]"
  })
  void whatDiffersNeverReachesGloo(String task, String first, String second)
      throws IOException, InterruptedException {
    List<String> outputs = run(2, task);
    for (int rank = 0; rank < 2; rank++) {
      String output = outputs.get(rank);
      assertTrue(output.startsWith("3 Mismatch %s [%s] ".formatted(rank, 1 - rank)), output);
      assertTrue(output.contains(first) && output.contains(second), output);
      assertEquals(1, output.lines().count(), output);
    }
  }

  /** Rank 0 serves the store in which the others read what differs, and must not end before. */
  @Test
  void whatDiffersIsToldByEachWhereARankServesTheStore() throws IOException, InterruptedException {
    int port;
    try (var socket = new ServerSocket(0)) {
      port = socket.getLocalPort();
    }
    try (Ranks ranks = Ranks.start(folder, GroupProgram.class, 4, 4, port, "roots")) {
      for (String output : ranks.outputs()) {
        assertTrue(output.startsWith("3 Mismatch "), output);
        assertTrue(output.contains(" does broadcast by rank "), output);
      }
    }
  }

  @Test
  void whatIsDoneAsATurnOfWaitingEndsIsNoFailure() throws IOException, InterruptedException {
    assertEquals(List.of("0 done", "0 done"), run(2, "turns"));
  }

  @Test
  void aKilledRankEndsTheOthers() throws IOException, InterruptedException {
    try (Ranks ranks =
        Ranks.start(folder, GroupProgram.class, 3, 3, folder.resolve("store"), "forever")) {
      for (int rank = 0; rank < 3; rank++) {
        ranks.awaitText(rank, "under way");
      }
      ranks.process(1).destroyForcibly();
      long killed = System.nanoTime();
      List<String> outputs = ranks.outputs();
      double seconds = (System.nanoTime() - killed) / 1e9;
      assertTrue(seconds < 15, "they ended after " + seconds + " s");
      for (int rank : List.of(0, 2)) {
        String line = outputs.get(rank).lines().toList().getLast();
        assertTrue(
            line.startsWith("PeerGone %s [1] rank %s lost rank 1 on ".formatted(rank, rank)), line);
      }
    }
  }

  @Test
  void aRankThatIsLateIsNamed() throws IOException, InterruptedException {
    List<String> outputs = run(3, "late", 5000);
    for (int rank : List.of(0, 2)) {
      String output = outputs.get(rank);
      assertTrue(output.startsWith("3 Timeout %s [1] ".formatted(rank)), output);
    }
  }

  @Test
  void aRankThatNeverComesIsNamed() throws IOException, InterruptedException {
    try (Ranks ranks =
        Ranks.start(folder, GroupProgram.class, 2, 3, folder.resolve("store"), "meet", 4000)) {
      for (String output : ranks.outputs()) {
        assertTrue(output.startsWith("3 Rendezvous "), output);
        assertTrue(output.contains("of 3 ranks, rank 2 did not come within 4 s"), output);
      }
    }
  }

  @Test
  void twoProcessesWithOneNumberAreRefusedAtEachRank() throws IOException, InterruptedException {
    try (Ranks ranks = Ranks.none()) {
      for (int rank : List.of(0, 1, 1)) {
        ranks.add(
            folder, GroupProgram.class, Map.of(), rank, 3, folder.resolve("store"), "meet", 60_000);
      }
      for (String output : ranks.outputs()) {
        assertTrue(output.startsWith("3 Rendezvous "), output);
        assertTrue(output.contains("two processes are rank 1"), output);
      }
    }
  }

  @Test
  void worldsOfOtherSizesAreRefusedAtEachRank() throws IOException, InterruptedException {
    try (Ranks ranks = Ranks.none()) {
      for (int rank : List.of(0, 1)) {
        ranks.add(
            folder, GroupProgram.class, Map.of(), rank, 2 + rank, folder.resolve("store"), "meet");
      }
      for (String output : ranks.outputs()) {
        assertTrue(output.startsWith("3 Rendezvous "), output);
        assertTrue(output.contains("the number of ranks differs: "), output);
      }
    }
  }

  @Test
  void otherFactsAreRefusedAtEachRank() throws IOException, InterruptedException {
    for (String output : run(2, "facts")) {
      assertTrue(output.startsWith("3 Rendezvous "), output);
      assertTrue(output.contains("the settings differs: "), output);
      assertTrue(output.contains("of 0") && output.contains("of 1"), output);
    }
  }

  @Test
  void waitsCanBeInterrupted() throws IOException, InterruptedException {
    long begin = System.nanoTime();
    try (Ranks ranks =
        Ranks.start(folder, GroupProgram.class, 2, 2, folder.resolve("store"), "interrupt")) {
      assertTrue(ranks.process(1).waitFor(60, TimeUnit.SECONDS));
      assertTrue(ranks.output(1).startsWith("Interrupted 1 [] "), ranks.output(1));
      assertTrue(System.nanoTime() - begin < 60e9);
    }
  }
}
