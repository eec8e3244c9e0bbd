package byol.run;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import byol.config.RunConfig;
import byol.config.Settings;
import byol.io.InUseException;
import byol.testing.ChildJvm;
import byol.testing.TinyRun;
import byol.torch.TensorScope;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

final class RunLockTest {
  @TempDir Path folder;
  private RunConfig config;
  private RunDirectory run;

  @BeforeEach
  void create() {
    config = TinyRun.smallest(2);
    run = RunDirectory.create(folder.resolve("run"), config);
  }

  @Test
  void twoTrainersOfOneProcess() throws IOException {
    try (var _ = run.lock()) {
      assertEquals(ProcessHandle.current().pid(), RunLock.holderOf(run.path()).orElseThrow().pid());
      var e = assertThrows(InUseException.class, () -> TinyRun.losses(run));
      assertTrue(e.getMessage().contains(run.path() + " is in use by process "), e.getMessage());
      assertThrows(InUseException.class, () -> run.change(Settings.NONE.with("batch_size", 2)));
    }
    assertEquals(Optional.empty(), RunLock.holderOf(run.path()));
    assertEquals(2, TinyRun.losses(run).size());
  }

  /** By another name of the same folder as well. */
  @Test
  void aLinkToTheRun() throws IOException {
    Path link = Files.createSymbolicLink(folder.resolve("link"), run.path());
    try (var _ = run.lock()) {
      assertThrows(InUseException.class, () -> RunDirectory.open(link).lock());
    }
  }

  /** Another process keeps the run, as long as it lives; meanwhile the run can be read. */
  @Test
  @Timeout(120)
  void anotherProcessAndItsEnd() throws Exception {
    TinyRun.losses(run);
    Process other = ChildJvm.start(LockHolder.class, run.path().toString());
    try (var out = other.inputReader()) {
      assertEquals("holds it", out.readLine());
      // More than once: asking must not free it.
      for (int i = 0; i < 2; i++) {
        var e = assertThrows(InUseException.class, () -> TinyRun.losses(run));
        String host = Files.readString(Path.of("/proc/sys/kernel/hostname")).strip();
        String holder = "process %d on %s since 20".formatted(other.pid(), host);
        assertTrue(e.getMessage().contains(holder), e.getMessage());
        assertEquals(other.pid(), RunLock.holderOf(run.path()).orElseThrow().pid());
      }
      try (var _ = TensorScope.open()) {
        Checkpoint.encoder(run.latestCheckpoint().orElseThrow(), run.config());
      }
    } finally {
      other.destroyForcibly().waitFor();
    }
    assertTrue(Files.size(run.path().resolve(".lock")) > 0);
    assertEquals(Optional.empty(), RunLock.holderOf(run.path()));
    assertDoesNotThrow(() -> run.lock().close());
  }

  /** What stands in the file counts only where there are no locks. */
  @Test
  void aLeftoverOfAnotherMachineIsNoLock() throws IOException {
    String line = new RunHolder(1, "elsewhere", java.time.Instant.EPOCH).line();
    Files.writeString(run.path().resolve(".lock"), line);
    assertDoesNotThrow(() -> run.lock().close());
    for (String damaged : List.of("\0\0\0\0", line.replace("\"elsewhere\"", "null"))) {
      Files.writeString(run.path().resolve(".lock"), damaged);
      assertEquals(Optional.empty(), RunHolder.parse(damaged));
      assertDoesNotThrow(() -> run.lock().close());
    }
  }

  @Test
  @Timeout(60)
  void oneOfManyThatBeginTogetherHasTheFolder() throws Exception {
    int starts = 4;
    CyclicBarrier together = new CyclicBarrier(starts);
    try (var threads = Executors.newFixedThreadPool(starts)) {
      List<Future<RunDirectory>> all = new ArrayList<>();
      for (int i = 0; i < starts; i++) {
        all.add(
            threads.submit(
                () -> {
                  together.await();
                  return RunDirectory.create(folder.resolve("new"), config);
                }));
      }
      int made = 0;
      for (Future<RunDirectory> one : all) {
        made += succeeds(one) ? 1 : 0;
      }
      assertEquals(1, made);
    }
  }

  private static boolean succeeds(Future<RunDirectory> future) throws InterruptedException {
    try {
      future.get();
      return true;
    } catch (java.util.concurrent.ExecutionException e) {
      return false;
    }
  }
}
