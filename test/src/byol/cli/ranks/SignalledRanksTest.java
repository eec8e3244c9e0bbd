package byol.cli.ranks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import byol.run.RunDirectory;
import byol.testing.ChildByol;
import byol.testing.TinyRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Signals to {@code pretrain --processes 2}: all ranks stop after the step under way, with a
 * checkpoint, and no process is left.
 */
class SignalledRanksTest {
  private static final long LIMIT_SECONDS = 120;

  @TempDir Path folder;
  private Path run;
  private Process launcher;
  private List<ProcessHandle> ranks = List.of();

  /** What is in a file of arguments goes to the ranks as well. */
  private String[] arguments() throws IOException {
    Path settings = RunDirectory.create(folder.resolve("settings"), TinyRun.smallest(1)).path();
    return new String[] {
      "pretrain",
      "--config=" + settings.resolve("config.json"),
      "--data=shapes",
      "--steps=1000000",
      "--log-every=1",
      "--checkpoint-every=1000000",
      "@" + Files.writeString(folder.resolve("arguments"), "--processes=2 --seed=7"),
      "--out=" + run
    };
  }

  @BeforeEach
  void start() throws IOException, InterruptedException {
    run = folder.resolve("run");
    // In a group of its own. A shell that starts something beside itself has it ignore SIGINT.
    List<String> command =
        new ArrayList<>(List.of("env", "--default-signal=INT,TERM,USR1", "setsid"));
    command.addAll(ChildByol.builder(arguments()).command());
    launcher =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("said").toFile())
            .start();
  }

  @AfterEach
  void endAll() {
    ranks.forEach(ProcessHandle::destroyForcibly);
    launcher.destroyForcibly();
  }

  private String said() {
    try {
      return Files.readString(folder.resolve("said"));
    } catch (IOException e) {
      return e.toString();
    }
  }

  private void await(String what, BooleanSupplier condition) throws InterruptedException {
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(LIMIT_SECONDS);
    while (!condition.getAsBoolean()) {
      assertTrue(System.nanoTime() < deadline, () -> what + " does not come: " + said());
      Thread.sleep(10);
    }
  }

  private void awaitRanks() throws InterruptedException {
    await("a second rank", () -> launcher.children().count() == 2);
    ranks = launcher.children().toList();
  }

  private void awaitSteps() throws InterruptedException {
    awaitRanks();
    await("the third step", () -> lines() >= 3);
  }

  private long lines() {
    try {
      return Files.readString(run.resolve("metrics.jsonl")).lines().count();
    } catch (IOException e) {
      return 0;
    }
  }

  private static void kill(String signal, String whom) throws Exception {
    Process kill = new ProcessBuilder("kill", "-" + signal, "--", whom).start();
    assertEquals(0, kill.waitFor(), whom);
  }

  private ProcessHandle rank(int number) throws IOException {
    for (ProcessHandle rank : ranks) {
      String all = Files.readString(Path.of("/proc/%s/environ".formatted(rank.pid())));
      if (List.of(all.split("\0")).contains("RANK=" + number)) {
        return rank;
      }
    }
    throw new AssertionError("there is no rank " + number);
  }

  private String target(String whom) throws IOException {
    return switch (whom) {
      case "launcher" -> String.valueOf(launcher.pid());
      case "group" -> "-" + launcher.pid();
      case "rank 0" -> String.valueOf(rank(0).pid());
      case "rank 1" -> String.valueOf(rank(1).pid());
      default -> throw new IllegalArgumentException(whom);
    };
  }

  private void assertEnded(int status) throws InterruptedException {
    assertTrue(launcher.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS), this::said);
    assertEquals(status, launcher.exitValue(), this::said);
    for (ProcessHandle rank : ranks) {
      assertFalse(rank.isAlive(), () -> "a rank is left: " + said());
    }
  }

  /** Of the last step, and that alone: with a checkpoint each million steps there is no other. */
  private void assertCheckpoint() {
    List<Path> checkpoints = RunDirectory.open(run).checkpoints().newestFirst();
    assertEquals(1, checkpoints.size(), this::said);
    Path last = RunDirectory.open(run).checkpoints().of(lines());
    assertEquals(last, checkpoints.getFirst());
    assertTrue(said().contains("stopped after step "), this::said);
  }

  @ParameterizedTest
  @CsvSource({
    "TERM, launcher, 1, 143",
    "INT, launcher, 2, 130",
    "USR1, launcher, 1, 138",
    "TERM, group, 2, 143",
    "INT, group, 1, 130",
    "USR1, group, 2, 138",
    "TERM, rank 1, 1, 143",
    "USR1, rank 0, 2, 138"
  })
  void allStopWithACheckpoint(String signal, String whom, int times, int status) throws Exception {
    awaitSteps();
    String target = target(whom);
    for (int i = 0; i < times; i++) {
      kill(signal, target);
    }
    assertEnded(status);
    assertCheckpoint();
    assertFalse(said().contains("start again"), this::said);
  }

  @Test
  void beforeTheFirstStepThereIsNothingToKeep() throws Exception {
    awaitRanks();
    kill("TERM", target("launcher"));
    assertEnded(143);
    assertFalse(said().contains("start again"), this::said);
  }

  @Test
  void ranksWhoseLauncherIsKilledStopByThemselves() throws Exception {
    awaitSteps();
    launcher.destroyForcibly().waitFor();
    for (ProcessHandle rank : ranks) {
      await("the end of a rank", () -> !rank.isAlive());
    }
    assertCheckpoint();
  }
}
