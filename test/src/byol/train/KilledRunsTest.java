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
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Processes that train are killed, with no chance to do anything, at operations on disk that are
 * drawn by chance. {@code -Dbyol.kills=1000} kills more of them, {@code -Dbyol.seed=2} at others.
 */
final class KilledRunsTest {
  private static final int KILLS = Integer.getInteger("byol.kills", 20);
  private static final long SEED = Long.getLong("byol.seed", 1);
  // An operation of a process on its way, such as a write of one tensor of many.
  private static final int LAST_OPERATION = 400;
  private static final long STEPS = 8;

  @TempDir Path folder;

  @Test
  @Timeout(36_000)
  void killedAnywhereARunGoesOnToTheSameBits() throws Exception {
    RunConfig config = TinyRun.smallest(STEPS);
    RunDirectory whole = RunDirectory.create(folder.resolve("whole"), config);
    List<Double> losses = TinyRun.losses(whole);
    Random random = new Random(SEED);
    int kills = 0;
    for (int run = 0; kills < KILLS; run++) {
      RunDirectory killed = RunDirectory.create(folder.resolve("run-" + run), config);
      boolean ended = false;
      while (!ended && kills < KILLS) {
        ended = !kill(killed.path(), 1 + random.nextInt(LAST_OPERATION));
        kills += ended ? 0 : 1;
      }
      assertEquals(losses, TinyRun.losses(RunDirectory.open(killed.path())), "run " + run);
      TrainerTest.assertSameTensors(
          whole.latestCheckpoint().orElseThrow(), killed.latestCheckpoint().orElseThrow());
      try (var files = Files.walk(killed.path())) {
        assertTrue(files.noneMatch(file -> file.toString().endsWith(".partial")));
      }
    }
  }

  /** Kills a process after so many operations; false if it ended before. */
  private static boolean kill(Path run, int operations) throws IOException, InterruptedException {
    Process process = ChildJvm.start(KilledTraining.class, run.toString());
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
