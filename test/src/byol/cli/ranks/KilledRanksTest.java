package byol.cli.ranks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import byol.run.RunDirectory;
import byol.run.TrainMetrics;
import byol.testing.ChildByol;
import byol.testing.TinyRun;
import byol.train.TrainerTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * {@code pretrain --processes 2} loses one process after the other, by kill -9 at moments drawn by
 * chance, and ends with the bits of one that was left alone. {@code -Dbyol.ranks=50} kills so many,
 * {@code -Dbyol.seed=2} at other moments.
 */
final class KilledRanksTest {
  private static final int KILLS = Integer.getInteger("byol.ranks", 3);
  private static final long SEED = Long.getLong("byol.seed", 1);
  private static final long STEPS = 24;
  private static final double TIMEOUT_SECONDS = 120;

  /** All that may be said: what happened, at most one line of a rank that saw it, what follows. */
  private static final Pattern SAID =
      Pattern.compile(
          "byol: rank [01] was ended by signal 9"
              + "|byol pretrain: rank [01](: rank [01] has ended| lost .+: .+)"
              + "|byol pretrain: .+ does not answer any more.+"
              + "|byol: all 2 processes start again from the newest checkpoint .+");

  private static final Pattern STARTED =
      Pattern.compile("data: shapes|  10,000 training images .+");

  @TempDir Path folder;
  private long undisturbedMillis;
  private double longest;

  @Test
  @Timeout(36_000)
  void killedAtAnyMomentTheRunGoesOnToTheSameBits() throws Exception {
    Files.writeString(
        folder.resolve("settings.json"),
        Files.readString(
            RunDirectory.create(folder.resolve("settings"), TinyRun.smallest(STEPS))
                .path()
                .resolve("config.json")));
    long begin = System.nanoTime();
    Process undisturbed = start("undisturbed");
    assertEquals(0, undisturbed.waitFor(), () -> said("undisturbed"));
    undisturbedMillis = (System.nanoTime() - begin) / 1_000_000;
    int kills = 0;
    for (int run = 0; kills < KILLS; run++) {
      kills += killRun("run-" + run, kills, new Random(SEED << 32 | run));
    }
    System.out.printf(
        Locale.ROOT,
        "%s processes killed; the others had ended after %.1f s at most; a run left alone takes"
            + " %.1f s%n",
        kills,
        longest,
        undisturbedMillis / 1e3);
  }

  private String[] arguments(String run) {
    return new String[] {
      "pretrain",
      "--config=" + folder.resolve("settings.json"),
      "--data=shapes",
      "--processes=2",
      "--max-restarts=1000",
      "--dist-timeout=" + TIMEOUT_SECONDS,
      "--out=" + folder.resolve(run)
    };
  }

  private Process start(String run) throws IOException, InterruptedException {
    return ChildByol.builder(arguments(run))
        .redirectOutput(folder.resolve(run + ".out").toFile())
        .redirectError(folder.resolve(run + ".err").toFile())
        .start();
  }

  private String said(String run) {
    try {
      return Files.readString(folder.resolve(run + ".err"));
    } catch (IOException e) {
      return e.toString();
    }
  }

  /** Kills processes of a run until it is done, or enough were killed. */
  private int killRun(String run, int before, Random random) throws Exception {
    Process launcher = start(run);
    int kills = 0;
    while (before + kills < KILLS) {
      int rank = (before + kills) % 2;
      Optional<ProcessHandle> process = rank(launcher, rank);
      if (process.isEmpty()) {
        break;
      }
      launcher.waitFor(random.nextLong(undisturbedMillis), TimeUnit.MILLISECONDS);
      if (!process.get().isAlive()) {
        continue;
      }
      process.get().destroyForcibly();
      long killed = System.nanoTime();
      awaitRestart(launcher, process.get());
      double seconds = (System.nanoTime() - killed) / 1e9;
      assertTrue(seconds < TIMEOUT_SECONDS, "the others ended after %s s".formatted(seconds));
      longest = Math.max(longest, seconds);
      kills++;
    }
    assertEquals(0, launcher.waitFor(), () -> said(run));
    List<String> lines =
        said(run).lines().filter(line -> !STARTED.matcher(line).matches()).toList();
    for (String line : lines) {
      assertTrue(SAID.matcher(line).matches(), () -> said(run));
    }
    assertTrue(lines.size() <= 3 * kills, () -> said(run));
    assertSameRun(run);
    return kills;
  }

  private void assertSameRun(String run) {
    RunDirectory expected = RunDirectory.open(folder.resolve("undisturbed"));
    RunDirectory actual = RunDirectory.open(folder.resolve(run));
    assertEquals(
        expected.metrics().stream().map(TrainMetrics::loss).toList(),
        actual.metrics().stream().map(TrainMetrics::loss).toList(),
        () -> said(run));
    TrainerTest.assertSameTensors(
        expected.latestCheckpoint().orElseThrow(), actual.latestCheckpoint().orElseThrow());
  }

  /** The process of a rank, once it runs; empty if the launcher ends. */
  private static Optional<ProcessHandle> rank(Process launcher, int rank)
      throws InterruptedException {
    while (launcher.isAlive()) {
      for (ProcessHandle child : launcher.children().toList()) {
        if (child.isAlive() && variables(child).contains("RANK=" + rank)) {
          return Optional.of(child);
        }
      }
      Thread.sleep(5);
    }
    return Optional.empty();
  }

  private static List<String> variables(ProcessHandle process) {
    try {
      byte[] all = Files.readAllBytes(Path.of("/proc/%s/environ".formatted(process.pid())));
      return List.of(new String(all, StandardCharsets.UTF_8).split("\0"));
    } catch (IOException e) {
      // It has ended.
      return List.of();
    }
  }

  /** Until no process is there that was started together with one. */
  private static void awaitRestart(Process launcher, ProcessHandle killed)
      throws InterruptedException {
    List<ProcessHandle> others =
        launcher.children().filter(child -> child.pid() != killed.pid()).toList();
    for (ProcessHandle other : others) {
      while (other.isAlive()) {
        Thread.sleep(5);
      }
    }
  }
}
