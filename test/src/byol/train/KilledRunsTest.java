package byol.train;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import byol.config.RunConfig;
import byol.run.RunDirectory;
import byol.testing.ChildJvm;
import byol.testing.TinyRun;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Processes that train are killed, with no chance to do anything, at operations on disk that are
 * drawn by chance, and their runs go on until they are done. {@code -Dbyol.kills=1000} kills at
 * least so many of them, {@code -Dbyol.seed=2} at others.
 *
 * <p>A run is alone with its processes, so that each core has one of its own.
 */
final class KilledRunsTest {
  private static final int KILLS = Integer.getInteger("byol.kills", 20);
  private static final long SEED = Long.getLong("byol.seed", 1);
  // An operation of a process on its way, such as a write of one tensor of many.
  private static final int LAST_OPERATION = 400;
  private static final long STEPS = 8;
  // From so many starts on, it pays to prepare them.
  private static final int MANY = 60;
  private static final int AT_ONCE = Math.clamp(Runtime.getRuntime().availableProcessors(), 1, 8);

  @TempDir Path folder;
  private final RunConfig config = TinyRun.smallest(STEPS);
  private final AtomicInteger kills = new AtomicInteger();
  private final AtomicInteger runs = new AtomicInteger();
  private RunDirectory whole;
  private List<Double> losses;
  private List<String> options = List.of();

  @BeforeEach
  void trainWithoutAnEnd() throws Exception {
    whole = RunDirectory.create(folder.resolve("whole"), config);
    losses = TinyRun.losses(whole);
    if (KILLS >= MANY) {
      Path run = RunDirectory.create(folder.resolve("prepared"), config).path();
      options = ChildJvm.prepare(folder, KilledTraining.class, run.toString());
    }
  }

  @Test
  @Timeout(36_000)
  void killedAnywhereARunGoesOnToTheSameBits() throws Exception {
    List<Future<?>> threads = new ArrayList<>();
    try (var executor = Executors.newFixedThreadPool(AT_ONCE)) {
      for (int i = 0; i < AT_ONCE; i++) {
        threads.add(executor.submit(this::killRuns));
      }
      for (Future<?> thread : threads) {
        thread.get();
      }
    }
    assertTrue(kills.get() >= KILLS, kills::toString);
  }

  private Void killRuns() throws Exception {
    while (kills.get() < KILLS) {
      killRun(runs.getAndIncrement());
    }
    return null;
  }

  /** Kills a run's processes until one ends by itself, or enough were killed. */
  private void killRun(int run) throws Exception {
    // Each run has its own, whichever thread comes to it.
    Random random = new Random(SEED << 32 | run);
    RunDirectory killed = RunDirectory.create(folder.resolve("run-" + run), config);
    while (kills.get() < KILLS && kill(killed.path(), 1 + random.nextInt(LAST_OPERATION))) {
      kills.incrementAndGet();
    }
    assertEquals(losses, TinyRun.losses(RunDirectory.open(killed.path())), "run " + run);
    TrainerTest.assertSameTensors(
        whole.latestCheckpoint().orElseThrow(), killed.latestCheckpoint().orElseThrow());
    try (var files = Files.walk(killed.path())) {
      assertTrue(files.noneMatch(file -> file.toString().endsWith(".partial")), "run " + run);
    }
  }

  /** Kills a process after so many operations; false if it ended before. */
  private boolean kill(Path run, int operations) throws IOException, InterruptedException {
    Process process = ChildJvm.start(options, KilledTraining.class, run.toString());
    try (BufferedReader out = process.inputReader()) {
      int done = 0;
      while (done < operations && out.readLine() != null) {
        done++;
      }
      process.destroyForcibly().waitFor();
      boolean killed = process.exitValue() != 0;
      assertTrue(!killed || done == operations, "the process failed");
      return killed;
    }
  }
}
